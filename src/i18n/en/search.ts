/** The search page. */
import { number, plural } from './locale.ts';

export const title = 'Search';
export const description = (count: number) =>
  `Search the ${number(count)} entries of the map by word, kind, problem space, region and status.`;
export const wordsLabel = 'Words to search for';
export const search = 'Search';
export const withoutScript = 'Search needs JavaScript. The lists below hold everything it finds.';
/** Filters offered beside the results, in this order; the names are those under which the pages are indexed. */
export const filterNames = ['Kind', 'Problem space', 'Region', 'Status'] as const;
export const filters = 'Filters';
export const showMore = 'Show more results';
export const lists = 'Lists of everything';
export const any = 'Any';
/** A value of a filter with the number of results it leaves. */
export const filterValue = (value: string, count: number) => `${value} (${count})`;

export const beginHere = 'Type some words, or choose a filter.';
const sought = (words: string, chosen: readonly string[]) =>
  (words === '' ? '' : ` for “${words}”`) + (chosen.length === 0 ? '' : ` in ${chosen.join(', ')}`);
export const nothingFound = (words: string, chosen: readonly string[]) =>
  `Nothing found${sought(words, chosen)}. Try fewer or other words, or take a filter off.`;
export const results = (count: number, words: string, chosen: readonly string[]) =>
  `${plural(count, { one: '# result', other: '# results' })}${sought(words, chosen)}.`;
export const loadFailed = 'The search could not be loaded. The lists below hold everything it would find.';
export const moreFailed = 'The next results could not be loaded. Load the page again to ask for them again.';
