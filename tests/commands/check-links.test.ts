import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askLinks, roundsOf } from '../../scripts/lib/ask-links.ts';
import { filesOf } from '../dataset.ts';
import { emptyFolder, folderOf, run } from './command.ts';
import { fakeHost } from './fake-host.ts';

/** What was asked of the stand-in for the sites of others. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
  readonly at: number;
}

/** Starts a site with pages of every sort, which is gone when the test is over. */
async function site(): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({
      method: request.method ?? '',
      path,
      agent: request.headers['user-agent'] ?? '',
      at: performance.now(),
    });
    const answer = (status: number, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'text/html', ...headers })
        .end('<a href="/trap">a page that is never asked for</a>');
    if (path === '/moved') answer(301, { location: '/good' });
    else if (path === '/folder') answer(301, { location: '/folder/' });
    else if (path === '/moved-to-nowhere') answer(302, { location: '/gone' });
    else if (path === '/gone') answer(404);
    else if (path === '/no-heads') answer(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/broken') answer(500);
    else if (/^\/(403|429|503)$/.test(path)) answer(Number(path.slice(1)));
    else if (path === '/slow') setTimeout(() => answer(200), 300);
    else if (path === '/too-slow') setTimeout(() => answer(200), 5000);
    else answer(200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('tells what answers, what has moved, what is gone and what will not say, and crawls nothing', async () => {
  const { url, asked } = await site();
  const paths = [
    'good#part',
    'good?a=1&b="2"',
    'moved',
    'folder',
    'moved-to-nowhere',
    'gone',
    'no-heads',
    'broken',
    '403',
    '429',
    '503',
    'slow',
    'too-slow',
  ].map((path) => `${url}/${path}`);
  const nobody = 'http://127.0.0.1:9/';
  const results = await askLinks([...paths, nobody], { userAgent: 'a-test', pause: 0, patience: 1500 });
  expect(results.map(({ url: one, ...rest }) => [one.replace(url, ''), rest])).toEqual([
    ['/good#part', { answer: 'good', status: 200 }],
    ['/good?a=1&b="2"', { answer: 'good', status: 200 }],
    ['/moved', { answer: 'moved', status: 200, target: `${url}/good` }],
    ['/folder', { answer: 'good', status: 200 }],
    ['/moved-to-nowhere', { answer: 'failed', status: 404 }],
    ['/gone', { answer: 'failed', status: 404 }],
    ['/no-heads', { answer: 'good', status: 200 }],
    ['/broken', { answer: 'failed', status: 500 }],
    ['/403', { answer: 'unclear', status: 403 }],
    ['/429', { answer: 'unclear', status: 429 }],
    ['/503', { answer: 'unclear', status: 503 }],
    ['/slow', { answer: 'good', status: 200 }],
    ['/too-slow', { answer: 'failed', status: 0 }],
    [nobody, { answer: 'failed', status: 0 }],
  ]);
  expect(asked.filter(({ path }) => path === '/trap')).toEqual([]);
  expect([...new Set(asked.map(({ agent }) => agent))]).toEqual(['a-test']);
});

test('asks one host for one address at a time, with pauses', async () => {
  const { url, asked } = await site();
  await askLinks([`${url}/1`, `${url}/2`, `${url}/3`], { userAgent: 'a-test', pause: 200 });
  expect(asked.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
  const waits = asked.slice(1).map(({ at }, place) => at - (asked[place]?.at ?? 0));
  expect(Math.min(...waits)).toBeGreaterThan(190);
  expect(
    roundsOf([
      'https://a.org/1',
      'https://a.org/2',
      'https://b.org/1',
      'https://a.org/1',
      'https://www.a.org/1',
    ]),
  ).toEqual([['https://a.org/1', 'https://b.org/1', 'https://www.a.org/1'], ['https://a.org/2']]);
  expect(await askLinks([], { userAgent: 'a-test' })).toEqual([]);
});

const DATA = filesOf({ 'organisations/alpha': {} });
const ADDRESS = 'https://alpha.test-sources.org.uk/about';

test('remembers from one week to the next in one issue, which the sweep reads', async () => {
  const host = await fakeHost();
  const data = folderOf(DATA);
  const file = join(emptyFolder(), 'links.json');
  const command = async (...args: string[]) => {
    const { code, out, err } = await run('links-issue', [...args, '--data', data], host.env);
    expect([code, err]).toEqual([0, '']);
    return out.split('\n').at(-2);
  };
  const written = () => JSON.parse(readFileSync(file, 'utf8')) as { links: object[] };
  expect(await command('--recall', file)).toBe(`Wrote ${file}: 0 of 1 addresses remembered.`);
  expect(written().links).toEqual([{ url: ADDRESS, entries: ['alpha'], isFailing: false }]);
  const failed = { first: '2026-10-20', last: '2026-11-26', times: 6 };
  const failing = {
    url: ADDRESS,
    entries: ['alpha'],
    answer: 'failed',
    status: 404,
    failed,
    isFailing: true,
  };
  writeFileSync(file, JSON.stringify({ day: '2026-11-26', links: [failing] }));
  expect(await command('--publish', file)).toBe('Opened an issue: Links: 1 failing');
  expect(await command('--publish', file)).toBe('Renewed #1: Links: 1 failing');
  expect(await command('--recall', file)).toBe(`Wrote ${file}: 1 of 1 addresses remembered.`);
  expect(written().links).toEqual([{ url: ADDRESS, entries: ['alpha'], failed, isFailing: true }]);
  const fresh = folderOf(filesOf({ 'organisations/alpha': { as_of: '2026-11-01' } }));
  const { out } = await run('remind', ['--data', fresh, '--dry-run', '--today', '2026-11-26'], host.env);
  expect(out).toContain(`no check noted; \`${ADDRESS}\` has long not answered.`);
  expect(out).not.toContain('close #1');
});

test('says what it cannot do', async () => {
  const data = folderOf(DATA);
  const err = async (command: string, ...args: string[]) =>
    (await run(command, [...args, '--data', data], { GITHUB_TOKEN: '' })).err.split('\n')[0];
  const file = join(emptyFolder(), 'a.json');
  writeFileSync(file, '{}');
  expect([
    await err('check-links', '--only', 'nobody'),
    await err('check-links', '--today', 'soon'),
    await err('check-links', '--pause', 'long'),
    await err('check-links', '--out', file),
    await err('links-issue'),
    await err('links-issue', '--publish', file),
  ]).toEqual([
    'There is no entry "nobody".',
    '"soon" is not a day: write it as 2026-11-26.',
    '"long" is not a number of milliseconds.',
    `"${file}" is there and was not written by this command. Name another file.`,
    'Give either --recall or --publish.',
    'GITHUB_REPOSITORY and GITHUB_TOKEN are not set.',
  ]);
});
