import { group } from 'd3-array';
import * as words from '#words/catalogue.ts';
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
    if (item.status === 'ended') return item.ended === undefined ? words.ended : words.endedIn(item.ended);
    if (item.status === 'merged') return item.ended === undefined ? words.merged : words.mergedIn(item.ended);
    return item.status === 'paused' ? words.paused : undefined;
  }
  switch (stateAt(item, year)) {
    case 'closed':
      if (item.ended === undefined) throw new Error(`"${item.id}" is closed without a year`);
      return item.ended === year ? words.closedThisYear : words.closedIn(item.ended);
    case 'unsure':
      return words.closedByNow;
    case 'undated':
      return words.beginningNotKnown;
    case 'before':
      return words.notBegun;
    case 'open':
      return undefined;
  }
}

/** Returns what became of an entry as a sentence without its name: "was succeeded by X and gave rise to Y". */
export function becameWords({ became }: Item): string | undefined {
  if (became.length === 0) return undefined;
  const byLabel = group(became, ({ label }) => label);
  return words.became([...byLabel].map(([label, ends]) => ({ label, names: ends.map(({ name }) => name) })));
}
