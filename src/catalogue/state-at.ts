import { isOver } from '../core/status.ts';
import type { Item } from './catalogue.ts';

/**
 * How an entry stood at the end of a year: not begun, open, closed, or not known to have begun by then. Of what has closed
 * without a known year nobody knows whether it was still open.
 */
export type StateAt = 'before' | 'open' | 'closed' | 'unsure' | 'undated';

/** Returns how an entry stood at the end of a year. */
export function stateAt({ started, ended, status }: Item, year: number): StateAt {
  if (ended !== undefined && ended <= year) return 'closed';
  if (started === undefined) return 'undated';
  if (started > year) return 'before';
  return ended === undefined && isOver({ status }) ? 'unsure' : 'open';
}

/** Returns how an entry stands in words that follow its name; undefined where it simply is there. */
export function stateWords(item: Item, year?: number): string | undefined {
  if (year === undefined) {
    if (item.status === 'ended') return item.ended === undefined ? 'ended' : `ended in ${item.ended}`;
    if (item.status === 'merged') return item.ended === undefined ? 'merged' : `merged in ${item.ended}`;
    return item.status === 'paused' ? 'paused' : undefined;
  }
  switch (stateAt(item, year)) {
    case 'closed':
      return `closed ${item.ended === year ? 'this year' : `in ${item.ended ?? 'an unknown year'}`}`;
    case 'unsure':
      return 'closed by now, not known when';
    case 'undated':
      return 'beginning not known';
    case 'before':
      return 'not begun';
    case 'open':
      return undefined;
  }
}

/** Returns what became of an entry as a sentence without its name: "was succeeded by X and gave rise to Y". */
export function becameWords({ became }: Item): string | undefined {
  if (became.length === 0) return undefined;
  const byLabel = Map.groupBy(became, ({ label }) => label);
  return [...byLabel]
    .map(([label, ends]) => `${label} ${listed(ends.map(({ name }) => name))}`)
    .join(', and ');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
