/** The lists of all entries: by kind, all ways to browse, and the bodies that have no entry yet. */
import { number, plural } from './locale.ts';

export const browse = 'Browse';

/** Title of a page of the list of a kind; pages count from 1. */
export const kindTitle = (name: string, page: number) => (page === 1 ? name : `${name}, page ${page}`);
export const kindDescription = (
  total: number,
  one: string,
  many: string,
  place: string,
  definition: string,
) =>
  `${plural(total, { one: `# ${one}`, other: `# ${many}` })} in ${place} that make technology better for people. ${definition}`;
export const inAll = (total: number) => `${number(total)} in all`;
export const noneYet = 'None listed here yet.';
export const inOrder = 'In order of name.';
/** Which entries a page of a list shows, counted from 1. */
export const partInOrder = (first: number, last: number, total: number) =>
  `${number(first)} to ${number(last)} of ${number(total)}, in order of name.`;

export const browseDescription = (total: number) =>
  `All ${number(total)} entries of the map, by kind, problem space, place, role, support and audience.`;
export const browseHeading = 'Browse the map';
export const browseLede = (total: number) =>
  `${plural(total, { one: '# entry', other: '# entries' })} of five kinds, and five ways to look at them.`;
export const byKind = 'By kind';
export const byQuestion = 'By question';
export const terms = (count: number) => plural(count, { one: '# term', other: '# terms' });

export const namedBodies = 'Bodies without an entry yet';
export const namedBodiesHint = 'Who is named in a link, but has no entry of its own so far.';
const bodiesAre = (count: number) => plural(count, { one: '# body is', other: '# bodies are' });
export const namedBodiesDescription = (count: number) =>
  `${bodiesAre(count)} named in a link on this map but have no entry of their own yet.`;
export const namedBodiesLede = (count: number, mentions: number) =>
  `${bodiesAre(count)} named in ${plural(mentions, { one: '# published link', other: '# published links' })} with an entry of this map, and ${plural(count, { one: 'has', other: 'have' })} no entry so far. Some belong here; some lie outside the [scope](scope) and stay names.`;
export const namedBodiesAdd = '[How to add one](guide)';
export const namedBodiesOrder = (count: number) => `${number(count)} in all, those named most often first.`;
