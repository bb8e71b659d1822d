/** A host of repositories that stands in for the real one in tests: it keeps comments, and remembers what it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A comment as the host keeps it. */
export interface KeptComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly path?: string;
}

export interface Host {
  readonly api: string;
  readonly comments: KeptComment[];
  /** Comments on lines. */
  readonly lines: KeptComment[];
  /** Every request: method, path and body. */
  readonly asked: { readonly method: string; readonly path: string; readonly body: unknown }[];
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** Starts a host that lives as long as the test; `refuse` gives a status for requests that it will not answer. */
export async function hostWith(
  comments: KeptComment[] = [],
  refuse: (method: string, path: string, body: unknown) => number | undefined = () => undefined,
): Promise<Host> {
  const lines: KeptComment[] = [];
  const asked: Host['asked'] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const { method = '', url: path = '' } = request;
      asked.push({ method, path, body });
      const status = refuse(method, path, body);
      const reply = (code: number, data: unknown) => {
        response.writeHead(code, { 'content-type': 'application/json' });
        response.end(JSON.stringify(data));
      };
      if (status !== undefined) {
        reply(status, { message: 'No' });
        return;
      }
      if (request.headers.authorization !== 'Bearer secret') {
        reply(401, { message: 'Bad credentials' });
        return;
      }
      const kept = path.includes('/pulls/') ? lines : comments;
      const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);
      if (method === 'GET') {
        reply(200, kept.slice((page - 1) * 100, page * 100));
        return;
      }
      const given = body as { body: string; path?: string };
      if (method === 'PATCH') {
        const id = Number(path.split('/').at(-1));
        const own = kept.find((one) => one.id === id);
        if (own) own.body = given.body;
        reply(own ? 200 : 404, own ?? {});
        return;
      }
      const made = { ...given, id: 1000 + kept.length, user: BOT };
      kept.push(made);
      reply(201, made);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, lines, asked };
}
