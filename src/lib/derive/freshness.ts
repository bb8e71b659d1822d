/**
 * How long ago somebody compared an entry with its sources, as far as dates tell. The state goes by the newest check that is
 * noted, else by the year or date of the newest source. Most dates are years, and a year is never taken for a day: an
 * entry is fresh or stale only when every day that its date may stand for says so; between the two it is due.
 */
import { UK_WIDE, NO_PLACE } from './facets.ts';
import { monthsBetween, plusMonths, spanOf } from './days.ts';
import { isOver, newestCheck } from './knowledge.ts';
import { placeOf } from './places.ts';
import type { Entry } from '../model/entry.ts';
import type { Gazetteer } from '../model/gazetteer.ts';

/** States that dates can tell, as terms of the list `record-state`; the one most in need of a look first. */
export const RECORD_STATES = ['not-known', 'stale', 'due', 'fresh'] as const;

export type RecordState = (typeof RECORD_STATES)[number];

/** Months after which a check is due, and after which an entry is stale. */
export const FRESH_MONTHS = 12;
export const DUE_MONTHS = 18;

/** What is known of the age of an entry's facts on a day. */
export interface Freshness {
  readonly state: RecordState;
  /** What it goes by: a noted check, the date of the newest source, or nothing. */
  readonly basis: 'checked' | 'as-of' | 'none';
  /** That date as the data has it. */
  readonly date?: number | string;
  /** How many whole months old it is at least and at most. */
  readonly months?: { readonly least: number; readonly most: number };
  /** Addresses that have not answered for so long that the entry is due although its dates are new. */
  readonly failing?: readonly string[];
}

/** Gives an entry's state on a day (YYYY-MM-DD). `failing` holds addresses that have long not answered. */
export function freshnessOf(
  entry: Pick<Entry, 'sources' | 'as_of' | 'website'>,
  today: string,
  failing: ReadonlySet<string> = new Set(),
): Freshness {
  const checked = newestCheck(entry);
  const date = checked ?? entry.as_of;
  if (date === undefined) return { state: 'not-known', basis: 'none' };
  const span = spanOf(date);
  // A year that is not over yet can mean today at the latest.
  const latest = span.latest > today ? today : span.latest;
  const earliest = span.earliest > today ? today : span.earliest;
  const ends = [stateAt(earliest, today), stateAt(latest, today)] as const;
  const known: Freshness = {
    state: ends[0] === ends[1] ? ends[0] : 'due',
    basis: checked === undefined ? 'as-of' : 'checked',
    date,
    months: { least: monthsBetween(latest, today), most: monthsBetween(earliest, today) },
  };
  const broken = addressesOf(entry).filter((address) => failing.has(address));
  if (known.state !== 'fresh' || broken.length === 0) return known;
  return { ...known, state: 'due', failing: broken };
}

/** Gives the addresses by which readers are sent on from an entry, each once: its website and its sources. */
export function addressesOf({ website, sources }: Pick<Entry, 'website' | 'sources'>): readonly string[] {
  return [...new Set([...(website === undefined ? [] : [website]), ...sources.map(({ url }) => url)])];
}

function stateAt(day: string, today: string): 'fresh' | 'due' | 'stale' {
  if (today <= plusMonths(day, FRESH_MONTHS)) return 'fresh';
  return today <= plusMonths(day, DUE_MONTHS) ? 'due' : 'stale';
}

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
 * Gives the state of all entries on a day, the one most in need of a look first: those without any date, then the oldest;
 * alike ones keep their order.
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

/** Tells whether somebody should look at an entry: at work as far as is known, and not surely fresh. */
export function needsLook({ state }: Pick<Looked, 'state'>): boolean {
  return state !== 'fresh' && state !== 'over';
}
