/** An entry, an indicator or a record is read by people: a far longer file is a mistake, or an attack on whatever reads it. */
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { FileRule } from '../rule.ts';

export const fileSize: FileRule = {
  name: 'file-size',
  scope: 'file',
  guard: true,
  check({ path, text }, report) {
    const type = fileTypeOf(path)?.type;
    if (!type) return;
    const { maxBytes, maxLines = Infinity } = type;
    const bytes = sizeOf(text, maxBytes);
    if (bytes > maxBytes) {
      report({ code: 'file-size/too-large', params: { type: type.name, bytes, most: maxBytes } });
      return;
    }
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > maxLines) {
      report({
        line: maxLines + 1,
        code: 'file-size/too-many-lines',
        params: { type: type.name, lines, most: maxLines },
      });
    }
  },
};

/** Counting bytes costs time, and a text has at most three for each of its UTF-16 units. */
function sizeOf(text: string, most: number): number {
  return text.length * 3 <= most ? text.length : new TextEncoder().encode(text).length;
}
