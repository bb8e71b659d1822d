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
