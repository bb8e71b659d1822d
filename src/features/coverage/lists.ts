/** Lists of entries behind the figures of the map's own report on itself: one place for each count. */
import { isActive, isOver } from '../../core/status.ts';
import { yearOf } from '../../core/dates.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import type { Kind } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { deriveFieldGaps } from './fields.ts';
import { fundersOf } from '../../core/funders.ts';
import { unknownTests, voiceOf } from '../../core/entry-status.ts';
import type { Test } from '../../core/entry-status.ts';
import { isWhole } from '../../core/geo/placement.ts';
import type { Link } from '../../core/relation-index.ts';

/** Lists that have an id of their own. */
export const NAMED_LISTS = [
  'no-region',
  'uk-wide',
  'no-place',
  'undated',
  'old-or-undated',
  'needs-check',
  'active-needs-check',
  'status-unknown',
  'high-confidence',
  'medium-confidence',
  'low-confidence',
  'one-source',
  'two-sources',
  'three-sources',
  'four-sources-or-more',
  'self-described',
  'self-and-others',
  'third-party-only',
  'one-source-third-party',
  'unlinked',
  'no-access',
  'no-support',
  'no-audience',
  'centred-on-nobody-said',
  'centred-on-anybody',
  'no-funder',
  'one-funder',
  'several-funders',
] as const;

export type NamedList = (typeof NAMED_LISTS)[number];

/** What a list is about, for those who put it into words. */
export type ListTopic =
  | { readonly sort: 'named'; readonly name: NamedList }
  /** Facts of one year, or of all years before the first that is told apart. */
  | { readonly sort: 'year'; readonly year: number; readonly before: boolean }
  | { readonly sort: 'centred-on'; readonly degree: string; readonly who: string }
  | { readonly sort: 'field'; readonly kind: Kind; readonly field: string; readonly title: string };

/** Entries that have something in common that readers of the report want to look up. */
export interface CoverageList {
  /** Its part in the address; the same for good. */
  readonly id: string;
  readonly topic: ListTopic;
  readonly entries: readonly Entry[];
}

/** What the lists are worked out from. */
interface CoverageInput {
  readonly dataset: Pick<Dataset, 'entries'>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** Ids of entries with a relation to another entry. */
  readonly connected: ReadonlySet<string>;
  /** The day of the data, as YYYY-MM-DD. */
  readonly today: string;
}

/** Facts from before this year stand in one band. */
export const FIRST_YEAR = 2020;

/** Returns the id of the list of entries whose facts are of a year. */
function yearListId(year: number, before = false): string {
  return before ? `evidence-before-${year}` : `evidence-${year}`;
}

/** Returns the id of the list of entries that say whom they are centred on. */
export function centredListId(degree: string, who: string): string {
  return `centred-on-${degree}-${who}`;
}

/** Returns the id of the list of entries of a kind that lack a field. */
export function fieldListId(kind: Kind, field: string): string {
  return `unknown-${kind}-${field.replaceAll('_', '-')}`;
}

/**
 * Returns every list, in order of their ids' groups; those without an entry too, so that an address stays when the last entry
 * has been put right. Entries stand in order of name; those to look at again with the oldest facts first.
 */
export function deriveCoverageLists(input: CoverageInput): ReadonlyMap<string, CoverageList> {
  const lists = [...namedLists(input), ...yearLists(input), ...centredLists(input), ...fieldLists(input)];
  return new Map(lists.map((list) => [list.id, list]));
}

