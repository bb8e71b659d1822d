/** Judges changes on a made-up host, as the workflow does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ApiPull, Recorded } from '../../src/core/host-answers.ts';
import {
  HEAD,
  OLDER,
  at,
  comment,
  file,
  recorded,
  review,
} from '../../src/features/governance/fixtures/change.ts';
import { filesOf } from '../dataset.ts';
import { FORK, pullsHost } from '../pulls-host.ts';
import type { HostedChange } from '../pulls-host.ts';
import { emptyFolder, folderOf, put, run } from './command.ts';

const PATH = 'data/organisations/alpha.yaml';
const PERSON = (handle: string, role: string, tie: string) =>
  `handle: ${handle}\nroles:\n  - role: ${role}\n    from: 2026-01-10\n    until: 2099-01-09\naffiliations:\n  - ${tie}\nconsent: 2026-01-09\n`;
/** A data folder with the real policy and made-up people. */
const DATA = [
  ...filesOf(
    { 'organisations/alpha': { name: 'Alpha' }, 'organisations/beta': {} },
    { 'old-alpha': 'alpha' },
  ),
  ...['policy', 'left-off'].map((name) => ({
    path: `governance/${name}.yaml`,
    text: readFileSync(`data/governance/${name}.yaml`, 'utf8'),
  })),
  { path: 'governance/ruleset.json', text: readFileSync('data/governance/ruleset.json', 'utf8') },
  { path: 'governance/people/rev-one.yaml', text: PERSON('rev-one', 'reviewer', 'body-one') },
  { path: 'governance/people/insider.yaml', text: PERSON('insider', 'reviewer', 'old-alpha') },
];
const actions = { app: { slug: 'github-actions' } };

function change(parts: Partial<Omit<HostedChange, 'pull'>> & { pull?: Partial<ApiPull> } = {}): HostedChange {
  const { texts: _texts, left_off: _leftOff, ...made } = recorded({ files: [file(PATH)] });
  return {
    ...made,
    check_runs: [{ started_at: at(1), ...actions }],
    contents: {
      [FORK]: { [PATH]: 'name: Alpha\nsummary: Old.\n' },
      [HEAD]: { [PATH]: 'name: Alpha\nsummary: New.\n' },
    },
    ...parts,
    pull: { ...made.pull, ...parts.pull },
  };
}

const govern = (
  host: { env: Readonly<Record<string, string>> },
  args: readonly string[],
  data = folderOf(DATA),
) => run('govern', ['--data', data, ...args], { LEFT_OFF_KEY: '', ...host.env });

test('A change is judged: one status and one comment, which are not repeated', async () => {
  const host = await pullsHost([
    change({ reviews: [review('rev-one', 'APPROVED'), review('insider', 'APPROVED')] }),
  ]);
  const data = folderOf(DATA);
  expect(await govern(host, ['--number', '7', '--head', HEAD], data)).toEqual({
    code: 0,
    out: 'Change 7: success: Nothing is missing. (status set, comment created)\n',
    err: '',
  });
  expect(host.statuses).toEqual([
    {
      sha: HEAD,
      context: 'governance',
      state: 'success',
      description: 'Nothing is missing.',
      created_at: '2027-03-04T10:00:00Z',
    },
  ]);
  const [kept] = host.comments;
  expect(kept?.body.split('\n').slice(0, 2)).toEqual([
    '<!-- governance -->',
    `<!-- judged ${HEAD} 2027-03-03T10:01:00Z -->`,
  ]);
  expect(kept?.body).toContain('This is an edit of an entry (class `entry-edit`)');
  // A tie to the old id of an entry is a tie to it.
  expect(kept?.body).toContain('- `@insider` is tied to `alpha`, which this change is about.');
  const again = await govern(host, ['--head', HEAD], data);
  expect(again.out).toBe('Change 7: success: Nothing is missing. (status unchanged, comment unchanged)\n');
  expect([host.statuses.length, host.comments.length]).toEqual([1, 1]);
});

test('Reads what a change does to the name of an entry, and asks for no file but data', async () => {
  const host = await pullsHost([
    change({
      files: [
        file(PATH),
        file('src/core/text/shorten.ts'),
        file('data/../../secrets.yaml'),
        file('data/a/%2e%2e/b.yaml'),
      ],
      contents: { [FORK]: { [PATH]: 'name: Alpha\n' }, [HEAD]: { [PATH]: 'name: Omega\n' } },
    }),
  ]);
  const { out } = await govern(host, ['--number', '7', '--dry-run', '--json', '--now', at(60)]);
  const { verdict } = JSON.parse(out) as { verdict: { class: string; because: string } };
  expect([verdict.class, verdict.because]).toEqual(['removal', `\`${PATH}\` changes \`name\``]);
  expect(host.asked.filter((line) => line.includes('contents/'))).toEqual([
    'GET contents/data/organisations/alpha.yaml',
    'GET contents/data/a/%252e%252e/b.yaml',
    'GET contents/data/organisations/alpha.yaml',
    'GET contents/data/a/%252e%252e/b.yaml',
  ]);
  expect([host.statuses, host.comments]).toEqual([[], []]);
});

