/** Lines that can be put right with one click, as comments on the lines of a pull request. */
import { codeBlock } from '../core/text/untrusted-text.ts';
import { threadNumber } from './client.ts';
import type { Client } from './client.ts';
import { markerLine, ownComments } from './comment.ts';
import type { HostComment } from './comment.ts';
import { HostError, isRefusal } from './host-error.ts';

interface Suggestions {
  /** Number of the pull request. */
  readonly number: string | number;
  /** Hash of the commit whose lines are meant. */
  readonly commit: string;
  readonly suggestions: readonly {
    readonly file: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly replacement: string;
  }[];
  /** The sentence above each. */
  readonly lead: string;
}

interface LineComment extends HostComment {
  readonly path?: string;
}

/** More at once would bury the change. */
const MOST = 10;
const MARKER = 'review-suggestion';

/**
 * Posts suggestions that are not there yet, ten at most, and returns how many. The host takes only lines that the change
 * shows; others are left out, and the report has them.
 */
export async function postSuggestions(
  client: Client,
  { number, commit, suggestions, lead }: Suggestions,
): Promise<number> {
  if (suggestions.length === 0) return 0;
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new HostError({ code: 'not-a-commit', text: commit.slice(0, 80) });
  const path = `pulls/${threadNumber(number)}/comments`;
  const known = await ownComments<LineComment>(client, path, MARKER);
  const said = new Set(known.map((one) => `${one.path ?? ''}\0${one.body ?? ''}`));
  let posted = 0;
  for (const { file, startLine, endLine, replacement } of suggestions) {
    if (posted === MOST) break;
    const body = `${markerLine(MARKER)}\n${lead}\n\n${codeBlock(replacement, 'suggestion')}`;
    if (said.has(`${file}\0${body}`)) continue;
    const lines = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
    const where = { commit_id: commit, path: file, side: 'RIGHT', line: endLine, ...lines };
    try {
      await client.send('POST', path, { body, ...where });
      posted++;
    } catch (error) {
      // The host says so of lines that the change does not show.
      if (!isRefusal(error, 422)) throw error;
    }
  }
  return posted;
}
