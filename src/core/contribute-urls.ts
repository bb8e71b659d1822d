import type { Entry } from './entry.ts';
import type { MapSettings } from './schema/types.gen.ts';

/** What can be said of an entry in a word: it is still right, it has closed, it should be left off. */
export type Saying = 'still-right' | 'closed' | 'leave-off';

/** Returns the path on the site where something can be said about an entry. */
export function sayPath(saying: Saying, { id }: Pick<Entry, 'id'>): string {
  return `contribute/say/?entry=${id}&intent=${saying}`;
}

/** Returns the path on the site of the form that corrects an entry. */
export function correctPath({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `contribute/${kind}/?entry=${id}`;
}

/** Returns the whole address of a path on the site, for texts that are read elsewhere. */
export function siteUrl({ url, base }: MapSettings['site'], path: string): string {
  return new URL(`${base}${path}`, url).href;
}

/** Returns where the file of an entry can be changed on the host of the repository; `path` is below the data folder. */
export function editUrl({ url, branch }: MapSettings['repository'], path: string): string {
  return `${url}/edit/${branch}/data/${path}`;
}
