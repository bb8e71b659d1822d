import { call, repositoryOf } from '../sticky-comment.ts';

/** The repository on its host, and the right to change it. */
export interface Host {
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

/** Reads the host off the environment that a workflow gives. */
export function hostOf(env: Readonly<Record<string, string | undefined>>): Host | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (!repository || !token) return undefined;
  return {
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: repositoryOf({ repository }),
    token,
    fetch,
  };
}

/** Calls the API below the address of the repository. */
export async function onHost<T>(
  host: Host,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<T> {
  return call<T>(host, method, `/repos/${host.repository}/${path}`, body);
}

/** Does the same; undefined where the host has nothing there. */
export async function ifThere<T>(host: Host, path: string): Promise<T | undefined> {
  try {
    return await onHost<T>(host, 'GET', path);
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
    throw error;
  }
}
