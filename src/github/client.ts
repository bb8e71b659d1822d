/** The one way to the host of the repository: its REST API, for one repository. */
import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { HostError, isRefusal } from './host-error.ts';

type Method = 'GET' | 'POST' | 'PATCH';

interface Access {
  /** Address of the API. */
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  /** Without one the host answers only what is public, and seldom. */
  readonly token?: string | undefined;
}

interface ListOptions<T> {
  /** Maximum number of pages of 100 items. */
  readonly mostPages?: number;
  /** Whether a longer list is an error, or cut. */
  readonly beyond?: 'throw' | 'cut';
  /** Where the items stand in an answer that is not itself the list. */
  readonly itemsOf?: (answer: unknown) => readonly T[];
}

/** Requests below the address of one repository: `pulls/12`. Each throws a HostError where the host does not do what was asked. */
export interface Client {
  readonly repository: string;
  readonly get: <T>(path: string) => Promise<T>;
  /** The same; undefined where the host answers 404. */
  readonly getIfThere: <T>(path: string) => Promise<T | undefined>;
  /** All items of a list, page by page. */
  readonly list: <T>(path: string, options?: ListOptions<T>) => Promise<readonly T[]>;
  readonly send: <T>(method: 'POST' | 'PATCH', path: string, body: object) => Promise<T>;
}

/** Account under which the host's workflows write, and so the one whose comments and issues are ours. */
export const WORKFLOW_ACCOUNT = 'github-actions[bot]';
const PER_PAGE = 100;
const MOST_PAGES = 1000;
const TIMEOUT_MS = 30_000;
const LONGEST_SAID = 300;

/** Returns what a workflow sets in the environment about the host; what is missing or empty is undefined. */
export function accessIn(env: Readonly<Record<string, string | undefined>>): {
  readonly api: string;
  readonly repository: string | undefined;
  readonly token: string | undefined;
} {
  return {
    api: given(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    repository: given(env['GITHUB_REPOSITORY']),
    token: given(env['GITHUB_TOKEN']),
  };
}

/** Returns the client that the environment names; undefined without a repository or a token. */
export function clientIn(env: Readonly<Record<string, string | undefined>>): Client | undefined {
  const { api, repository, token } = accessIn(env);
  return repository !== undefined && token !== undefined ? connect({ api, repository, token }) : undefined;
}

const given = (value: string | undefined) => (value === '' ? undefined : value);

/** Returns a client for one repository; nothing is asked yet. Throws a HostError if the name cannot be one. */
export function connect({ api, repository, token }: Access): Client {
  // It becomes part of an address.
  if (!/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
    throw new HostError({ code: 'not-a-repository', repository });
  // A redirect could carry the token elsewhere.
  const octokit = new Octokit({ baseUrl: api, userAgent: 'map-upkeep', request: { redirect: 'error' } });

  const request = async <T>(method: Method, path: string, body?: object): Promise<T> => {
    // Octokit would fill in parameters for {name} and :name.
    const url = `/repos/${repository}/${path.replace(/[{}:]/g, encodeURIComponent)}`;
    const answer = await octokit
      .request({
        method,
        url,
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
        ...(body && { data: body }),
      })
      .catch((error: unknown) => {
        throw hostError(error, { api, method, repository, path });
      });
    if (typeof answer.data === 'string') throw new HostError({ code: 'not-json', path });
    return answer.data as T;
  };

  const list = async <T>(path: string, options: ListOptions<T> = {}): Promise<readonly T[]> => {
    const { mostPages = MOST_PAGES, beyond = 'throw', itemsOf } = options;
    const items: T[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const answer = await request(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${page}`,
      );
      const more: unknown = itemsOf ? itemsOf(answer) : answer;
      if (!Array.isArray(more)) throw new HostError({ code: 'not-a-list', path });
      items.push(...(more as T[]));
      if (more.length < PER_PAGE) return items;
    }
    if (beyond === 'throw') throw new HostError({ code: 'too-many-pages', path, most: mostPages });
    return items;
  };

  const get = <T>(path: string) => request<T>('GET', path);
  return {
    repository,
    get,
    getIfThere: async <T>(path: string) => {
      try {
        return await get<T>(path);
      } catch (error) {
        if (isRefusal(error, 404)) return undefined;
        throw error;
      }
    },
    list,
    send: request,
  };
}

/** Returns the number of a pull request or issue as it stands in an address; throws a HostError if it is none. */
export function threadNumber(text: string | number): string {
  if (!/^[1-9]\d{0,6}$/.test(String(text)))
    throw new HostError({ code: 'not-a-number', text: String(text).slice(0, 40) });
  return String(text);
}

/** The code that Node gives, such as ECONNREFUSED: with several addresses of a host, its error has no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : reasonOf(error.cause);
}

function hostError(
  error: unknown,
  { api, ...asked }: { api: string; method: Method; repository: string; path: string },
): unknown {
  if (!(error instanceof RequestError)) return error;
  const { response, status, message } = error;
  // Without an answer Octokit makes up a status.
  if (!response)
    return new HostError({ code: 'unreachable', api, reason: message || reasonOf(error) }, { cause: error });
  const { data } = response as { data: unknown };
  const said = (typeof data === 'string' ? data : JSON.stringify(data)).slice(0, LONGEST_SAID);
  return new HostError({ code: 'refused', ...asked, status, said });
}
