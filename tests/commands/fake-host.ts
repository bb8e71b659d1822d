import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** An issue as the host keeps it. */
export interface KeptIssue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly pull_request?: object;
}

/** A stand-in for the host of the repository that keeps issues in memory. */
export interface FakeHost {
  /** What a command needs in its environment to reach it. */
  readonly env: Readonly<Record<string, string>>;
  readonly issues: KeptIssue[];
  readonly comments: { readonly issue: number; readonly body: string }[];
  /** Every change that was asked for: "POST issues". */
  readonly changes: string[];
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const TOKEN = 'a-token-for-tests';

/** Starts a host that is gone when the test is over. */
export async function fakeHost(first: readonly Partial<KeptIssue>[] = []): Promise<FakeHost> {
  const issues = first.map((issue, place): KeptIssue => ({
    number: place + 1,
    title: '',
    body: '',
    state: 'open',
    user: BOT,
    ...issue,
  }));
  const comments: FakeHost['comments'] = [];
  const changes: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    response.setHeader('content-type', 'application/json');
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
      const path = pathname.replace('/repos/example/map/', '');
      const told = (text === '' ? {} : JSON.parse(text)) as Partial<KeptIssue>;
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return void response.writeHead(401).end('{}');
      if (request.method !== 'GET') changes.push(`${request.method ?? ''} ${path}`);
      const [, number, part] = path.split('/');
      const issue = issues.find((one) => String(one.number) === number);
      if (request.method === 'GET' && path === 'issues') {
        const page = Number(searchParams.get('page'));
        const open = issues.filter(({ state }) => state === 'open');
        return void response.end(JSON.stringify(open.slice((page - 1) * 100, page * 100)));
      }
      if (request.method === 'POST' && path === 'issues')
        issues.push({
          number: issues.length + 1,
          title: told.title ?? '',
          body: told.body ?? '',
          state: 'open',
          user: BOT,
        });
      else if (request.method === 'POST' && issue && part === 'comments')
        comments.push({ issue: issue.number, body: told.body ?? '' });
      else if (request.method === 'PATCH' && issue) Object.assign(issue, told);
      else return void response.writeHead(404).end('{}');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    issues,
    comments,
    changes,
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_REPOSITORY: 'example/map',
      GITHUB_TOKEN: TOKEN,
    },
  };
}
