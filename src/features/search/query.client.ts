/** What a reader asks: words, and one value at most for each filter. */
export interface SearchQuery {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Returns the name of a filter as it stands in an address: "problem-space". */
export function parameterOf(filter: string): string {
  return filter.toLowerCase().replaceAll(' ', '-');
}

/** Returns the query an address holds; `search` begins with "?" or is empty, and what is unknown in it is left out. */
export function parseQuery(search: string, filters: readonly string[]): SearchQuery {
  const parameters = new URLSearchParams(search);
  const chosen = filters.flatMap((filter) => {
    const value = parameters.get(parameterOf(filter)) ?? '';
    return value === '' ? [] : [[filter, value] as const];
  });
  return { words: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(chosen) };
}

/** Returns the address of a query on the page at `path`. */
export function formatQuery({ words, filters }: SearchQuery, path: string): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [filter, value] of Object.entries(filters)) parameters.set(parameterOf(filter), value);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** As much of Pagefind's browser API as the search uses. */
export interface Pagefind {
  options(options: { ranking?: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(text: string | null, options: { filters: Record<string, string> }): Promise<SearchResult>;
}

/** For each filter, how many pages each of its values would leave. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResult {
  readonly results: readonly { readonly id: string; data(): Promise<ResultPage> }[];
  /** Counts if one more filter were set, given the query and the filters set. */
  readonly filters: FilterCounts;
}

export interface ResultPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads Pagefind from where the build put it; throws when the site has no index, as in development. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  // Until filters are asked for once, results come without the counts of theirs.
  await pagefind.filters();
  return pagefind;
}

/**
 * Returns the result of a query. Of a filter that is set, the counts are those without it, so that another of its values
 * can be chosen at once, also by someone who goes through them with arrow keys.
 */
export async function runQuery(pagefind: Pagefind, { words, filters }: SearchQuery): Promise<SearchResult> {
  const text = words === '' ? null : words;
  const { results, filters: counts } = await pagefind.search(text, { filters });
  const own: Record<string, Readonly<Record<string, number>>> = {};
  for (const name of Object.keys(filters)) {
    const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
    const unset = text === null && Object.keys(others).length === 0;
    const without = unset
      ? await pagefind.filters()
      : (await pagefind.search(text, { filters: others })).filters;
    own[name] = without[name] ?? {};
  }
  return { results, filters: { ...counts, ...own } };
}
