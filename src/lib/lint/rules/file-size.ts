/** An entry, an indicator or a record is read by people: a far longer file is a mistake, or an attack on whatever reads it. */
import { decisionOfPath } from '../../model/decisions.ts';
import { indicatorOfPath } from '../../model/figures.ts';
import { personOfPath } from '../../model/governance.ts';
import { entryOfPath } from '../../model/ids.ts';
import { searchOfPath } from '../../model/searches.ts';
import { schemaOfPath } from '../../model/data-files.ts';
import type { FileRule } from '../rule.ts';

const MAX_BYTES = 32 * 1024;
const MAX_OTHER_BYTES = 256 * 1024;
const MAX_LINES = 400;

export const fileSize: FileRule = {
  name: 'file-size',
  description:
    'An entry, indicator, record or person’s file has at most 32 KB and 400 lines, another data file at most 256 KB.',
  scope: 'file',
  guard: true,
  check({ path, text }, report) {
    if (schemaOfPath(path) === undefined) return;
    const what = whatIs(path);
    const bytes = sizeOf(text);
    const most = what === 'a data file' ? MAX_OTHER_BYTES : MAX_BYTES;
    if (bytes > most) {
      report({
        message: `The file is ${Math.ceil(bytes / 1024)} KB long, and ${what} may have at most ${most / 1024} KB.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
      return;
    }
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (what !== 'a data file' && lines > MAX_LINES) {
      report({
        line: MAX_LINES + 1,
        message: `The file has ${lines} lines, and ${what} may have at most ${MAX_LINES}.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
    }
  },
};

function whatIs(
  path: string,
):
  | 'an entry'
  | 'an indicator'
  | 'a recorded search'
  | 'a recorded decision'
  | 'a file of a person'
  | 'a data file' {
  if (entryOfPath(path) !== undefined) return 'an entry';
  if (searchOfPath(path) !== undefined) return 'a recorded search';
  if (decisionOfPath(path) !== undefined) return 'a recorded decision';
  if (personOfPath(path) !== undefined) return 'a file of a person';
  return indicatorOfPath(path) === undefined ? 'a data file' : 'an indicator';
}

/** Counting bytes costs time, and a text has at most three for each of its UTF-16 units. */
function sizeOf(text: string): number {
  return text.length * 3 <= MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}
