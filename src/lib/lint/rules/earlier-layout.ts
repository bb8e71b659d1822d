/**
 * The stored layout keeps entries where they were in the picture of the network. Without it nothing is lost but that, so
 * a broken one, as two changes at a time may leave it, stops nobody.
 */
import { earlierLayoutText, LAYOUT_PATH, parseEarlierLayout } from '../../model/earlier-layout.ts';
import type { FileRule, Finding } from '../rule.ts';

export const earlierLayout: FileRule = {
  name: 'earlier-layout',
  description: 'The stored layout of the network can be read, and is in its one form.',
  scope: 'file',
  check({ path, text, unreadable }, report) {
    if (path !== LAYOUT_PATH || unreadable !== undefined) return;
    const finding = flawOf(text);
    if (finding) report({ level: 'warning', ...finding });
  },
};

function flawOf(text: string): Finding | undefined {
  try {
    if (earlierLayoutText(parseEarlierLayout(text)) === text) return undefined;
    return {
      message: 'The layout is not in its one form: an entry a line, in order of id.',
      tip: 'Run `npm run layout`, which writes the file. If you cannot run it, leave it: a reviewer can.',
    };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : messageOf(error);
    return {
      message: `The layout cannot be read, so every entry finds another place in the network: ${reason}.`,
      tip: 'Put the last good version of the file back and run `npm run layout`. If you cannot, leave it: a reviewer can.',
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
