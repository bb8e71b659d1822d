/** Comments on the host that a program keeps up to date. */
import { LONGEST_COMMENT } from '../core/text/untrusted-text.ts';
import { threadNumber, WORKFLOW_ACCOUNT } from './client.ts';
import type { Client } from './client.ts';
import { HostError } from './host-error.ts';

interface Comment {
  /** Number of the pull request or issue. */
  readonly number: string | number;
  /** Name by which the comment is known again: letters and hyphens. Readers do not see it. */
  readonly marker: string;
  readonly body: string;
}

export interface Posted {
  readonly done: 'created' | 'updated' | 'unchanged';
  readonly id: number;
}

/** A comment as the host gives it, as far as it is used. */
export interface HostComment {
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
export function markerLine(marker: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(marker)) throw new Error('a marker is made of letters and hyphens');
  return `<!-- ${marker} -->`;
}

/** Returns the comments of a list that bear a marker and are ours. */
export async function ownComments<T extends HostComment>(
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
