/** A host with changes on it, in the shape of the real one's API; it keeps what it is told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Recorded } from '../src/core/host-answers.ts';

/** A change as the host knows it; texts of files by commit and path. */
export interface HostedChange extends Omit<Recorded, 'texts'> {
  readonly contents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files of an earlier head, by its commit. */
  readonly compared?: Readonly<Record<string, Recorded['files']>>;
}

export interface PullsHost {
  readonly env: Readonly<Record<string, string>>;
  readonly statuses: {
    sha: string;
    context: string;
    state: string;
    description: string;
    created_at: string;
  }[];
  readonly comments: { id: number; issue: number; body: string; user: { login: string; type: string } }[];
  /** Every request: "GET pulls/7". */
  readonly asked: string[];
}

/** Where every change on this host set out. */
export const FORK = 'e'.repeat(40);
const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const WHEN = '2027-03-04T10:00:00Z';

/** Starts a host that is gone when the test is over; `broken` are paths that it answers with 502. */
export async function pullsHost(
  changes: readonly HostedChange[],
  broken: readonly string[] = [],
): Promise<PullsHost> {
  const host: PullsHost = { env: {}, statuses: [], comments: [], asked: [] };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
      const path = pathname.replace('/repos/example/map/', '');
      const method = request.method ?? '';
      host.asked.push(`${method} ${path}`);
      const page = Number(searchParams.get('page') ?? 1);
      const reply = (status: number, data: unknown) =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
      if (request.headers.authorization !== 'Bearer secret') reply(401, {});
      else if (broken.includes(path)) reply(502, {});
      else if (method === 'GET') {
        const found = answer(host, changes, path, searchParams);
        if (Array.isArray(found)) reply(200, (found as unknown[]).slice((page - 1) * 100, page * 100));
        else reply(found === undefined ? 404 : 200, found ?? {});
      } else reply(...keep(host, method, path, JSON.parse(text) as Record<string, string>));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_REPOSITORY: 'example/map',
      GITHUB_TOKEN: 'secret',
    },
  });
}

function answer(
  host: PullsHost,
  changes: readonly HostedChange[],
  path: string,
  query: URLSearchParams,
): unknown {
  const [first = '', second = '', third = ''] = path.split('/');
  if (path === 'pulls')
    return changes
      .map(({ pull }) => pull)
      .filter(({ state }) => query.get('state') === 'all' || state === 'open');
  const change = changes.find(({ pull }) => String(pull.number) === second);
  if (first === 'pulls' && third === '') return change?.pull;
  if (first === 'pulls') return { files: change?.files, reviews: change?.reviews }[third];
  if (first === 'issues' && third === 'comments')
    return [...(change?.comments ?? []), ...host.comments.filter(({ issue }) => String(issue) === second)];
  if (first === 'issues') return third === 'timeline' ? change?.timeline : {};
  if (first === 'commits') {
    const own = changes.find(({ pull }) => pull.head.sha === second);
    if (third === 'statuses')
      return [...host.statuses.filter(({ sha }) => sha === second).toReversed(), ...(own?.statuses ?? [])];
    const runs = own?.check_runs ?? [];
    return { total_count: runs.length, check_runs: runs };
  }
  if (first === 'compare') {
    const [from, to = ''] = second.split('...');
    const files = changes.map(({ compared }) => compared?.[to]).find(Boolean);
    if (from === FORK) return files && { merge_base_commit: { sha: FORK }, files };
    return { merge_base_commit: { sha: FORK }, files: [] };
  }
  if (first === 'contents') {
    const name = decodeURIComponent(path.slice('contents/'.length));
    const content = changes.map(({ contents }) => contents?.[query.get('ref') ?? '']?.[name]).find(Boolean);
    if (content === undefined) return undefined;
    const bytes = Buffer.from(content);
    return { type: 'file', encoding: 'base64', size: bytes.length, content: bytes.toString('base64') };
  }
  return undefined;
}

function keep(
  host: PullsHost,
  method: string,
  path: string,
  told: Readonly<Record<string, string>>,
): [number, unknown] {
  const [first, second = '', third = ''] = path.split('/');
  if (method === 'POST' && first === 'statuses') {
    const { context = '', state = '', description = '' } = told;
    host.statuses.push({ sha: second, context, state, description, created_at: WHEN });
    return [201, {}];
  }
  if (method === 'POST' && first === 'issues' && third === 'comments') {
    const made = {
      id: host.comments.length + 1,
      issue: Number(second),
      body: told['body'] ?? '',
      user: BOT,
      created_at: WHEN,
      updated_at: WHEN,
    };
    host.comments.push(made);
    return [201, made];
  }
  const own = host.comments.find(({ id }) => String(id) === third);
  if (method !== 'PATCH' || !own) return [404, {}];
  own.body = told['body'] ?? '';
  return [200, own];
}
