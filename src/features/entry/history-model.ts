/** What happened to each entry, as its page tells it. */
import { deriveEntryHistory } from '../../diff/history.ts';
import type { EntryEvent } from '../../diff/history.ts';
import { dataset, history } from '../../site.ts';
import { factWords } from './fact-words.ts';

/** More facts of one change are counted. */
const MOST_FACTS = 8;

const events = history ? deriveEntryHistory(history.changes, dataset) : new Map<string, EntryEvent[]>();

/** Gives what happened to an entry, the newest first. */
export function eventsOf(id: string): readonly EntryEvent[] {
  return events.get(id) ?? [];
}

/** Gives what happened in a few words: "Added", "Moved here from old-id". */
export function eventWords({ what, from = '', facts }: EntryEvent): string {
  switch (what) {
    case 'added':
      return 'Added to the map';
    case 'changed':
      return facts.length === 0 ? 'Changed' : 'Changed facts';
    case 'renamed':
      return `Moved to this address from “${from}”`;
    case 'moved':
      return 'Listed as another kind';
    case 'joined':
      return `The entry “${from}” was joined with it`;
    case 'removed':
      return 'Taken off the map';
    case 'returned':
      return 'Put back on the map';
  }
}

/** Gives the facts that changed, in words, and how many more there were. */
export function factsOf({ facts }: EntryEvent): { readonly told: readonly string[]; readonly more: number } {
  return { told: facts.slice(0, MOST_FACTS).map(factWords), more: Math.max(0, facts.length - MOST_FACTS) };
}
