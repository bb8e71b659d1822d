/**
 * Places, boundaries, releases and settings of the host are read by the map as much as entries are. A broken one would leave
 * a map without towns or regions and nobody would know why, so each is held to its syntax, its schema and its loader.
 */
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { FileType } from '../../core/schema/file-types.ts';
import { positionAt } from '../json.ts';
import type { JsonFault } from '../json.ts';
import { loadFile } from '../load-file.ts';
import { quote } from '../quote.ts';
import type { FileRule, Finding, Report } from '../rule.ts';

export const jsonFile: FileRule = {
  name: 'json-file',
  description:
    'A file of places, a release or another JSON file can be read, fits its schema and can be used.',
  scope: 'file',
  check(file, report) {
    const type = fileTypeOf(file.path)?.type;
    if (file.unreadable !== undefined || !type) return;
    if (type.format === 'text') emptyText(file.text, report);
    // The stored layout has a rule of its own, and YAML is looked at as a document.
    if (type.format !== 'json' || type.level === 'warning') return;
    const loaded = loadFile(file);
    if (loaded.fault === 'syntax') report({ ...syntax(file.text, loaded.at), tip: tip(type) });
    if (loaded.fault === 'schema')
      for (const finding of loaded.findings) report({ ...finding, tip: tip(type) });
    if (loaded.fault === 'load') {
      const { line, column, error } = loaded;
      report({ line, column, message: `The file cannot be used: ${error.message}.`, tip: tip(type) });
    }
  },
};

function emptyText(text: string, report: Report): void {
  if (text.trim() === '')
    report({
      level: 'warning',
      message: 'The file is empty, so it tells its readers nothing.',
      tip: 'Put the last good version back, or delete the file.',
    });
}

function tip({ madeBy }: FileType): string {
  return madeBy === undefined
    ? 'If you did not mean to change the file, put its last good version back.'
    : `The file is made by \`${madeBy}\`: run that, or put its last good version back.`;
}

/** Says why a text is not JSON, at the first place where it is not. */
export function syntax(
  text: string,
  { code, offset }: JsonFault,
): Pick<Finding, 'message'> & Required<Pick<Finding, 'line' | 'column'>> {
  const position = positionAt(text, offset);
  if (text.trim() === '')
    return { line: 1, column: 1, message: 'The file is empty, and it should hold JSON.' };
  const line = text.split('\n')[position.line - 1] ?? '';
  if (/^(<{7}|={7}|>{7}|\|{7})( |\r?$)/.test(line))
    return {
      line: position.line,
      column: 1,
      message: `The file is not JSON: a merge conflict was left in it, beginning with ${quote(line.trim())}.`,
    };
  const rest = text.slice(offset).trim();
  const found = rest === '' ? 'the file ends' : `${quote(rest.slice(0, 20).split('\n')[0])} stands`;
  return {
    ...position,
    message: `The file is not JSON: ${found} where ${WANTED[code] ?? 'something else'} should be.`,
  };
}

const WANTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace "}"',
  CloseBracketExpected: 'a closing bracket "]"',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'a value or a name (JSON has no comments)',
  UnexpectedEndOfComment: 'a value or a name (JSON has no comments)',
  UnexpectedEndOfString: 'a text with its closing quote',
  UnexpectedEndOfNumber: 'a whole number or one with digits after its point',
  InvalidUnicode: 'a text with "\\u" and four digits or letters a to f',
  InvalidEscapeCharacter: 'a text whose backslashes begin a known code',
  InvalidCharacter: 'a text without control characters',
};
