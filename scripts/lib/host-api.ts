import { stop } from './args.ts';

/** Reads from the host of the repository; `path` begins after the repository's own address: `pulls/12`. */
export interface HostApi {
  readonly one: (path: string) => Promise<unknown>;
  /** All items of a list, however many pages it has. */
  readonly all: (path: string) => Promise<readonly unknown[]>;
}

interface Settings {
  /** Address of the host's API. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token?: string | undefined;
  readonly fetch: typeof fetch;
}

const PER_PAGE = 100;
const MOST_PAGES = 1000;
const PATIENCE_MS = 30_000;

/** Gives a reader of one repository on the host; every answer that is not good ends in an error that says what was asked. */
export function hostApi({ url, repository, token, fetch: ask }: Settings): HostApi {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw stop(`"${repository}" is not the name of a repository; it is written as owner/name.`, 2);
  const one = async (path: string): Promise<unknown> => {
    const address = `${url}/repos/${repository}/${path}`;
    const answer = await ask(address, {
      headers: {
        accept: 'application/vnd.github+json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) {
      const { status } = answer;
      throw Object.assign(stop(`The host answered ${status} when it was asked for ${path}.`), { status });
    }
    return answer.json();
  };
  const all = async (path: string): Promise<readonly unknown[]> => {
    const items: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const more = await one(`${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${page}`);
      if (!Array.isArray(more)) throw stop(`The host answered with something else than a list for ${path}.`);
      items.push(...(more as unknown[]));
      if (more.length < PER_PAGE) return items;
    }
    throw stop(`The host has more than ${MOST_PAGES} pages for ${path}.`);
  };
  return { one, all };
}
