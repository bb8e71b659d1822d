/** An entry is read by people: a file far longer than any honest entry is a mistake, or an attack on whatever reads it. */
import { entryOfPath } from '../../model/ids.ts';
import { schemaOfPath } from '../files.ts';
import type { FileRule } from '../rule.ts';

const MAX_ENTRY_BYTES = 32 * 1024;
const MAX_OTHER_BYTES = 256 * 1024;
const MAX_ENTRY_LINES = 400;

export const fileSize: FileRule = {
  name: 'file-size',
  description: 'An entry has at most 32 KB and 400 lines, another data file at most 256 KB.',
  scope: 'file',
  guard: true,
  check({ path, text }, report) {
    if (schemaOfPath(path) === undefined) return;
    const isEntry = entryOfPath(path) !== undefined;
    const bytes = sizeOf(text);
    const most = isEntry ? MAX_ENTRY_BYTES : MAX_OTHER_BYTES;
    if (bytes > most) {
      report({
        message: `The file is ${Math.ceil(bytes / 1024)} KB long, and ${isEntry ? 'an entry' : 'a data file'} may have at most ${most / 1024} KB.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
      return;
    }
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (isEntry && lines > MAX_ENTRY_LINES) {
      report({
        line: MAX_ENTRY_LINES + 1,
        message: `The file has ${lines} lines, and an entry may have at most ${MAX_ENTRY_LINES}.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
    }
  },
};

/** Counting bytes costs time, and a text has at most three for each of its UTF-16 units. */
function sizeOf(text: string): number {
  return text.length * 3 <= MAX_ENTRY_BYTES ? text.length : new TextEncoder().encode(text).length;
}
