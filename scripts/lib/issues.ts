/** The issues of the repository on its host, through the host's interface for programs. */
import { setTimeout } from 'node:timers/promises';
import type { IssueText } from '../../src/lib/export/sweep-texts.ts';
import type { OpenIssue } from '../../src/lib/export/sweep.ts';
import { stop } from './args.ts';

/** Where the issues are, and how they are reached. */
export interface HostAccess {
  /** Address of the host's interface: "https://api.github.com". */
  readonly api: string;
  /** Owner and name: "example/map". */
  readonly repository: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Milliseconds between two changes, as the host asks for. */
  readonly pause?: number;
}

/** What can be done with issues. */
export interface Issues {
  readonly open: () => Promise<readonly OpenIssue[]>;
  readonly create: (text: Omit<IssueText, 'key'>) => Promise<void>;
  readonly change: (issue: number, text: Omit<IssueText, 'key'>) => Promise<void>;
  readonly close: (issue: number, comment: string) => Promise<void>;
}

const PAGE = 100;
/** Beyond this something is wrong, and what is not seen would be opened a second time. */
const MOST_PAGES = 30;
const PATIENCE_MS = 30_000;

/** Account under which workflows write. */
export const WORKFLOW_ACCOUNT = 'github-actions[bot]';

/** Gives the issues of a repository. */
export function issuesOf({ api, repository, token, fetch, pause = 1000 }: HostAccess): Issues {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    if (method !== 'GET') await setTimeout(pause);
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'map-upkeep',
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw stop(
        `The host answered ${response.status} to ${method} ${path}. Nothing more was done; run it again later.`,
      );
    return response.json();
  };
  return {
    open: async () => {
      const found: OpenIssue[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await ask('GET', `issues?state=open&per_page=${PAGE}&page=${page}`);
        const items = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
        found.push(...items.flatMap((item) => issueIn(item) ?? []));
        if (items.length < PAGE) return found;
      }
      throw stop(
        `There are more than ${PAGE * MOST_PAGES} open issues; too many to see what is there already.`,
      );
    },
    create: async ({ title, body }) => {
      await ask('POST', 'issues', { title, body });
    },
    change: async (issue, { title, body }) => {
      await ask('PATCH', `issues/${issue}`, { title, body });
    },
    close: async (issue, comment) => {
      await ask('POST', `issues/${issue}/comments`, { body: comment });
      await ask('PATCH', `issues/${issue}`, { state: 'closed', state_reason: 'completed' });
    },
  };
}

/** Gives an issue as the host describes it; undefined for a pull request, which the host lists among them. */
function issueIn(item: unknown): OpenIssue | undefined {
  if (typeof item !== 'object' || item === null || 'pull_request' in item) return undefined;
  const { number, title, body, user } = item as Readonly<Record<string, unknown>>;
  if (typeof number !== 'number' || typeof title !== 'string') return undefined;
  const { login, type } = (user ?? {}) as Readonly<Record<string, unknown>>;
  // Only the host itself gives the type, so no person can pass for a program by a name.
  const author = typeof login === 'string' && (type === 'Bot' || !login.endsWith('[bot]')) ? login : '';
  return { number, title, body: typeof body === 'string' ? body : '', author };
}

/** Gives how to reach the host from what a workflow sets in the environment; undefined where that is missing. */
export function hostAccess(env: NodeJS.ProcessEnv): HostAccess | undefined {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY, GITHUB_TOKEN } = env;
  if (!GITHUB_REPOSITORY || !GITHUB_TOKEN) return undefined;
  return { api, repository: GITHUB_REPOSITORY, token: GITHUB_TOKEN, fetch };
}
