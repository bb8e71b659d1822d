/** Lines that can be put right with one click, as comments on the lines of a pull request. */
import { codeBlock } from '../../src/lib/model/host-text.ts';
import type { Suggestion } from '../../src/diff/model.ts';
import { call, markerLine, numberOf, ownComments, repositoryOf } from './sticky-comment.ts';
import type { HostComment, Thread } from './sticky-comment.ts';

export interface Suggestions extends Thread {
  /** Hash of the commit whose lines are meant. */
  readonly commit: string;
  readonly suggestions: readonly Suggestion[];
}

interface LineComment extends HostComment {
  readonly path?: string;
}

/** More at once would bury the change. */
const MOST = 10;
const MARKER = 'review-suggestion';

/**
 * Posts suggestions that are not there yet, ten at most, and gives how many. The host takes only lines that the change
 * shows; others are left out, and the report has them.
 */
export async function postSuggestions({ commit, suggestions, ...thread }: Suggestions): Promise<number> {
  if (suggestions.length === 0) return 0;
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Error('that is not the hash of a commit');
  const path = `/repos/${repositoryOf(thread)}/pulls/${numberOf(thread)}/comments`;
  const known = await ownComments<LineComment>(thread, path, MARKER);
  const said = new Set(known.map((one) => `${one.path ?? ''}\0${one.body ?? ''}`));
  let posted = 0;
  for (const suggestion of suggestions) {
    if (posted === MOST) break;
    const { file, startLine, endLine, replacement } = suggestion;
    const body = `${markerLine(MARKER)}\nThis would put it right:\n\n${codeBlock(replacement, 'suggestion')}`;
    if (said.has(`${file}\0${body}`)) continue;
    const lines = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
    try {
      await call(thread, 'POST', path, {
        body,
        commit_id: commit,
        path: file,
        side: 'RIGHT',
        line: endLine,
        ...lines,
      });
      posted++;
    } catch (error) {
      if (!isUnseenLine(error)) throw error;
    }
  }
  return posted;
}

/** The host says so of lines that the change does not show. */
function isUnseenLine(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 422;
}
