/** Comments on the host that a program keeps up to date. */
import { LONGEST_COMMENT, codeBlock } from '../core/text/untrusted-text.ts';
import { threadNumber, WORKFLOW_ACCOUNT } from './client.ts';
import type { Client } from './client.ts';
import { HostError, isRefusal } from './host-error.ts';

interface Comment {
  /** Number of the pull request or issue. */
  readonly number: string | number;
  /** Name by which the comment is known again: letters and hyphens. Readers do not see it. */
  readonly marker: string;
  readonly body: string;
}

interface Posted {
  readonly done: 'created' | 'updated' | 'unchanged';
  readonly id: number;
}

/** A comment as the host gives it, as far as it is used. */
interface HostComment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly login?: string; readonly type?: string } | null;
}

const MOST_PAGES = 30;

/**
 * Posts a comment, or puts a new text into the one that was posted before. That is found by its hidden marker and its
 * author: what others write never stands in for it, whatever it holds.
 */
export async function postComment(
  client: Client,
  { marker, body, number: thread }: Comment,
): Promise<Posted> {
  const text = `${markerLine(marker)}\n${body}`;
  // The host counts 65,536; the rest is room for the marker.
  if (text.length > LONGEST_COMMENT + 200)
    throw new HostError({ code: 'comment-too-long', length: text.length });
  const path = `issues/${threadNumber(thread)}/comments`;
  const [first] = await ownComments(client, path, marker);
  if (!first) {
    const { id } = await client.send<HostComment>('POST', path, { body: text });
    return { done: 'created', id };
  }
  if (first.body === text) return { done: 'unchanged', id: first.id };
  await client.send('PATCH', `issues/comments/${first.id}`, { body: text });
  return { done: 'updated', id: first.id };
}

/** Returns the hidden line by which a comment is known again. */
function markerLine(marker: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(marker)) throw new Error('a marker is made of letters and hyphens');
  return `<!-- ${marker} -->`;
}

/** Returns the comments of a list that bear a marker and are ours. */
async function ownComments<T extends HostComment>(
  client: Client,
  path: string,
  marker: string,
): Promise<readonly T[]> {
  const all = await client.list<T>(path, { mostPages: MOST_PAGES, beyond: 'cut' });
  return all.filter(({ body, user }) => isOurs(user) && body?.startsWith(`${markerLine(marker)}\n`) === true);
}

/** Whether an account is the one that workflows write under; the host alone gives the type. */
export function isOurs(user: HostComment['user']): boolean {
  return user?.type === 'Bot' && user.login === WORKFLOW_ACCOUNT;
}

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
