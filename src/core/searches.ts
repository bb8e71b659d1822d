import type { RecordedSearch } from './schema/types.gen.ts';

/** A search that somebody made and wrote down, with the id that its path gives it. */
export type Search = RecordedSearch & { readonly id: string };

/** Returns searches as they are read: the newest first, then by id. */
export function newestFirst(searches: readonly Search[]): readonly Search[] {
  return [...searches].sort((a, b) => b.searched.localeCompare(a.searched) || (a.id < b.id ? -1 : 1));
}
