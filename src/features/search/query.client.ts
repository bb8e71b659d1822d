/** What a reader asks: words, and one value at most for each filter. */
export interface Question {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Gives the name of a filter as it stands in an address: "problem-space". */
export function parameterOf(filter: string): string {
  return filter.toLowerCase().replaceAll(' ', '-');
}

/** Gives the question an address holds; `search` begins with "?" or is empty, and what is unknown in it is left out. */
export function questionIn(search: string, filters: readonly string[]): Question {
  const parameters = new URLSearchParams(search);
  const chosen = filters.flatMap((filter) => {
    const value = parameters.get(parameterOf(filter)) ?? '';
    return value === '' ? [] : [[filter, value] as const];
  });
  return { words: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(chosen) };
}

/** Gives the address of a question on the page at `path`. */
export function addressOf({ words, filters }: Question, path: string): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [filter, value] of Object.entries(filters)) parameters.set(parameterOf(filter), value);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
