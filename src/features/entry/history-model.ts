/** What happened to each entry, as its page tells it. */
import * as words from '#words/diff.ts';
import type { Entry } from '../../core/entry.ts';
import { oncePer } from '../../core/once.ts';
import type { Site } from '../../core/site.ts';
import { entryHistories } from '../../diff/history.ts';
import type { EntryEvent } from '../../diff/history.ts';
import { fieldText } from '../../diff/render/field-change.ts';

/** Maximum number of facts told of one change; others are counted. */
const MOST_FACTS = 8;

const historiesIn = oncePer(({ dataset, history }: Site) =>
  history ? entryHistories(history.changes, dataset) : new Map<string, EntryEvent[]>(),
);

/** Returns what happened to an entry, the newest first; nothing where no history is known. */
export function eventsOf(site: Site, { id }: Pick<Entry, 'id'>): readonly EntryEvent[] {
  return historiesIn(site).get(id) ?? [];
}

/** Returns what happened in a few words: "Added to the map", "Moved to this address from “old-id”". */
export function eventWords(event: EntryEvent): string {
  switch (event.what) {
    case 'added':
      return words.historyAdded;
    case 'changed':
      return event.fields.length === 0 ? words.historyUnknown : words.historyChanged;
    case 'renamed':
      return words.historyRenamed(event.from);
    case 'moved':
      return words.historyMoved;
    case 'joined':
      return words.historyJoined(event.from);
    case 'removed':
      return words.historyRemoved;
    case 'returned':
      return words.historyReturned;
  }
}

/** Returns the facts that changed, in words, and how many more there were. */
export function factsOf({ fields }: EntryEvent): { readonly told: readonly string[]; readonly more: number } {
  return {
    told: fields.slice(0, MOST_FACTS).map(fieldText),
    more: Math.max(0, fields.length - MOST_FACTS),
  };
}
