import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as words from '#words/github.ts';
import { expect, onTestFinished, test } from 'vitest';
import { messageOf } from '../../scripts/lib/args.ts';
import { accessIn, clientIn, connect, threadNumber } from './client.ts';
import { HostError, isRefusal } from './host-error.ts';

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a server for one test, and returns its address and what it was asked. */
async function server(answer: (path: string) => Answer) {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const made = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url.replace('/repos/example/map/', ''), headers });
    const { status = 200, body = '{}', headers: more } = answer(url.replace('/repos/example/map/', ''));
    response.writeHead(status, { 'content-type': 'application/json', ...more }).end(body);
  });
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  onTestFinished(() => void made.close());
  const api = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
  return { asked, api, client: connect({ api, repository: 'example/map', token: 'secret' }) };
}

const thrownBy = async (work: Promise<unknown>): Promise<HostError> => {
  const error: unknown = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof HostError)) throw new Error('no HostError was thrown', { cause: error });
  return error;
};

const thrownAt = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('A request carries the token, the version of the API, and its path as it is', async () => {
  const { client, asked } = await server(() => ({}));
  await client.get('contents/data/a/%252e%252e/b:c{d}.yaml?ref=abc');
  expect(asked[0]?.path).toBe('contents/data/a/%252e%252e/b%3Ac%7Bd%7D.yaml?ref=abc');
  expect(asked[0]?.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    authorization: 'Bearer secret',
    'x-github-api-version': '2022-11-28',
  });
});

test('Without a token none is sent', async () => {
  const { api, asked } = await server(() => ({}));
  await connect({ api, repository: 'example/map' }).get('pulls/1');
  expect(asked[0]?.headers.authorization).toBeUndefined();
});

test('A list is read page by page, cut or refused beyond its limit', async () => {
  const full = JSON.stringify(Array.from({ length: 100 }, (_, index) => index));
  const { client, asked } = await server((path) => ({ body: path.endsWith('page=3') ? '[7]' : full }));
  expect(await client.list('pulls?state=open')).toHaveLength(201);
  expect(asked.map(({ path }) => path)).toEqual([
    'pulls?state=open&per_page=100&page=1',
    'pulls?state=open&per_page=100&page=2',
    'pulls?state=open&per_page=100&page=3',
  ]);
  expect(await client.list('pulls', { mostPages: 2, beyond: 'cut' })).toHaveLength(200);
  expect(messageOf(await thrownBy(client.list('pulls', { mostPages: 2 })))).toBe(
    'The host has more than 2 pages for pulls.',
  );
});

test('What is no list, or no JSON, is refused', async () => {
  const { client } = await server((path) =>
    path === 'pulls/1' ? { body: '<p>Sign in</p>', headers: { 'content-type': 'text/html' } } : {},
  );
  expect(messageOf(await thrownBy(client.list('issues/104')))).toBe(
    'The host answered with something else than a list for issues/104.',
  );
  expect(messageOf(await thrownBy(client.get('pulls/1')))).toBe(
    'The host answered with something else than JSON for pulls/1.',
  );
});

test.each([401, 403, 404, 422, 429, 502])(
  'A refusal with %i says so in the words of its command',
  async (status) => {
    const { client } = await server(() => ({ status, body: '{"message":"No"}' }));
    const error = await thrownBy(client.send('POST', 'issues', { title: 'A' }));
    expect([isRefusal(error, status), isRefusal(error, 418)]).toEqual([true, false]);
    expect(messageOf(error)).toBe(
      `POST /repos/example/map/issues was refused with ${status}: {"message":"No"}`,
    );
    expect(messageOf(error, words.notAnswered)).toBe(
      `The host answered ${status} when it was asked for issues.`,
    );
    expect(messageOf(error, words.stoppedThere)).toBe(
      `The host answered ${status} to POST issues. Nothing more was done; run it again later.`,
    );
  },
);

test('What is not there is undefined where that is allowed, and nothing else is', async () => {
  const { client } = await server((path) => ({ status: path === 'pulls/1' ? 404 : 500 }));
  expect(await client.getIfThere('pulls/1')).toBeUndefined();
  expect(isRefusal(await thrownBy(client.getIfThere('pulls/2')), 500)).toBe(true);
});

test('A redirect is not followed, so that it carries the token nowhere', async () => {
  const other = await server(() => ({}));
  const { client, api } = await server(() => ({ status: 302, headers: { location: `${other.api}/x` } }));
  expect(messageOf(await thrownBy(client.get('pulls/1')))).toBe(
    `The host at ${api} cannot be reached: unexpected redirect. Run it again later, or put the right address into GITHUB_API_URL.`,
  );
  expect(other.asked).toEqual([]);
});

test('A host that cannot be reached is told of with its address', async () => {
  // Nothing listens on port 1.
  const client = connect({ api: 'http://127.0.0.1:1', repository: 'example/map' });
  const error = await thrownBy(client.get('pulls/1'));
  expect(error.problem.code).toBe('unreachable');
  expect(messageOf(error)).toMatch(
    /^The host at http:\/\/127\.0\.0\.1:1 cannot be reached: .+\. Run it again later, or put the right address into GITHUB_API_URL\.$/,
  );
});

test.each(['../../user', '../map', 'example/..', 'example/map/issues', 'example', ''])(
  '"%s" cannot be the name of a repository',
  (repository) => {
    const error = thrownAt(() => connect({ api: 'http://host.example', repository }));
    expect(messageOf(error)).toBe(
      `"${repository}" is not the name of a repository; it is written as owner/name.`,
    );
  },
);

test.each(['7/../../9', '12345678', '$(id)', '', '0', '-1'])('"%s" is no number of a thread', (text) => {
  expect(() => threadNumber(text)).toThrow(HostError);
});

test('The environment says which host; what is empty is missing', () => {
  expect(accessIn({ GITHUB_API_URL: '', GITHUB_REPOSITORY: '', GITHUB_TOKEN: 'secret' })).toEqual({
    api: 'https://api.github.com',
    repository: undefined,
    token: 'secret',
  });
  expect(clientIn({ GITHUB_REPOSITORY: 'example/map' })).toBeUndefined();
  expect(clientIn({ GITHUB_REPOSITORY: 'example/map', GITHUB_TOKEN: 'secret' })?.repository).toBe(
    'example/map',
  );
});
