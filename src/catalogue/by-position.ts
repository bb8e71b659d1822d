import type { Entry } from '../core/entry.ts';

/** Returns what few entries have, by the position of the entry. */
export function byPosition<T>(
  entries: readonly Entry[],
  value: (entry: Entry) => T | undefined,
): Readonly<Record<string, T>> {
  const found = entries.map((entry, index) => [String(index), value(entry)] as const);
  return Object.fromEntries(found.flatMap(([index, own]) => (own === undefined ? [] : [[index, own]])));
}
