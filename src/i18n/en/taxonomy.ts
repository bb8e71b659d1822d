/** The pages of the closed lists and their terms. */
import { list, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const browse = 'Browse';

// All lists

export const title = 'All terms and what they mean';
export const description = (lists: number, terms: number) =>
  `The ${number(lists)} closed lists of the map, with a definition for each of their ${number(terms)} terms.`;
export const lede = (lists: number, terms: number) =>
  `${number(lists)} closed lists with ${number(terms)} terms. Entries are described with these words alone, so that one search finds all that belong together.`;
export const about = 'About';
export const lists = 'Lists';
export const listNamed = 'List: ';
export const readTheOtherWay = (label: string) => `Read the other way: “${label}”.`;
export const also = (words: readonly string[]) => `Also: ${words.join(', ')}.`;
export const forOther = (when: string, label: string) => `For ${when}: ${label}.`;

// The terms of one list, with their entries counted

export const noneYet = 'none yet';
export const entriesAfterCount = (count: number) => plural(count, { one: ' entry', other: ' entries' });
export const need = (words: string, definition: string) => `“${words}” ${definition}`;
export const compareRegions =
  '[How do the regions differ?](compare) People, businesses, connection and income, side by side.';
export const withoutPlace = (wide: number, unplaced: number, area: string) =>
  `${plural(wide, { one: '# entry has', other: '# entries have' })} no published base and ${plural(wide, { one: 'works', other: 'work' })} across the whole of ${area} or beyond. For ${number(unplaced)} more, no place is known.`;

// One term with its entries

export const termDescription = (definition: string, count: number) =>
  `${definition} ${count === 0 ? 'None listed here yet.' : `${entries(count)} on the map.`}`;
export const alsoLookedFor = (words: readonly string[]) => `Also looked for as ${list(words)}.`;
/** Leads on to a term that fits better; the term follows as a link. */
export const forSee = (when: string) => `For ${when}, see`;
export const noneListed =
  '**None listed here yet.** That does not mean that none exists. [Know one? Add it.](add)';
export const inOrderOfName = (counts: readonly string[]) =>
  `${list(counts)}, in order of name. [Narrow them down, or see them as a table, map or network](explore)`;
export const inFigures = 'The region in figures';
