/** Comments on the host of the repository that a program keeps up to date. */
import { LONGEST_COMMENT } from '../../src/lib/model/host-text.ts';

/** Where to comment, and how to get there. */
export interface Thread {
  /** "owner/name". */
  readonly repository: string;
  /** Number of the pull request or issue. */
  readonly number: string | number;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Address of the host's API; that of GitHub unless given. */
  readonly api?: string;
  /** Account that the token comments as; that of GitHub's workflows unless given. */
  readonly author?: string;
}

/** What there is to say. */
export interface Sticky extends Thread {
  /** Name by which the comment is known again: letters and hyphens. Readers do not see it. */
  readonly marker: string;
  readonly body: string;
}

export interface Posted {
  readonly done: 'created' | 'updated' | 'unchanged';
  readonly id: number;
}

/** A comment as the API gives it, as far as it is used. */
export interface HostComment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly login?: string; readonly type?: string } | null;
}

/** Account of GitHub's workflows. */
export const BOT = 'github-actions[bot]';
const MOST_PAGES = 30;
const PER_PAGE = 100;

/**
 * Posts a comment, or puts a new text into the one that was posted before. That is found by its hidden marker and its
 * author: what others write never stands in for it, whatever it holds.
 */
export async function postSticky({ marker, body, ...thread }: Sticky): Promise<Posted> {
  const text = `${markerLine(marker)}\n${body}`;
  // The host counts 65,536; the rest is room for the marker.
  if (text.length > LONGEST_COMMENT + 200)
    throw new Error(`the comment has ${text.length} characters, which is too long`);
  const place = `/repos/${repositoryOf(thread)}/issues`;
  const known = await ownComments(thread, `${place}/${numberOf(thread)}/comments`, marker);
  const [first] = known;
  if (!first) {
    const made = await call<HostComment>(thread, 'POST', `${place}/${numberOf(thread)}/comments`, {
      body: text,
    });
    return { done: 'created', id: made.id };
  }
  if (first.body === text) return { done: 'unchanged', id: first.id };
  await call(thread, 'PATCH', `${place}/comments/${first.id}`, { body: text });
  return { done: 'updated', id: first.id };
}

/** Gives the hidden line by which a comment is known again. */
export function markerLine(marker: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(marker)) throw new Error('a marker is made of letters and hyphens');
  return `<!-- ${marker} -->`;
}

/** Gives the comments of a list that bear a marker and are by the account that the token stands for. */
export async function ownComments<T extends HostComment>(
  thread: Omit<Thread, 'number'>,
  path: string,
  marker: string,
): Promise<T[]> {
  const own: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await call<T[]>(thread, 'GET', `${path}?per_page=${PER_PAGE}&page=${page}`);
    own.push(
      ...found.filter(
        ({ body, user }) =>
          user?.type === 'Bot' &&
          user.login === (thread.author ?? BOT) &&
          body?.startsWith(`${markerLine(marker)}\n`) === true,
      ),
    );
    if (found.length < PER_PAGE) break;
  }
  return own;
}

/** Calls the API of the host and gives its answer. Throws what the host said where it refuses, with its status. */
export async function call<T>(
  { api = 'https://api.github.com', token, fetch: get }: Pick<Thread, 'api' | 'token' | 'fetch'>,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<T> {
  const answer = await get(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    // A redirect could carry the token elsewhere.
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  if (answer.ok) return (await answer.json()) as T;
  const said = (await answer.text()).slice(0, 300);
  const error = new Error(`${method} ${path} was refused with ${answer.status}: ${said}`);
  throw Object.assign(error, { status: answer.status });
}

/** Gives the repository, if it has the form of one: it becomes part of an address. */
export function repositoryOf({ repository }: Pick<Thread, 'repository'>): string {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)) throw new Error('that is not "owner/name"');
  return repository;
}

/** Gives the number of a thread, if it is one. */
export function numberOf({ number }: Pick<Thread, 'number'>): string {
  const text = String(number);
  if (!/^\d{1,7}$/.test(text)) throw new Error('that is not the number of a pull request or issue');
  return text;
}
