import { isOver } from '../../core/status.ts';
import type { Entry } from '../../core/entry.ts';
import type { Graph } from '../../core/graph/graph.ts';

/**
 * Returns at most `most` entries of a list that are worth most to put right: those with most links first, since most readers
 * pass by them; ties stay in the list's order. Entries that are over are left out.
 */
export function worthMost(entries: readonly Entry[], { degree }: Graph, most: number): readonly Entry[] {
  return entries
    .filter((entry) => !isOver(entry))
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
    .slice(0, most);
}

/** Returns at most `most` terms, those with fewest entries first; ties stay in the taxonomy's order. */
export function thinnest(
  byTerm: ReadonlyMap<string, readonly Entry[]>,
  most: number,
): readonly { readonly id: string; readonly count: number }[] {
  return [...byTerm]
    .map(([id, entries]) => ({ id, count: entries.length }))
    .sort((a, b) => a.count - b.count)
    .slice(0, most);
}
