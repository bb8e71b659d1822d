/**
 * What is known of each address that entries lead to, from one look to the next. An address that once does not answer says
 * little: sites are down, move, or refuse programs. One that has failed three times over thirty days, and never answered in
 * between, makes its entries due for a look.
 */
import { daysBetween } from './dates.ts';
import { addressesOf } from './status.ts';
import type { Entry } from './entry.ts';

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
const FAILURES = 3;
const FAILING_DAYS = 30;

/**
 * Returns how each address stands after a look on a day (YYYY-MM-DD), in the order of the results, and what to keep. Addresses
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

/** Returns whether an address has failed so often and so long that its entries are due for a look. */
function isFailing({ failed }: LinkRecord): boolean {
  return (
    failed !== undefined && failed.times >= FAILURES && daysBetween(failed.first, failed.last) >= FAILING_DAYS
  );
}

/** Returns whether it is more likely that the one who asks has no network than that so many are down at once. */
export function seemsOffline(results: readonly LinkResult[]): boolean {
  return results.filter(({ status }) => status === 0).length * 2 > results.length;
}

/** Returns the addresses of a history that are failing. */
export function failingIn(history: LinkHistory): ReadonlySet<string> {
  return new Set([...history].filter(([, record]) => isFailing(record)).map(([url]) => url));
}

/** One address in the file. */
export interface LinkLine extends LinkRecord, Partial<Omit<LinkResult, 'url'>> {
  readonly url: string;
  /** Ids of the entries that lead to it. */
  readonly entries: readonly string[];
  readonly isFailing?: boolean;
}

/** The addresses of all entries, as they stood on a day. */
export interface LinkFile {
  readonly day: string;
  readonly links: readonly LinkLine[];
}

/** Returns every address that entries lead to, in order of entry, with the ids of those entries. */
export function addressesIn(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const url of addressesOf(entry)) found.set(url, [...(found.get(url) ?? []), entry.id]);
  return found;
}

/** Returns the file after a look. Addresses that were not asked keep their record; those no entry leads to any more are dropped. */
export function linkFile(
  addresses: ReadonlyMap<string, readonly string[]>,
  standings: readonly LinkStanding[],
  history: LinkHistory,
  day: string,
): LinkFile {
  const asked = new Map(standings.map((standing) => [standing.url, standing]));
  const links = [...addresses].map(([url, entries]): LinkLine => {
    const { good, failed } = history.get(url) ?? {};
    const record = { ...(good !== undefined && { good }), ...(failed && { failed }) };
    return { url, entries, ...record, isFailing: isFailing(record), ...asked.get(url) };
  });
  return { day, links };
}

/** Writes the file, a line for each address. */
export function linkFileText({ day, links }: LinkFile): string {
  const lines = links.map((link) => `    ${JSON.stringify(link)}`).join(',\n');
  return `{\n  "day": ${JSON.stringify(day)},\n  "links": [\n${lines}\n  ]\n}\n`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads such a file; undefined where it is none. */
export function parseLinkFile(text: string): LinkFile | undefined {
  const file = jsonIn(text);
  if (!isLoose(file) || !isDay(file['day']) || !Array.isArray(file['links'])) return undefined;
  const links = (file['links'] as readonly unknown[]).filter(isLoose).flatMap((line): LinkLine[] => {
    const { url, entries } = line;
    if (typeof url !== 'string' || !Array.isArray(entries)) return [];
    return [{ ...(line as unknown as LinkLine), ...recordIn(line), url }];
  });
  return { day: file['day'], links };
}

/** Returns what a file remembers of each address. */
export function historyIn({ links }: LinkFile): LinkHistory {
  return new Map(links.map((link) => [link.url, recordIn({ ...link })]));
}

/** Returns what is kept of an address, from data that may be anything. */
export function recordIn({ good, failed }: Readonly<Record<string, unknown>>): LinkRecord {
  const { first, last, times } = isLoose(failed) ? failed : {};
  return {
    ...(isDay(good) && { good }),
    ...(isDay(first) && isDay(last) && typeof times === 'number' && { failed: { first, last, times } }),
  };
}

/** Returns what a JSON text says; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns whether a value is an object with fields. */
export function isLoose(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether a value is a day, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}
