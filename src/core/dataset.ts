import { parseGazetteer } from './geo/gazetteer.ts';
import type { Abroad, Gazetteer, PostcodeArea } from './geo/gazetteer.ts';
import type { Boundary } from './geo/boundaries.ts';
import type { Decision, Person, Policy } from './governance.ts';
import type { Entry } from './entry.ts';
import type { Indicator } from './indicators.ts';
import type { Point } from './geo/position.ts';
import type { Search } from './searches.ts';
import type { MapSettings } from './schema/types.gen.ts';

/** The whole map as values, checked: passed on, never read again. */
export interface Dataset {
  /** In the order of their names. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Old id to the id that took its place. */
  readonly redirects: Readonly<Record<string, string>>;
  /** What makes this map this map. */
  readonly map: MapSettings;
  /** Sorts names as the language of the map does: below 0 where the first comes first. */
  readonly compareNames: (a: string, b: string) => number;
  /** Where towns and regions are. */
  readonly gazetteer: Gazetteer;
  /** The land of each region; empty for data folders without boundaries, whose pages then have no maps. */
  readonly boundaries: readonly Boundary[];
  /** Postcode areas; empty for data folders without them, in which nobody can look near a postcode. */
  readonly postcodes: readonly PostcodeArea[];
  /** Large places outside the United Kingdom, so that readers can be told; empty for data folders without them. */
  readonly abroad: Abroad;
  /** What is known about the regions themselves, as it is read; empty for data folders without such figures. */
  readonly indicators: readonly Indicator[];
  /** Searches that somebody made and wrote down, the newest first. */
  readonly searches: readonly Search[];
  /** What was decided about the map and how, the newest first. */
  readonly decisions: readonly Decision[];
  /** The rules of decision-making; undefined for data folders without them. */
  readonly policy: Policy | undefined;
  /** Those who hold or held a role, in the order of their handles. */
  readonly people: readonly Person[];
  /** Where linked entries stood in the network when its layout was last stored; empty for data folders without one. */
  readonly earlierLayout: ReadonlyMap<string, Point>;
}

/** What lies beside the entries in a data folder and may be missing there. */
export type Surroundings = Omit<Dataset, 'entries' | 'byId' | 'redirects' | 'map' | 'compareNames'>;

/** A gazetteer that knows no place, for data folders without one. */
export const EMPTY_GAZETTEER: Gazetteer = parseGazetteer('{"regions":[],"places":[]}');

/** Returns a frozen dataset of entries that have passed the checks; relations to ids that entries had before lead to their present ones. */
export function buildDataset(
  entries: readonly Entry[],
  redirects: Readonly<Record<string, string>>,
  map: MapSettings,
  compareNames: Dataset['compareNames'],
  surroundings: Partial<Surroundings> = {},
): Dataset {
  const sorted = entries
    .map((entry) => following(entry, redirects))
    .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return Object.freeze({
    entries: Object.freeze(sorted),
    byId: new Map(sorted.map((entry) => [entry.id, entry])),
    // Without the names that every object has, so that looking an id up finds a redirect or nothing.
    redirects: Object.freeze(Object.assign(Object.create(null) as Record<string, string>, redirects)),
    map,
    compareNames,
    gazetteer: EMPTY_GAZETTEER,
    boundaries: [],
    postcodes: [],
    abroad: {},
    indicators: [],
    searches: [],
    decisions: [],
    policy: undefined,
    people: [],
    earlierLayout: new Map(),
    ...surroundings,
  });
}

/** Returns an entry whose relations lead to the present ids of entries that were renamed. */
function following(entry: Entry, moved: Readonly<Record<string, string>>): Entry {
  if (entry.relations?.some(({ to }) => to !== undefined && Object.hasOwn(moved, to)) !== true) return entry;
  const relations = entry.relations.map((one) =>
    one.to !== undefined && Object.hasOwn(moved, one.to) ? { ...one, to: moved[one.to] } : one,
  );
  return { ...entry, relations } as Entry;
}
