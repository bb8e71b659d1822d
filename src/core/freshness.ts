/** What somebody should look at again, by the age of its facts. */
import { freshnessOf, isOver, RECORD_STATES } from './status.ts';
import type { Freshness, RecordState } from './status.ts';
import { spanOf } from './dates.ts';
import { UK_WIDE, NO_PLACE } from './facets.ts';
import { placeOf } from './geo/placement.ts';
import type { Entry } from './entry.ts';
import type { Gazetteer } from './geo/gazetteer.ts';
import { oncePer } from './once.ts';
import type { Site } from './site.ts';

/** The state of an entry in counts and lists; what has ended is not looked at again and again. */
export type QueueState = RecordState | 'over';

/** All states in the order in which counts and lists show them. */
export const QUEUE_STATES: readonly QueueState[] = [...RECORD_STATES, 'over'];

/** An entry with its state and the place whose readers are asked about it. */
export interface Looked {
  readonly entry: Entry;
  readonly state: QueueState;
  readonly freshness: Freshness;
  /** Id of a region, or of those that work everywhere or whose place is not known. */
  readonly region: string;
}

/**
 * Returns the state of all entries on a day (YYYY-MM-DD), the one most in need of a look first: those without any date,
 * then the oldest; entries of one state and date keep their order.
 */
export function lookAt(
  entries: readonly Entry[],
  gazetteer: Gazetteer,
  today: string,
  failing: ReadonlySet<string> = new Set(),
): readonly Looked[] {
  const looked = entries.map((entry): Looked => {
    const freshness = freshnessOf(entry, today, failing);
    const placed = placeOf(entry, gazetteer);
    return {
      entry,
      freshness,
      state: isOver(entry) ? 'over' : freshness.state,
      region: placed.kind !== 'none' ? placed.region : placed.reason === 'whole' ? UK_WIDE : NO_PLACE,
    };
  });
  const rank = ({ state }: Looked) => QUEUE_STATES.indexOf(state);
  const since = ({ freshness: { date } }: Looked) => (date === undefined ? '' : spanOf(date).earliest);
  return looked.toSorted(
    (a, b) => rank(a) - rank(b) || (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0),
  );
}

/** Returns whether somebody should look at an entry: at work as far as is known, and not surely fresh. */
export function needsLook({ state }: Pick<Looked, 'state'>): boolean {
  return state !== 'fresh' && state !== 'over';
}

/** The state of all entries on the day of the build, the one most in need of a look first. */
export const lookedIn = oncePer(({ dataset, day, failing }: Site) =>
  lookAt(dataset.entries, dataset.gazetteer, day, failing),
);

/** Returns how many of some entries are stale on the day of the build. */
export function countStale(site: Site, entries: readonly Entry[]): number {
  const stale = new Set(lookedIn(site).flatMap(({ entry, state }) => (state === 'stale' ? [entry] : [])));
  return entries.filter((entry) => stale.has(entry)).length;
}
