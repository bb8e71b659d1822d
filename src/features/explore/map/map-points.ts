import { group } from 'd3-array';
import type { Position } from '../../../core/geo/position.ts';
import { facetIn } from '../../../catalogue/catalogue.ts';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import { present } from '../../../core/present.ts';
import { NEAR_KM } from '../../../catalogue/place-search.ts';
import type { Scene } from '../view.client.ts';

/** A point of the map with the entries that stand there. */
export interface MapPoint extends Position {
  /** Tells points apart, also from one result to the next. */
  readonly key: string;
  /** The town, or the region where no town is known. */
  readonly name: string;
  /** The same with its region: "Leeds, Yorkshire and the Humber". */
  readonly label: string;
  readonly region: string;
  /** Whether the region alone is known, so that the point is just one inside it. */
  readonly rough: boolean;
  readonly items: readonly Item[];
}

/** Entries by where the map has them, each in the order of the result. */
export interface PlacedItems {
  /** Each entry with a base stands at one point. The one with most entries comes first. */
  readonly points: readonly MapPoint[];
  /** All regions, also those without an entry. */
  readonly byRegion: ReadonlyMap<string, readonly Item[]>;
  /** Without a base, and working across the UK or beyond. */
  readonly wide: readonly Item[];
  /** Without a known place for any other reason. */
  readonly unknown: readonly Item[];
}

/** Id of the option for what has no base and works across the UK. */
const UK_WIDE = 'uk-wide';

/** Returns where the map has each of some entries; none is left out. */
export function placeItems(items: readonly Item[], catalogue: Catalogue): PlacedItems {
  const places = facetIn(catalogue, 'region');
  const isWide = ({ index }: Item) =>
    places.values[index]?.some((option) => places.options[option]?.id === UK_WIDE) === true;
  const based = items.filter(({ region }) => region !== undefined);
  const rest = items.filter(({ region }) => region === undefined);
  const found = group(based, ({ town, region }) => `${town?.name ?? ''}, ${region?.id ?? ''}`);
  const inRegions = group(based, ({ region }) => region?.id);
  return {
    points: [...found]
      .flatMap(([key, own]) => pointOf(key, own))
      .sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1)),
    byRegion: new Map(catalogue.regions.map(({ id }) => [id, inRegions.get(id) ?? []])),
    wide: rest.filter(isWide),
    unknown: rest.filter((item) => !isWide(item)),
  };
}

function pointOf(key: string, items: readonly Item[]): MapPoint[] {
  const [{ town, region } = {}] = items;
  if (!region) return [];
  const { lat, lon } = town ?? region;
  const name = town?.name ?? region.label;
  const label = name === region.label ? name : `${name}, ${region.label}`;
  return [{ key, name, label, lat, lon, region: region.id, rough: !town, items }];
}

/** Number of entries nearest to a place that are brought into view. */
const NEAREST = 10;

/** Returns the entries nearest to the place asked about, the nearest first, and none that is far. */
export function nearestIn({ result: { distances }, catalogue }: Scene): readonly Item[] {
  return [...distances]
    .filter(([, km]) => km <= NEAR_KM)
    .sort(([, a], [, b]) => a - b)
    .slice(0, NEAREST)
    .map(([index]) => present(catalogue.items[index], `entry ${index}`));
}
