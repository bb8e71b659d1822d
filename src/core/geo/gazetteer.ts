import { distance } from 'fastest-levenshtein';
import { slug } from '../ids.ts';

/** Names of better-known places outside the United Kingdom, by the two letters of their country or island. */
export type Abroad = Readonly<Record<string, readonly string[]>>;

/** A town, council area or county, with its middle in degrees, WGS84. Towns: GeoNames, CC BY 4.0. */
export interface Town {
  /** GeoNames number, council code of the Office for National Statistics, or slug of a county's name. */
  readonly id: string;
  readonly sort: 'town' | 'council' | 'county';
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly region: string;
  /** 0 where it is not known. */
  readonly population: number;
  /** Other names and spellings: good for finding a place, not all of them fit to be shown. */
  readonly otherNames: readonly string[];
}

/** Where a region's name can be written, and the box that holds its land; degrees, WGS84. */
interface RegionPlace {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export interface Gazetteer {
  readonly regions: ReadonlyMap<string, RegionPlace>;
  readonly towns: readonly Town[];
  /**
   * Returns the town of a name, in a region where one is given, or undefined. Capitals, accents, spaces and hyphens do
   * not matter. A town's own name goes before other names, then the larger population wins.
   */
  find(name: string, region?: string): Town | undefined;
  /** Returns the regions that hold a town of this name, the largest town's first; empty for an unknown name. */
  regionsOf(name: string): readonly string[];
  /** Returns the known name that is spelt most like a mistyped one, or undefined when none is near. */
  nearest(name: string): string | undefined;
}

export type RegionRow = readonly [
  id: string,
  lat: number,
  lon: number,
  ...box: [number, number, number, number],
];
export type TownRow = readonly [
  id: string,
  name: string,
  lat: number,
  lon: number,
  region: string,
  population: number,
  otherNames: readonly string[],
];

/** Returns what two spellings of one name have in common: "St. Ives" and "Saint Ives", "Pont-y-pŵl" and "Pontypwl". */
export function placeKey(name: string): string {
  return slug(name)
    .replace(/\bst\b/g, 'saint')
    .replaceAll('-', '');
}

/** Reads the gazetteer from the text of `places/gazetteer.json`, which `npm run build-gazetteer` writes. */
export function parseGazetteer(text: string): Gazetteer {
  return toGazetteer(JSON.parse(text));
}

/** Returns the gazetteer from data that fits the schema. */
export function toGazetteer(data: unknown): Gazetteer {
  const { regions, places } = data as {
    regions: readonly RegionRow[];
    places: readonly TownRow[];
  };
  const towns = places.map(townOf);
  const byKey = indexOf(towns);
  return {
    regions: new Map(regions.map((row) => [row[0], regionOf(row)])),
    towns,
    find: (name, region) =>
      byKey.get(placeKey(name))?.find((town) => region === undefined || town.region === region),
    regionsOf: (name) => [...new Set((byKey.get(placeKey(name)) ?? []).map(({ region }) => region))],
    nearest: (name) => nearest(placeKey(name), byKey),
  };
}

function townOf([id, name, lat, lon, region, population, otherNames]: TownRow): Town {
  const sort = /^\d/.test(id) ? 'town' : /^[A-Z]\d/.test(id) ? 'council' : 'county';
  return { id, sort, name, lat, lon, region, population, otherNames };
}

function regionOf([id, lat, lon, south, west, north, east]: RegionRow): RegionPlace {
  return { id, lat, lon, south, west, north, east };
}

/** Returns the towns of each key, those of that very name first, then the larger ones. */
function indexOf(towns: readonly Town[]): Map<string, Town[]> {
  const byKey = new Map<string, Town[]>();
  const add = (name: string, town: Town): void => {
    const key = placeKey(name);
    const known = byKey.get(key);
    if (!known) byKey.set(key, [town]);
    else if (!known.includes(town)) known.push(town);
  };
  const bySize = [...towns].sort((a, b) => b.population - a.population);
  for (const town of bySize) add(town.name, town);
  for (const town of bySize) for (const name of town.otherNames) add(name, town);
  return byKey;
}

/** A third of the letters may differ, or two in a short word; of names equally near, the larger place's wins. */
function nearest(wanted: string, byKey: ReadonlyMap<string, readonly Town[]>): string | undefined {
  if (wanted === '') return undefined;
  let best: { town: Town; key: string; cost: number } | undefined;
  const most = Math.max(2, Math.floor(wanted.length / 3));
  for (const [key, [town]] of byKey) {
    if (!town || Math.abs(key.length - wanted.length) > most) continue;
    const cost = distance(wanted, key);
    if (cost > most) continue;
    if (!best || cost < best.cost || (cost === best.cost && town.population > best.town.population)) {
      best = { town, key, cost };
    }
  }
  const found = best;
  return found && [found.town.name, ...found.town.otherNames].find((name) => placeKey(name) === found.key);
}

/** A postcode area, such as M: a rough place, since its districts lie up to `radius_km` from its middle. */
export interface PostcodeArea {
  /** The letters before the first digit. */
  readonly area: string;
  /** Its main post town. */
  readonly town: string;
  /** Absent for the three areas that are not in the United Kingdom. */
  readonly region?: string;
  /** Mean of the middles of its districts, in degrees, WGS84. */
  readonly centre: { readonly lat: number; readonly lon: number };
  /** Absent where it is not known. */
  readonly radius_km?: number;
}

/** Returns the postcode areas from data that fits the schema. */
export function toPostcodeAreas(data: unknown): readonly PostcodeArea[] {
  const rows = data as readonly (Omit<PostcodeArea, 'region'> & { readonly region: string | null })[];
  return rows.map(({ area, town, region, centre, radius_km }) => ({
    area,
    town,
    ...(region !== null && { region }),
    centre,
    ...(radius_km !== undefined && { radius_km }),
  }));
}
