/** What the check of links leaves behind: a file that people and programs read, and that the next check goes on from. */
import { addressesOf } from './status.ts';
import { isFailing } from './link-health.ts';
import type { LinkHistory, LinkRecord, LinkResult, LinkStanding } from './link-health.ts';
import type { Entry } from './entry.ts';

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

/** Gives every address that entries lead to, in order of entry, with the ids of those entries. */
export function addressesIn(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const url of addressesOf(entry)) found.set(url, [...(found.get(url) ?? []), entry.id]);
  return found;
}

/** Gives the file after a look. Addresses that were not asked keep their record; those no entry leads to any more are dropped. */
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

/** Gives what a file remembers of each address. */
export function historyIn({ links }: LinkFile): LinkHistory {
  return new Map(links.map((link) => [link.url, recordIn({ ...link })]));
}

/** Gives what is kept of an address, from data that may be anything. */
export function recordIn({ good, failed }: Readonly<Record<string, unknown>>): LinkRecord {
  const { first, last, times } = isLoose(failed) ? failed : {};
  return {
    ...(isDay(good) && { good }),
    ...(isDay(first) && isDay(last) && typeof times === 'number' && { failed: { first, last, times } }),
  };
}

/** Gives what a JSON text says; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells whether a value is an object with fields. */
export function isLoose(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether a value is a day, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}
