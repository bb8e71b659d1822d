import * as words from '#words/catalogue.ts';
import type { Catalogue, Facet } from './catalogue.ts';

/** The ways to look at what was found; the first is shown unless told. */
export const VIEWS = ['list', 'table', 'map', 'network'] as const;
export type View = (typeof VIEWS)[number];

/** What the entries can be put in order of; "best" is by distance, by fit to the words, or by name, whichever is asked. */
export const SORTS = [
  'best',
  'name',
  'kind',
  'space',
  'region',
  'status',
  'started',
  'evidence',
  'links',
] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks of the map. Everything in it stands in the address of the page. */
export interface Query {
  readonly words: string;
  /** Ids of options by facet; of one facet any may hold, of several facets all must. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Only what has evidence of this year or later. */
  readonly since?: number;
  /** Only what had begun by this year. */
  readonly year?: number;
  /** With a year: also what has no known beginning. */
  readonly undated: boolean;
  /** A town or the beginning of a postcode, as typed. */
  readonly near: string;
  readonly sort: Sort;
  /** From last to first, from many to few. */
  readonly reversed: boolean;
  readonly view: View;
  /** What a view shows beside the entries: the entry looked at, both ends of a way, the shading of the map. */
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly shade?: string;
}

export const EMPTY_QUERY: Query = {
  words: '',
  chosen: {},
  undated: false,
  near: '',
  sort: 'best',
  reversed: false,
  view: 'list',
};

/** A query as an address has it, and in words what of the address was left out and why. */
interface ParsedQuery {
  readonly query: Query;
  readonly notes: readonly string[];
}

const LONGEST = 200;
const VIEW_PARTS = ['at', 'from', 'to', 'shade'] as const;
const OTHERS = new Set(['q', 'since', 'year', 'undated', 'near', 'sort', 'view', ...VIEW_PARTS]);

/**
 * Reads a query from the part of an address that begins with "?". What is unknown or malformed is left out, and said.
 * `also` names further parameters that the page itself uses.
 */
export function parseQuery(search: string, catalogue: Catalogue, also: readonly string[] = []): ParsedQuery {
  const parameters = new URLSearchParams(search);
  const notes: string[] = [];
  const text = (name: string) => (parameters.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

  const chosen: Record<string, readonly string[]> = {};
  for (const facet of catalogue.facets) {
    const { known, unknown } = sorted(facet, parameters.getAll(facet.name));
    if (known.length > 0) chosen[facet.name] = known;
    for (const id of unknown) notes.push(words.unknownOption(id, facet.title));
  }
  const names = new Set(catalogue.facets.map(({ name }) => name));
  for (const name of new Set(parameters.keys())) {
    if (!names.has(name) && !OTHERS.has(name) && !also.includes(name))
      notes.push(words.unknownSetting(short(name)));
  }

  const year = (name: 'since' | 'year'): number | undefined => {
    const written = text(name);
    if (written === '') return undefined;
    const { first, last } = catalogue.years;
    const value = Number(written);
    if (/^\d{4}$/.test(written) && value >= first && value <= last) return value;
    notes.push(words.notAYear(short(written), first, last));
    return undefined;
  };
  const since = year('since');
  const at = year('year');

  const sortText = text('sort');
  const sort = SORTS.find((one) => one === sortText.replace(/^-/, ''));
  if (sortText !== '' && !sort) notes.push(words.unknownSort(short(sortText)));
  const viewText = text('view');
  const view = VIEWS.find((one) => one === viewText);
  if (viewText !== '' && !view) notes.push(words.unknownView(short(viewText)));

  const parts = Object.fromEntries(
    VIEW_PARTS.flatMap((name) => {
      const value = text(name);
      if (value === '') return [];
      if (name === 'shade' ? /^[\w-]+$/.test(value) : catalogue.byId.has(value)) return [[name, value]];
      notes.push(name === 'shade' ? words.unknownShade(short(value)) : words.unknownEntry(short(value)));
      return [];
    }),
  );
  return {
    query: {
      words: text('q'),
      chosen,
      ...(since !== undefined && { since }),
      ...(at !== undefined && { year: at }),
      undated: parameters.has('undated'),
      near: text('near'),
      sort: sort ?? 'best',
      reversed: sort !== undefined && sortText.startsWith('-'),
      view: view ?? 'list',
      ...parts,
    },
    notes,
  };
}

function sorted(facet: Facet, given: readonly string[]): { known: string[]; unknown: string[] } {
  const ids = [...new Set(given.filter((id) => id !== ''))];
  const isKnown = (id: string) => facet.options.some((option) => option.id === id);
  return {
    known: facet.options.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
    unknown: ids.filter((id) => !isKnown(id)).map(short),
  };
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** Returns the query as the part of an address that begins with "?"; empty for a query that asks nothing. */
export function formatQuery(query: Query, catalogue: Catalogue): string {
  const parameters = new URLSearchParams();
  const { chosen, since, year, undated, near, sort, reversed, view } = query;
  if (query.words !== '') parameters.set('q', query.words);
  // In the facets' own order, so that one query has one address.
  for (const { name, options } of catalogue.facets)
    for (const { id } of options) if (chosen[name]?.includes(id) === true) parameters.append(name, id);
  if (since !== undefined) parameters.set('since', String(since));
  if (year !== undefined) parameters.set('year', String(year));
  if (undated && year !== undefined) parameters.set('undated', 'yes');
  if (near !== '') parameters.set('near', near);
  if (sort !== 'best') parameters.set('sort', `${reversed ? '-' : ''}${sort}`);
  if (view !== 'list') parameters.set('view', view);
  for (const name of VIEW_PARTS) {
    const value = query[name];
    if (value !== undefined) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is to be changed in a query; undefined takes a part off. */
export type QueryChange = { readonly [K in keyof Query]?: Query[K] | undefined };

/** Returns the query with some parts changed. */
export function updateQuery(query: Query, change: QueryChange): Query {
  const parts = Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined);
  return { ...EMPTY_QUERY, ...(Object.fromEntries(parts) as Partial<Query>) };
}

/** Returns the query with an option put on or taken off. */
export function toggleOption(query: Query, facet: string, id: string): Query {
  const ids = query.chosen[facet] ?? [];
  const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  const { [facet]: _own, ...others } = query.chosen;
  return { ...query, chosen: next.length === 0 ? others : { ...others, [facet]: next } };
}

/** Returns the query with nothing narrowed: order and view stay. */
export function clearFilters(query: Query): Query {
  const { since: _since, year: _year, ...rest } = query;
  return { ...rest, words: '', chosen: {}, undated: false, near: '' };
}
