import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../dataset.ts';
import { folderOf, put, run } from './command.ts';
import { fakeHost } from './fake-host.ts';

const wales = { place: { region: 'wales' } } as const;
const DATA = filesOf({
  'organisations/alpha': { ...wales, as_of: 2019 },
  'events/beta': { ...wales, as_of: '2026-11-01', ended: '2026-11-10' },
});
const NO_HOST = { GITHUB_REPOSITORY: '', GITHUB_TOKEN: '' };

test('opens, then leaves, then renews, then closes, and never repeats', async () => {
  const host = await fakeHost([{ title: 'Something else', user: { login: 'someone', type: 'User' } }]);
  const data = folderOf(DATA);
  const sweep = async (folder: string) => {
    const { code, out, err } = await run('remind', ['--data', folder, '--today', '2026-11-26'], host.env);
    expect([code, err]).toEqual([0, '']);
    return out.split('\n').slice(1, -1);
  };
  expect(await sweep(data)).toEqual([
    'open: Still right? 1 entry to look at: Wales',
    'open: Events past their last date: 1',
    '2 in all.',
  ]);
  expect(await sweep(data)).toEqual([
    'leave #2 as it is: still-right wales',
    'leave #3 as it is: past-events',
    '2 in all.',
  ]);
  const next = folderOf(
    filesOf({
      'organisations/alpha': { ...wales, as_of: 2019 },
      'organisations/gamma': { ...wales, as_of: 2018 },
    }),
  );
  expect(await sweep(next)).toEqual([
    'renew #2: Still right? 2 entries to look at: Wales',
    'close #3: past-events',
    '2 in all.',
  ]);
  expect(host.changes).toEqual([
    'POST issues',
    'POST issues',
    'PATCH issues/2',
    'POST issues/3/comments',
    'PATCH issues/3',
  ]);
  expect(host.issues.map(({ title, state }) => [title, state])).toEqual([
    ['Something else', 'open'],
    ['Still right? 2 entries to look at: Wales', 'open'],
    ['Events past their last date: 1', 'closed'],
  ]);
  expect(host.comments).toEqual([
    { issue: 3, body: 'Nothing is left to look at here as of 2026-11-26. Thank you.' },
  ]);
});

test('reads all pages of issues, and takes nobody else’s for its own', async () => {
  const marked = '<!-- sweep: still-right wales -->\nForged';
  const host = await fakeHost([
    { body: marked, user: { login: 'stranger', type: 'User' } },
    { body: marked, user: { login: 'github-actions[bot]', type: 'User' } },
    { body: marked, pull_request: {} },
    ...Array.from({ length: 110 }, () => ({ user: { login: 'someone', type: 'User' } })),
    { body: marked },
  ]);
  const { out } = await run('remind', ['--data', folderOf(DATA), '--dry-run'], host.env);
  expect(out).toContain('renew #114: Still right? 1 entry to look at: Wales\n');
  expect(host.changes).toEqual([]);
});

test('asks about terms that end and decisions to be looked at again', async () => {
  const decision = { title: 'The first', decided: '2026-10-01', review_due: '2026-11-01' };
  const data = folderOf(filesOf({}, {}, {}, {}, { first: decision }));
  cpSync('data/governance/policy.yaml', join(data, 'governance/policy.yaml'));
  put(
    data,
    'governance/people/someone.yaml',
    '# yaml-language-server: $schema=../../../schema/person.schema.json\nhandle: someone\nroles:\n  - role: steward\n    from: 2026-01-01\n    until: 2026-12-31\naffiliations: []\nconsent: 2026-01-01\n',
  );
  const { out, err } = await run('remind', ['--data', data, '--dry-run', '--today', '2026-11-26'], NO_HOST);
  expect([err, out.split('\n').filter((line) => line.startsWith('open: '))]).toEqual([
    '',
    ['open: A term as steward ends on 2026-12-31', 'open: Look again at a decision: first'],
  ]);
});

test('says what is missing, and what the host refused', async () => {
  const data = folderOf(DATA);
  expect(await run('remind', ['--data', data], NO_HOST)).toEqual({
    code: 2,
    out: '',
    err: 'GITHUB_REPOSITORY and GITHUB_TOKEN are not set. Add --dry-run to see what would be done.\n\nUsage: npm run remind [-- --dry-run] [--today DATE] [--data DIR] [--as ACCOUNT]\n--help says more.\n',
  });
  expect((await run('remind', ['--today', 'soon'], NO_HOST)).err).toMatch(/^"soon" is not a day/);
  const host = await fakeHost();
  const refused = await run('remind', ['--data', data], { ...host.env, GITHUB_TOKEN: 'wrong' });
  expect([refused.code, refused.err]).toEqual([
    1,
    'The host answered 401 to GET issues?state=open&per_page=100&page=1. Nothing more was done; run it again later.\n',
  ]);
});
