/** The issues of the repository that a program opens, renews and closes. */
import { setTimeout } from 'node:timers/promises';
import type { Client } from './client.ts';
import { HostError } from './host-error.ts';

/** An open issue. */
interface OpenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Who wrote it: the host's name for an account. */
  readonly author: string;
}

interface IssueText {
  readonly title: string;
  readonly body: string;
}

export interface Issues {
  readonly open: () => Promise<readonly OpenIssue[]>;
  readonly create: (text: IssueText) => Promise<void>;
  readonly change: (issue: number, text: IssueText) => Promise<void>;
  /** Comments, and closes it as completed. */
  readonly close: (issue: number, comment: string) => Promise<void>;
}

/** Beyond this something is wrong, and what is not seen would be opened a second time. */
const MOST_PAGES = 30;
const MOST_ISSUES = MOST_PAGES * 100;

/** Returns the issues of a repository; before each change it waits `pause` milliseconds, as the host asks for. */
export function issuesOf(client: Client, pause = 1000): Issues {
  const send = async (method: 'POST' | 'PATCH', path: string, body: object): Promise<void> => {
    await setTimeout(pause);
    await client.send(method, path, body);
  };
  return {
    open: async () => {
      const items = await client.list('issues?state=open', { mostPages: MOST_PAGES, beyond: 'cut' });
      if (items.length >= MOST_ISSUES) throw new HostError({ code: 'too-many-issues', most: MOST_ISSUES });
      return items.flatMap((item) => issueIn(item) ?? []);
    },
    create: ({ title, body }) => send('POST', 'issues', { title, body }),
    change: (issue, { title, body }) => send('PATCH', `issues/${issue}`, { title, body }),
    close: async (issue, comment) => {
      await send('POST', `issues/${issue}/comments`, { body: comment });
      await send('PATCH', `issues/${issue}`, { state: 'closed', state_reason: 'completed' });
    },
  };
}

/** Returns an issue as the host describes it; undefined for a pull request, which the host lists among them. */
function issueIn(item: unknown): OpenIssue | undefined {
  if (typeof item !== 'object' || item === null || 'pull_request' in item) return undefined;
  const { number, title, body, user } = item as Readonly<Record<string, unknown>>;
  if (typeof number !== 'number' || typeof title !== 'string') return undefined;
  const { login, type } = (user ?? {}) as Readonly<Record<string, unknown>>;
  // Only the host itself gives the type, so no person can pass for a program by a name.
  const author = typeof login === 'string' && (type === 'Bot' || !login.endsWith('[bot]')) ? login : '';
  return { number, title, body: typeof body === 'string' ? body : '', author };
}