test('Forged numbers and heads, closed changes and other branches are not judged', async () => {
  const closed = change({ pull: { number: 8, state: 'closed' } });
  const aside = change({ pull: { number: 9, base: { sha: 'd'.repeat(40), ref: 'record/decisions' } } });
  const host = await pullsHost([change(), closed, aside]);
  const data = folderOf(DATA);
  const forged = await govern(host, ['--number', '7', '--head', OLDER], data);
  expect(forged).toEqual({
    code: 1,
    out: '',
    err: `Change 7: its newest commit is not ${OLDER}, so nothing was judged.\n`,
  });
  for (const number of ['7; rm -rf /', '../issues/1', '0', '-1', '12345678', '7\n8', '$(id)', '']) {
    const { code, err } = await govern(host, [`--number=${number}`], data);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      expect.stringMatching(
        /is not the number of a change|^--number holds a character that cannot be seen, U\+000A\.|^--number is empty\./,
      ),
    ]);
  }
  expect((await govern(host, ['--head', 'main'], data)).err).toMatch(/^"main" is not a commit\./);
  expect((await govern(host, ['--number', '8'], data)).out).toBe(
    'Change 8: it is not open, so nothing was judged.\n',
  );
  expect((await govern(host, ['--number', '9'], data)).out).toBe(
    'Change 9: it is not for the branch main, so nothing was judged.\n',
  );
  expect((await govern(host, ['--number', '99'], data)).err).toBe(
    'Change 99 could not be judged: The host answered 404 when it was asked for pulls/99.\n',
  );
  expect((await govern(host, ['--number', '7', '--now', at(1)], data)).err).toMatch(
    /^--now goes with --input or --dry-run/,
  );
  expect((await govern(host, [], data)).err).toMatch(/^Which change\?/);
  expect([host.statuses, host.comments]).toEqual([[], []]);
});

test('All open changes are judged, and one that cannot be does not keep the others from it', async () => {
  const other = (number: number, sha: string) => change({ pull: { number, head: { sha, ref: 'b' } } });
  const many = Array.from({ length: 101 }, (_, index) =>
    change({ pull: { number: 100 + index, state: 'closed' } }),
  );
  const host = await pullsHost(
    [...many, other(7, 'a'.repeat(40)), other(8, 'b'.repeat(40)), other(9, 'c'.repeat(40))],
    ['pulls/8/reviews'],
  );
  const { code, out, err } = await govern(host, ['--all']);
  expect(code).toBe(1);
  expect(err).toBe(
    'Change 8 could not be judged: The host answered 502 when it was asked for pulls/8/reviews?per_page=100&page=1.\n',
  );
  expect(out.split('\n').map((line) => line.slice(0, 18))).toEqual([
    'Change 7: pending:',
    'Change 9: pending:',
    '',
  ]);
  expect(host.statuses.map(({ sha, state }) => [sha[0], state])).toEqual([
    ['a', 'pending'],
    ['c', 'pending'],
  ]);
});

test('A change that writes itself rules or a role is judged by those of the checkout', async () => {
  const policy = 'data/governance/policy.yaml';
  const person = 'data/governance/people/newcomer.yaml';
  const host = await pullsHost([
    change({
      files: [
        file(policy),
        file(person, 'added'),
        file('scripts/govern.ts'),
        file('src/features/governance/judge.ts'),
      ],
      reviews: [review('friend', 'APPROVED')],
      contents: { [HEAD]: { [policy]: 'classes: []\n', [person]: PERSON('friend', 'steward', 'nobody') } },
    }),
  ]);
  const { out } = await govern(host, ['--number', '7', '--dry-run', '--json', '--now', at(60)]);
  const { verdict } = JSON.parse(out) as {
    verdict: { class: string; approvals: string[]; setAside: { words: string }[] };
  };
  expect([verdict.class, verdict.approvals, verdict.setAside[0]?.words]).toEqual([
    'governance',
    [],
    '`@friend` is not recorded as a steward or reviewer.',
  ]);
});

