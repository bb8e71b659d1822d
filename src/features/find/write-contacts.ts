import type { ContactsFile } from './contacts.ts';
import type { Entry } from '../../core/entry.ts';
import { byPosition } from '../../catalogue/write-catalogue.ts';

/** Returns how to get in touch with each entry, by its position; entries of which nothing is known are left out. */
export function contactsFile(entries: readonly Entry[]): ContactsFile {
  return {
    websites: byPosition(entries, ({ website }) => website),
    how: byPosition(entries, ({ join }) => cited(join?.how, join?.source)),
    access: byPosition(entries, ({ access }) => cited(access?.note, access?.source)),
  };
}

type Cited = readonly [words: string, source?: string];

function cited(words: string | undefined, source: string | undefined): Cited | undefined {
  if (words === undefined) return undefined;
  return source === undefined ? [words] : [words, source];
}
