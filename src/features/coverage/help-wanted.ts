import { isOver } from '../../core/status.ts';
import type { Entry } from '../../core/entry.ts';
import type { Graph } from '../../core/graph/graph.ts';

/**
 * Gives the entries of a list that are worth most to put right, at most so many: those linked to most others first, since most
 * readers pass by them; of equal ones in the list's order. What is over is left to those who look for it.
 */
export function worthMost(entries: readonly Entry[], { degree }: Graph, most: number): readonly Entry[] {
  return entries
    .filter((entry) => !isOver(entry))
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
    .slice(0, most);
}

/** Gives the terms with fewest entries, at most so many; of equal ones in the taxonomy's order. */
export function thinnest(
  byTerm: ReadonlyMap<string, readonly Entry[]>,
  most: number,
): readonly { readonly id: string; readonly count: number }[] {
  return [...byTerm]
    .map(([id, entries]) => ({ id, count: entries.length }))
    .sort((a, b) => a.count - b.count)
    .slice(0, most);
}
