import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import type { Graph } from '../../core/graph/graph.ts';
import type { Link } from '../../core/relation-index.ts';

/** An entry with many links, and what kinds they are of. */
export interface Connected {
  readonly entry: Entry;
  /** How many other entries it is linked to. */
  readonly degree: number;
  /** By how a link reads from the entry, in the order of its links: how many others. One linked in two ways counts in both. */
  readonly ways: readonly { readonly label: string; readonly count: number }[];
}

/** Returns the entries linked to most others, at most so many; of equal ones those whose name comes first. */
export function mostConnected(
  { entries }: Pick<Dataset, 'entries'>,
  { degree }: Graph,
  links: ReadonlyMap<string, readonly Link[]>,
  most: number,
): readonly Connected[] {
  return entries
    .map((entry) => ({ entry, degree: degree.get(entry.id) ?? 0 }))
    .filter((one) => one.degree > 0)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, most)
    .map((one) => ({ ...one, ways: waysOf(links.get(one.entry.id) ?? []) }));
}

function waysOf(links: readonly Link[]): Connected['ways'] {
  const found = new Map<string, Set<string>>();
  for (const { label, other } of links) {
    if (!('entry' in other)) continue;
    found.set(label, (found.get(label) ?? new Set()).add(other.entry.id));
  }
  return [...found].map(([label, others]) => ({ label, count: others.size }));
}
