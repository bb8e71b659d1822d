/** As much of Pagefind's browser API as the search uses. */
export interface Pagefind {
  options(options: { ranking?: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Found>;
}

/** For each filter, how many pages each of its values would leave. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<Page> }[];
  /** Counts if one more filter were set, given the query and the filters set. */
  readonly filters: FilterCounts;
}

export interface Page {
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
