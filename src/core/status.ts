/**
 * How an entry stands, by its status, and how old its facts are, by their dates: the one place for both.
 *
 * Age goes by the newest check that is noted, else by the year or date of the newest source. Most dates are years, and a
 * year is never taken for a day: an entry is fresh or stale only when every day that its date may stand for says so;
 * between the two it is due.
 */
import type { Entry } from './entry.ts';
import { monthsBetween, plusMonths, spanOf } from './dates.ts';

interface WithStatus {
  readonly status: string;
}

/** Returns whether an entry is known to be working: what counts when gaps are looked for. */
export function isActive({ status }: WithStatus): boolean {
  return status === 'active';
}

/** Returns whether an entry is at work or about to be: what is worth offering to people who look for support. */
export function isLive({ status }: WithStatus): boolean {
  return status === 'active' || status === 'forming';
}

/** Returns whether an entry is over: closed, or taken up into another. */
export function isOver({ status }: WithStatus): boolean {
  return status === 'ended' || status === 'merged';
}

/** Returns whether an entry has stopped: it is over, or on hold and may go on. */
export function hasStopped({ status }: WithStatus): boolean {
  return status === 'paused' || isOver({ status });
}

/** Months up to which facts are fresh; after them a check is due. */
export const FRESH_MONTHS = 12;
/** Months up to which a check is due; after them an entry is stale. */
export const STALE_AFTER_MONTHS = 18;

/** States that dates can tell, as terms of the list `record-state`; the one most in need of a look first. */
export const RECORD_STATES = ['not-known', 'stale', 'due', 'fresh'] as const;

export type RecordState = (typeof RECORD_STATES)[number];

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

/** Returns an entry's state on a day (YYYY-MM-DD). `failing` holds addresses that have long not answered. */
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

/** Returns whether an entry that is not over is stale, or nothing tells its age, on a day (YYYY-MM-DD). */
export function needsCheck(
  entry: Pick<Entry, 'status' | 'sources' | 'as_of' | 'website'>,
  today: string,
): boolean {
  if (isOver(entry)) return false;
  const { state } = freshnessOf(entry, today);
  return state === 'stale' || state === 'not-known';
}

/** Returns when somebody last compared an entry with a source, of the checks that are noted; undefined where none is. */
export function newestCheck({ sources }: Pick<Entry, 'sources'>): number | string | undefined {
  const start = (date: number | string) => spanOf(date).earliest;
  return sources.flatMap(({ checked }) => checked ?? []).sort((a, b) => (start(a) < start(b) ? 1 : -1))[0];
}

/** Returns the addresses by which readers are sent on from an entry, each once: its website and its sources. */
export function addressesOf({ website, sources }: Pick<Entry, 'website' | 'sources'>): readonly string[] {
  return [...new Set([...(website === undefined ? [] : [website]), ...sources.map(({ url }) => url)])];
}

function stateAt(day: string, today: string): 'fresh' | 'due' | 'stale' {
  if (today <= plusMonths(day, FRESH_MONTHS)) return 'fresh';
  return today <= plusMonths(day, STALE_AFTER_MONTHS) ? 'due' : 'stale';
}
