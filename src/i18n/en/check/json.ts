/** JSON files, which programs make and nobody writes by hand. */
import type { LoadReason } from '../../../core/problem.ts';
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

/** What to do about a file that nobody writes by hand: make it anew, by its command where it has one. */
export const restore = (command?: string) =>
  command === undefined
    ? 'If you did not mean to change the file, put its last good version back.'
    : `The file is made by \`${command}\`: run that, or put its last good version back.`;

/** What should stand where the parser stopped, by its name for the fault. */
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

/** Why a file that fits its schema cannot be loaded, as it reads after a colon. */
export function loadReason(reason: LoadReason): string {
  switch (reason.code) {
    case 'no-arc':
      return `there is no arc ${reason.index}: the file has ${reason.arcs}`;
    case 'no-object':
      return 'it is not an object of ids';
    case 'not-an-id':
      return `${JSON.stringify(reason.id)} is not in the form of an id`;
    case 'no-position':
      return `"${reason.id}" does not have two whole numbers`;
  }
}

export const json = {
  'json-file/empty-text': words({
    message: 'The file is empty, so it tells its readers nothing.',
    tip: 'Put the last good version back, or delete the file.',
  }),
  'json-file/empty': words({
    message: 'The file is empty, and it should hold JSON.',
    tip: restore(),
  }),
  'json-file/merge-conflict': words<{ line: string }>({
    message: ({ line }) =>
      `The file is not JSON: a merge conflict was left in it, beginning with ${quote(line)}.`,
    tip: restore(),
  }),
  'json-file/not-json': words<{
    /** What stands there; undefined at the end of the file. */
    found: string | undefined;
    /** Name of the fault, as the parser has it. */
    fault: string;
  }>({
    message: ({ found, fault }) =>
      `The file is not JSON: ${found === undefined ? 'the file ends' : `${quote(found)} stands`} where ${WANTED[fault] ?? 'something else'} should be.`,
    tip: restore(),
  }),
  'json-file/unusable': words<{ reason: LoadReason }>({
    message: ({ reason }) => `The file cannot be used: ${loadReason(reason)}.`,
    tip: restore(),
  }),
  'json-file/more': words<{ more: number }>({
    message: ({ more }) => `So it goes on: ${more} more things in this file do not fit.`,
    tip: restore(),
  }),
};
