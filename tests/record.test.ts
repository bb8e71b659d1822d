/** Collects decisions from a made-up host, over real HTTP, and holds the files against the checks. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectRecords } from '../scripts/lib/record-decision.ts';
import type { Rules } from '../scripts/lib/record-decision.ts';
import { connect } from '../src/github/client.ts';
import { lintFiles } from '../src/check/run.ts';
import type { Verdict } from '../src/features/governance/verdict.ts';
import { filesOf, TODAY } from './dataset.ts';

const pull = (number: number, more: object = {}) => ({
  number,
  title: `Change ${number} of many`,
  html_url: `https://github.com/example/map/pull/${number}`,
  created_at: '2026-10-01T09:00:00Z',
  merged_at: '2026-10-04T09:00:00Z',
  closed_at: '2026-10-04T09:00:00Z',
  user: { login: `person-${number}` },
  ...more,
});
/** More than fit on one page. */
const PULLS = [
  ...Array.from({ length: 100 }, (_, index) =>
    pull(index + 1, { merged_at: null, closed_at: null, user: { login: 'regular' } }),
  ),
  pull(101, { title: '"; rm -rf / # `$(id)` <script> @somebody\n::error::' }),
  pull(102, { user: { login: 'regular' } }),
  pull(103, { title: 'Ring 020 7946 0000 and ask for the entry' }),
  pull(104, { merged_at: null }),
  pull(105),
  pull(106),
  pull(107),
];
const ANSWERS: Readonly<Record<string, unknown>> = {
  'pulls/101/reviews': [{ user: { login: 'ana' }, submitted_at: '2026-10-02T10:00:00Z' }],
  'issues/104': { closed_by: { login: 'person-104' } },
};
let server: Server;
let api = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.replace('/repos/example/map/', '');
    asked.push(`${request.headers.authorization ?? ''} ${path}`);
    const page = Number(searchParams.get('page') ?? 1);
    if (path === 'pulls/105/reviews') {
      response.writeHead(502).end();
      return;
    }
    const answer = path === 'pulls' ? PULLS.slice((page - 1) * 100, page * 100) : (ANSWERS[path] ?? []);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const VERDICT: Verdict = {
  state: 'success',
  class: 'entry-new',
  because: '',
  fastLane: false,
  provisional: true,
  approvals: ['ana'],
  organisations: ['alpha'],
  setAside: [],
  objections: [],
  stoodAside: [],
  missing: [],
  failures: [],
  notes: [],
};
const rules: Rules = {
  verdictOf: ({ pull: { number } }, at) => {
    if (number === 106) throw new Error('its files are too many');
    expect(at).toBe('2026-10-04T09:00:00Z');
    return { ...VERDICT, class: number === 107 ? 'record' : 'entry-new' };
  },
  hasRole: (login) => login === 'ana',
};

test('Each merged change without a record gets one, and one that fails does not keep back the others', async () => {
  const host = connect({ api, repository: 'example/map', token: 'a-token' });
  const { files, failures } = await collectRecords(host, rules, {
    recorded: ['first-version', '2026-102'],
    today: TODAY,
    closed: 104,
  });
  expect(failures).toEqual([
    'Change 105 could not be recorded: The host answered 502 when it was asked for pulls/105/reviews?per_page=100&page=1.',
    'Change 106 could not be recorded: its files are too many',
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    'governance/decisions/2026-101.yaml',
    'governance/decisions/2026-103.yaml',
    'governance/decisions/2026-104.yaml',
  ]);
  expect(files[0]?.text).toBe(`# yaml-language-server: $schema=../../../schema/decision.schema.json
title: '"; rm -rf / # $(id) somebody ::error::'
link: https://github.com/example/map/pull/101
class: entry-new
outcome: merged
opened: 2026-10-01
decided: 2026-10-04
approvals: 1
organisations:
  count: 1
  entries:
    - alpha
provisional: true
first_answer: 2
newcomer: true
`);
  expect(files[1]?.text).toContain('\ntitle: Change 103\n');
  expect(files[2]?.text).toContain('\noutcome: withdrawn\n');
  const whole = [...filesOf({ 'organisations/alpha': {} }), ...files];
  expect(lintFiles(whole, { today: TODAY }).problems).toEqual([]);
  expect(new Set(asked.map((line) => line.split(' ')[1]))).toEqual(new Set(['a-token']));
});
