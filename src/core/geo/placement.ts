import type { Entry } from '../entry.ts';
import type { Gazetteer, Town } from './gazetteer.ts';
import type { Position } from './position.ts';
import { TAXONOMY, term } from '../schema/taxonomy.ts';

/** Where an entry stands on the map; `label` names the place. */
export type Placed =
  | (Position & {
      readonly kind: 'town';
      readonly town: Town;
      readonly region: string;
      readonly label: string;
    })
  | (Position & { readonly kind: 'region'; readonly region: string; readonly label: string })
  /** Nowhere: it works everywhere, or its place is simply not known. */
  | { readonly kind: 'none'; readonly reason: 'whole' | 'unknown' };

/** Scopes that are tied to no part of the United Kingdom. */
const WHOLE: ReadonlySet<string> = new Set(['uk', 'international', 'online']);

/**
 * Returns where an entry stands on the map: at its town if the gazetteer knows that town in its region, else at a point
 * inside its region, else nowhere.
 */
export function placeOf(
  { place, area_scope }: Pick<Entry, 'place' | 'area_scope'>,
  gazetteer: Gazetteer,
): Placed {
  const town = place?.locality === undefined ? undefined : gazetteer.find(place.locality, place.region);
  if (town) {
    const { lat, lon, region } = town;
    return { kind: 'town', lat, lon, town, region, label: labelOf(town) };
  }
  const region = place?.region === undefined ? undefined : gazetteer.regions.get(place.region);
  if (region) {
    const { id, lat, lon } = region;
    return { kind: 'region', lat, lon, region: id, label: term('region', id).label };
  }
  return { kind: 'none', reason: isWhole(area_scope) ? 'whole' : 'unknown' };
}

/** Returns a town with its region, as people need it to tell namesakes apart; London alone says both. */
function labelOf({ name, region }: Town): string {
  const { label } = term('region', region);
  return name === label ? name : `${name}, ${label}`;
}

/** Returns whether work of such a reach is tied to no part of the United Kingdom. */
export function isWhole(scope: string | undefined): boolean {
  return scope !== undefined && WHOLE.has(scope);
}

/** Entries by where they are based. Each stands in one list only. */
interface Placement {
  /** All twelve regions, in the taxonomy's order, also those without an entry. */
  readonly byRegion: ReadonlyMap<string, readonly Entry[]>;
  /** Without a place, and working across the whole of the UK, beyond it, or over the internet. */
  readonly ukWide: readonly Entry[];
  /** Without a place for any other reason. */
  readonly unplaced: readonly Entry[];
}

/** Sorts entries by region, keeping their order; what has no place is counted apart, not left out. */
export function placement(entries: readonly Entry[], gazetteer: Gazetteer): Placement {
  const byRegion = new Map<string, Entry[]>(TAXONOMY.region.terms.map(({ id }) => [id, []]));
  const ukWide: Entry[] = [];
  const unplaced: Entry[] = [];
  for (const entry of entries) {
    const placed = placeOf(entry, gazetteer);
    if (placed.kind !== 'none') byRegion.get(placed.region)?.push(entry);
    else (placed.reason === 'whole' ? ukWide : unplaced).push(entry);
  }
  return { byRegion, ukWide, unplaced };
}

/** A town with how many entries are based there. */
interface TownCount {
  readonly town: Town;
  readonly count: number;
}

/** Returns the towns of entries, the one with most first, and how many entries have no town that can be placed. */
export function townsOf(
  entries: readonly Entry[],
  gazetteer: Gazetteer,
): { readonly towns: readonly TownCount[]; readonly elsewhere: number } {
  const towns = entries.flatMap((entry) => {
    const placed = placeOf(entry, gazetteer);
    return placed.kind === 'town' ? [placed.town] : [];
  });
  const counts = [...Map.groupBy(towns, (town) => town)].map(([town, same]) => ({
    town,
    count: same.length,
  }));
  return {
    towns: counts.sort((a, b) => b.count - a.count || (a.town.name < b.town.name ? -1 : 1)),
    elsewhere: entries.length - towns.length,
  };
}
