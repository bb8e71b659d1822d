import type { RecordedSearch } from './types.gen.ts';

/** A search that somebody made and wrote down, with the id that its path gives it. */
export type Search = RecordedSearch & { readonly id: string };

/** Folder of the recorded searches under the data folder. */
export const SEARCH_FOLDER = 'searches';

/** Gives the id of a recorded search from the path of its file, or undefined if the path is not that of one. */
export function searchOfPath(path: string): string | undefined {
  const [folder, name, ...rest] = path.split('/');
  if (folder !== SEARCH_FOLDER || rest.length > 0 || name?.endsWith('.yaml') !== true) return undefined;
  return name.slice(0, -'.yaml'.length);
}

/** Gives searches as they are read: the newest first, then by id. */
export function newestFirst(searches: readonly Search[]): readonly Search[] {
  return searches.toSorted((a, b) => b.searched.localeCompare(a.searched) || (a.id < b.id ? -1 : 1));
}
