/** An entry, an indicator or a record is read by people: a far longer file is a mistake, or an attack on whatever reads it. */
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { FileTypeName } from '../../core/schema/file-types.ts';
import type { FileRule } from '../rule.ts';

export const fileSize: FileRule = {
  name: 'file-size',
  description:
    'An entry, indicator, record or person’s file has at most 32 KB and 400 lines, and other files have limits too.',
  scope: 'file',
  guard: true,
  check({ path, text }, report) {
    const type = fileTypeOf(path)?.type;
    if (!type) return;
    const { maxBytes, maxLines = Infinity } = type;
    const what = WORDS[type.name] ?? 'a data file';
    const bytes = sizeOf(text, maxBytes);
    if (bytes > maxBytes) {
      report({
        message: `The file is ${Math.ceil(bytes / 1024)} KB long, and ${what} may have at most ${maxBytes / 1024} KB.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
      return;
    }
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > maxLines) {
      report({
        line: maxLines + 1,
        message: `The file has ${lines} lines, and ${what} may have at most ${maxLines}.`,
        tip: 'Shorten it: keep what the fields ask for, and link to pages that say more.',
      });
    }
  },
};

const WORDS: Partial<Readonly<Record<FileTypeName, string>>> = {
  entry: 'an entry',
  indicator: 'an indicator',
  search: 'a recorded search',
  decision: 'a recorded decision',
  person: 'a file of a person',
  gazetteer: 'a gazetteer',
};

/** Counting bytes costs time, and a text has at most three for each of its UTF-16 units. */
function sizeOf(text: string, most: number): number {
  return text.length * 3 <= most ? text.length : new TextEncoder().encode(text).length;
}
