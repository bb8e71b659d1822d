import { needsCheck } from './status.ts';
import { getDomain } from 'tldts';
import type { Dataset } from './dataset.ts';
import type { Entry } from './entry.ts';

/** Who says what an entry says, judged by whose pages its sources are. */
type Voice = 'self' | 'others' | 'both';

/** Returns whether the sources of an entry are pages of its own site, of others, or both. */
export function voiceOf(entry: Entry): Voice {
  const own = entry.website === undefined ? null : siteDomain(entry.website);
  const fromSelf = entry.sources.filter(({ url }) => own !== null && siteDomain(url) === own).length;
  if (fromSelf === 0) return 'others';
  return fromSelf === entry.sources.length ? 'self' : 'both';
}

/** Returns the registrable domain of an address, such as `example.org.uk`, which pages of one site share; null where there is none. */
export function siteDomain(url: string): string | null {
  // Sites that one host holds for several bodies are kept apart.
  return getDomain(url, { allowPrivateDomains: true });
}

/** What the map as a whole does not know, as counts of entries. */
interface Unknowns {
  readonly entries: number;
  readonly statusUnknown: number;
  readonly undated: number;
  readonly needCheck: number;
  readonly noRegion: number;
  readonly noAccess: number;
  readonly oneSource: number;
  readonly unconnected: number;
  readonly legalFormUnknown: number;
}

/** Tells of one entry whether something is not known of it. */
export type Test = (entry: Entry) => boolean;

/**
 * Returns the test behind each count, so that a count and the list of its entries cannot differ. `connected` holds the ids
 * of entries with a relation to another entry; `today` is YYYY-MM-DD.
 */
export function unknownTests(
  connected: ReadonlySet<string>,
  today: string,
): Readonly<Record<Exclude<keyof Unknowns, 'entries'>, Test>> {
  return {
    statusUnknown: ({ status }) => status === 'unknown',
    undated: ({ as_of }) => as_of === undefined,
    needCheck: (entry) => needsCheck(entry, today),
    noRegion: ({ place }) => place?.region === undefined,
    noAccess: (entry) => (entry.kind === 'community' || entry.kind === 'event') && entry.access === undefined,
    oneSource: ({ sources }) => sources.length === 1,
    unconnected: ({ id }) => !connected.has(id),
    legalFormUnknown: (entry) =>
      entry.kind === 'organisation' && (entry.legal_form ?? 'unknown') === 'unknown',
  };
}

/** Counts what is not known. `connected` holds the ids of entries with a relation to another entry. */
export function deriveUnknowns(dataset: Dataset, connected: ReadonlySet<string>, today: string): Unknowns {
  const tests = unknownTests(connected, today);
  const count = (test: Test) => dataset.entries.filter(test).length;
  return {
    entries: dataset.entries.length,
    statusUnknown: count(tests.statusUnknown),
    undated: count(tests.undated),
    needCheck: count(tests.needCheck),
    noRegion: count(tests.noRegion),
    noAccess: count(tests.noAccess),
    oneSource: count(tests.oneSource),
    unconnected: count(tests.unconnected),
    legalFormUnknown: count(tests.legalFormUnknown),
  };
}
