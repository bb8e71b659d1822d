/**
 * What is known of each address that entries lead to, from one look to the next. An address that once does not answer says
 * little: sites are down, move, or refuse programs. One that has failed three times over thirty days, and never answered in
 * between, makes its entries due for a look.
 */
import { daysBetween } from './dates.ts';

/** What an address did when it was asked: answered, answered from elsewhere, did not, or refused to say. */
export type Answer = 'good' | 'moved' | 'failed' | 'unclear';

/** One address at one look. */
export interface LinkResult {
  readonly url: string;
  readonly answer: Answer;
  /** The host's number for it: 404; 0 where nothing came back. */
  readonly status: number;
  /** Where it led, if elsewhere. */
  readonly target?: string;
}

/** What is kept of an address. */
export interface LinkRecord {
  /** Newest day on which it answered, if it ever has. */
  readonly good?: string;
  /** Days of the first and newest failure since, and how many there were. */
  readonly failed?: { readonly first: string; readonly last: string; readonly times: number };
}

/** What is kept from one look to the next, by address. */
export type LinkHistory = ReadonlyMap<string, LinkRecord>;

/** How an address stands after a look. */
export interface LinkStanding extends LinkResult, LinkRecord {
  /** Whether it has failed so often and so long that its entries are due for a look. */
  readonly isFailing: boolean;
}

/** An address fails for good after so many failures over so many days. */
export const FAILURES = 3;
export const FAILING_DAYS = 30;

/**
 * Gives how each address stands after a look on a day (YYYY-MM-DD), in the order of the results, and what to keep. Addresses
 * that were not asked this time keep what is known of them. Two looks on one day count as one failure.
 */
export function linkHealth(
  history: LinkHistory,
  results: readonly LinkResult[],
  today: string,
): { readonly standings: readonly LinkStanding[]; readonly history: LinkHistory } {
  const standings = results.map((result): LinkStanding => {
    const record = recordAfter(history.get(result.url) ?? {}, result.answer, today);
    return { ...result, ...record, isFailing: isFailing(record) };
  });
  const kept = standings.map(({ url, good, failed }) => [url, recordOf(good, failed)] as const);
  return { standings, history: new Map([...history, ...kept]) };
}

function recordAfter(before: LinkRecord, answer: Answer, today: string): LinkRecord {
  if (answer === 'good' || answer === 'moved') return { good: today };
  if (answer === 'unclear') return before;
  const { first = today, last, times = 0 } = before.failed ?? {};
  return recordOf(before.good, { first, last: today, times: last === today ? times : times + 1 });
}

function recordOf(good: string | undefined, failed: LinkRecord['failed']): LinkRecord {
  return { ...(good !== undefined && { good }), ...(failed && { failed }) };
}

/** Tells whether an address has failed so often and so long that its entries are due for a look. */
export function isFailing({ failed }: LinkRecord): boolean {
  return (
    failed !== undefined && failed.times >= FAILURES && daysBetween(failed.first, failed.last) >= FAILING_DAYS
  );
}

/** Tells whether it is more likely that the one who asks has no network than that so many are down at once. */
export function seemsOffline(results: readonly LinkResult[]): boolean {
  return results.filter(({ status }) => status === 0).length * 2 > results.length;
}

/** Gives the addresses of a history that are failing. */
export function failingIn(history: LinkHistory): ReadonlySet<string> {
  return new Set([...history].filter(([, record]) => isFailing(record)).map(([url]) => url));
}
