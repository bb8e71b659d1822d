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
  description: 'A file is nested at most eight levels deep.',
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

const TIP =
  'Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.';

function tooManyMarks(text: string, most: number, report: Report): boolean {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    brackets += line.match(/[[{]/g)?.length ?? 0;
    const markers = line.match(/[-?:](?=\s)/g)?.length ?? 0;
    if (brackets <= most && markers <= MAX_MARKERS_IN_LINE) continue;
    report({
      line: index + 1,
      message:
        brackets > most
          ? `The file holds more than ${most} opening brackets ([ or {), so it is not read: so many can break the program that reads it.`
          : `This line holds more than ${MAX_MARKERS_IN_LINE} hyphens, colons or question marks that begin something new, so the file is not read: so many can break the program that reads it.`,
      tip: TIP,
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
        message: `The text is indented ${levels.length} levels deep here, and at most ${MAX_DEPTH} are allowed: deeper files can break the programs that read them.`,
        tip: TIP,
      });
      return true;
    }
  }
  return false;
}

/** Gives the columns at which something begins in a line: its first character, and what follows each leading marker. */
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
        message: `Brackets are nested ${depth} levels deep here, and at most ${MAX_DEPTH} are allowed: deeper files can break the programs that read them.`,
        tip: TIP,
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