test('The window goes on over a push that means the same, and begins anew with any other, whatever the server saw elsewhere', async () => {
  const added = file(PATH, 'added');
  const contents = (now: string) => ({ [OLDER]: { [PATH]: 'name: Alpha\n' }, [HEAD]: { [PATH]: now } });
  const mark = (head: string, seen: string, login = 'github-actions[bot]') =>
    comment(login, `<!-- governance -->\n<!-- judged ${head} ${seen} -->\nPending.`, 5);
  const until = async (now: string, comments: Recorded['comments']) => {
    const host = await pullsHost([
      change({
        files: [added],
        contents: contents(now),
        compared: { [OLDER]: [{ ...added, sha: 'f'.repeat(40) }] },
        comments,
      }),
    ]);
    const { out } = await govern(host, ['--number', '7', '--dry-run', '--json', '--now', at(2 * 24 * 60)]);
    return (JSON.parse(out) as { verdict: { earliest: string } }).verdict.earliest.slice(0, 10);
  };
  // Founding mode: six whole days after the day of opening, 3 March.
  expect(await until('name: Alpha\n', [])).toBe('2027-03-10');
  expect(await until('name: "Alpha"\n', [mark(OLDER, at(1))])).toBe('2027-03-10');
  // Two days later, the new head is new here, though a check on it is older.
  expect(await until('name: Omega\n', [mark(OLDER, at(1))])).toBe('2027-03-12');
  expect(await until('name: Omega\n', [mark(HEAD, at(24 * 60))])).toBe('2027-03-11');
  // Nobody else can say when it was seen.
  expect(await until('name: Omega\n', [mark(HEAD, '2020-01-01T00:00:00Z', 'newcomer')])).toBe('2027-03-10');
});

test('Checks by other programs do not say when a commit was seen', async () => {
  const host = await pullsHost([
    change({
      files: [file(PATH, 'added')],
      check_runs: [{ started_at: '2027-01-01T00:00:00Z', app: { slug: 'mine' } }],
    }),
  ]);
  const { out } = await govern(host, ['--number', '7', '--dry-run', '--json', '--now', at(2 * 24 * 60)]);
  expect(out).toContain('"earliest": "2027-03-12T00:00:00.000Z"');
});

test('The key to those left off comes from the environment; a body on the list fails, and without the key nobody can tell', async () => {
  const key = 'a-key-for-tests-that-is-long-enough';
  const { out: lines } = await run(
    'govern',
    ['--leave-off', 'The Quiet Club Ltd', '--website', 'https://quiet.example.org/'],
    {
      LEFT_OFF_KEY: key,
    },
  );
  expect(lines).toMatch(/^ {2}- name: [0-9a-f]{64}\n {4}host: [0-9a-f]{64}\n {4}asked: \d{4}-\d{2}-\d{2}\n$/);
  const data = folderOf(DATA);
  put(data, 'governance/left-off.yaml', `left_off:\n${lines}`);
  const host = await pullsHost([
    change({ files: [file(PATH, 'added')], contents: { [HEAD]: { [PATH]: 'name: Quiet Club\n' } } }),
  ]);
  const say = async (secret: string) => {
    const env = { ...host.env, LEFT_OFF_KEY: secret };
    const { out, err } = await run('govern', ['--data', data, '--number', '7', '--dry-run'], env);
    return err === '' ? out.split('\n')[0] : err;
  };
  expect(await say(key)).toBe(
    'failure: Something here is on the list of bodies that asked to be left off the map. Please do not talk about it here: a steward looks in… And 2 more.',
  );
  expect(await say('')).toMatch(/^pending: /);
  expect(await say('short')).toBe('LEFT_OFF_KEY is shorter than 32 characters, so it could be guessed.\n');
});

test('Answers that were saved are judged without a host, and a broken file or policy ends it', async () => {
  const folder = emptyFolder();
  put(folder, 'change.json', JSON.stringify(recorded({ reviews: [review('rev-one', 'APPROVED')] })));
  put(folder, 'broken.json', '{"pull": 1}');
  put(folder, 'none.json', '{');
  const data = folderOf(DATA);
  const judge = (name: string) =>
    govern({ env: {} }, ['--input', `${folder}/${name}`, '--now', at(60)], data);
  expect((await judge('change.json')).out.split('\n')[0]).toBe('success: Nothing is missing.');
  expect((await judge('broken.json')).err).toContain('broken.json" does not hold answers about a change: ');
  expect((await judge('none.json')).err).toContain('none.json" cannot be read as JSON: ');
  put(data, 'governance/policy.yaml', 'classes: []\n');
  expect(await judge('change.json')).toEqual({
    code: 1,
    out: '',
    err: '"governance/policy.yaml" is not what its schema asks for. `npm run validate` says why.\n',
  });
});

test('The rules of the branch are held against those that were exported', async () => {
  const folder = folderOf(DATA);
  const wanted = readFileSync('data/governance/ruleset.json', 'utf8');
  put(folder, 'same.json', wanted);
  put(folder, 'lax.json', wanted.replace('"bypass_actors": []', '"bypass_actors": [{"actor_id": 5}]'));
  const compare = (name: string) => govern({ env: {} }, ['--ruleset', `${folder}/${name}`], folder);
  expect(await compare('same.json')).toEqual({
    code: 0,
    out: 'The rules of the branch are as they should be.\n',
    err: '',
  });
  expect(await compare('lax.json')).toEqual({
    code: 1,
    out: 'One account or group may pass by the rules: "bypass_actors" should not name them.\n',
    err: '',
  });
});
