/**
 * A parser walks into every level of a file. A text nested a thousand levels deep fits into two kilobytes and can bring
 * down the program that reads it, so depth is counted on the plain text, before any parser sees it.
 */
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { FileRule, Report } from '../rule.ts';

const MAX_DEPTH = 8;
/** No honest file comes near these, and below them no trick with quotes can hurt a parser. */
const MAX_BRACKETS = 200;
const MAX_MARKERS_IN_LINE = 100;
/** Lists of places have a group of fields in each line. */
const MAX_LIST_BRACKETS = 20_000;

export const fileDepth: FileRule = {
  name: 'file-depth',
  scope: 'file',
  guard: true,
  check({ path, text }, report) {
    const type = fileTypeOf(path)?.type;
    if (type?.format !== 'yaml') return;
    const brackets = type.canonical ? MAX_BRACKETS : MAX_LIST_BRACKETS;
    if (tooManyMarks(text, brackets, report) || tooDeepIndents(text, report)) return;
    tooDeepBrackets(text, report);
  },
};

function tooManyMarks(text: string, most: number, report: Report): boolean {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    brackets += line.match(/[[{]/g)?.length ?? 0;
    const markers = line.match(/[-?:](?=\s)/g)?.length ?? 0;
    if (brackets <= most && markers <= MAX_MARKERS_IN_LINE) continue;
    report({
      line: index + 1,
      ...(brackets > most
        ? { code: 'file-depth/brackets-in-file', params: { most } }
        : { code: 'file-depth/marks-in-line', params: { most: MAX_MARKERS_IN_LINE } }),
    });
    return true;
  }
  return false;
}

/** Each line deeper than the one it hangs on is a level, and so is each hyphen at the beginning of a line. */
function tooDeepIndents(text: string, report: Report): boolean {
  const levels: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const lead = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (lead === line.length || line[lead] === '#' || line[lead] === '\r') continue;
    for (const column of starts(line, lead)) {
      while ((levels.at(-1) ?? -1) >= column) levels.pop();
      levels.push(column);
      if (levels.length <= MAX_DEPTH) continue;
      report({
        line: index + 1,
        column: column + 1,
        code: 'file-depth/indents',
        params: { levels: levels.length, most: MAX_DEPTH },
      });
      return true;
    }
  }
  return false;
}

/** Returns the columns at which something begins in a line: its first character, and what follows each leading marker. */
function starts(line: string, lead: number): number[] {
  const columns = [lead];
  const marker = /(?:[-?:]|[&!]\S*)[ \t]+(?=\S)/y;
  marker.lastIndex = lead;
  while (marker.test(line)) columns.push(marker.lastIndex);
  return columns;
}

/** Follows quotes and comments as far as needed, so that brackets in them are not counted. */
function tooDeepBrackets(text: string, report: Report): void {
  let depth = 0;
  let quote = '';
  for (const [index, line] of text.split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const character = line[column] ?? '';
      if (quote !== '') {
        if (quote === '"' && character === '\\') column++;
        else if (character === quote) quote = '';
      } else if (character === '#' && /^$|\s$/.test(line.slice(0, column))) {
        break;
      } else if (character === '"' || character === "'") {
        if (beginsValue(line, column, depth)) quote = character;
      } else if (character === '[' || character === '{') {
        if (depth > 0 || beginsValue(line, column, depth)) depth++;
      } else if ((character === ']' || character === '}') && depth > 0) {
        depth--;
      }
      if (depth <= MAX_DEPTH) continue;
      report({
        line: index + 1,
        column: column + 1,
        code: 'file-depth/brackets',
        params: { levels: depth, most: MAX_DEPTH },
      });
      return;
    }
  }
}

/** Inside a word a quote or a bracket is plain text; it opens something only where a value can begin. */
function beginsValue(line: string, column: number, depth: number): boolean {
  const before = line.slice(0, column);
  return (depth > 0 ? /(^|[[{,:\s])\s*$/ : /(^|[-?:]\s)\s*([&!]\S*\s+)*$/).test(before);
}