function namedLists({ dataset, links, connected, today }: CoverageInput): CoverageList[] {
  const unknown = unknownTests(connected, today);
  const funders = (entry: Entry) => (isOver(entry) ? -1 : fundersOf(links.get(entry.id) ?? []).length);
  const tests: Readonly<Record<NamedList, Test>> = {
    'no-region': unknown.noRegion,
    'uk-wide': (entry) => unknown.noRegion(entry) && isWhole(entry.area_scope),
    'no-place': (entry) => unknown.noRegion(entry) && !isWhole(entry.area_scope),
    undated: unknown.undated,
    'old-or-undated': ({ as_of }) => as_of === undefined || yearOf(as_of) < FIRST_YEAR,
    'needs-check': unknown.needCheck,
    'active-needs-check': (entry) => isActive(entry) && unknown.needCheck(entry),
    'status-unknown': unknown.statusUnknown,
    'high-confidence': ({ confidence }) => confidence === 'high',
    'medium-confidence': ({ confidence }) => confidence === 'medium',
    'low-confidence': ({ confidence }) => confidence === 'low',
    'one-source': unknown.oneSource,
    'two-sources': ({ sources }) => sources.length === 2,
    'three-sources': ({ sources }) => sources.length === 3,
    'four-sources-or-more': ({ sources }) => sources.length >= 4,
    'self-described': (entry) => voiceOf(entry) === 'self',
    'self-and-others': (entry) => voiceOf(entry) === 'both',
    'third-party-only': (entry) => voiceOf(entry) === 'others',
    'one-source-third-party': (entry) => unknown.oneSource(entry) && voiceOf(entry) === 'others',
    unlinked: unknown.unconnected,
    'no-access': unknown.noAccess,
    'no-support': ({ support }) => support === undefined,
    'no-audience': ({ audiences }) => audiences === undefined,
    'centred-on-nobody-said': ({ centred_on }) => centred_on === undefined,
    'centred-on-anybody': ({ centred_on }) => centred_on !== undefined,
    'no-funder': (entry) => funders(entry) === 0,
    'one-funder': (entry) => funders(entry) === 1,
    'several-funders': (entry) => funders(entry) > 1,
  };
  const age = ({ as_of }: Entry) => (as_of === undefined ? 0 : yearOf(as_of));
  return NAMED_LISTS.map((name) => {
    const entries = dataset.entries.filter(tests[name]);
    const oldestFirst = name === 'needs-check' || name === 'active-needs-check';
    return {
      id: name,
      topic: { sort: 'named', name },
      entries: oldestFirst ? entries.sort((a, b) => age(a) - age(b)) : entries,
    };
  });
}

/** One list for every year up to that of the data, or of the newest facts where a clock was ahead. */
function yearLists({ dataset, today }: CoverageInput): CoverageList[] {
  const year = ({ as_of }: Entry) => (as_of === undefined ? undefined : yearOf(as_of));
  const last = Math.max(yearOf(today), ...dataset.entries.map((entry) => year(entry) ?? 0));
  const years = Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
  return [
    {
      id: yearListId(FIRST_YEAR, true),
      topic: { sort: 'year', year: FIRST_YEAR, before: true },
      entries: dataset.entries.filter((entry) => (year(entry) ?? FIRST_YEAR) < FIRST_YEAR),
    },
    ...years.map((one) => ({
      id: yearListId(one),
      topic: { sort: 'year', year: one, before: false } as const,
      entries: dataset.entries.filter((entry) => year(entry) === one),
    })),
  ];
}

function centredLists({ dataset }: CoverageInput): CoverageList[] {
  return TAXONOMY['centred-on-degree'].terms.flatMap(({ id: degree }) =>
    TAXONOMY['centred-on'].terms.map(({ id: who }) => ({
      id: centredListId(degree, who),
      topic: { sort: 'centred-on', degree, who } as const,
      entries: dataset.entries.filter((entry) =>
        entry.centred_on?.some((one) => one.degree === degree && one.who === who),
      ),
    })),
  );
}

function fieldLists({ dataset }: CoverageInput): CoverageList[] {
  return deriveFieldGaps(dataset.entries).map(({ kind, field, title, missing }) => ({
    id: fieldListId(kind, field),
    topic: { sort: 'field', kind, field, title },
    entries: missing,
  }));
}
