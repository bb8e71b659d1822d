import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { newsByQuarter } from '../diff/quarters.ts';
import { readHistory } from './history.ts';

const FOLDERS = ['organisations', 'projects'];
const root = mkdtempSync(join(tmpdir(), 'history-'));
const origin = join(root, 'origin');
let commits: string[] = [];

const git = (folder: string, day: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });

const entry = (name: string, more = '') => `name: ${name}\nstatus: active\n${more}`;

/** Writes files, those without text being taken away, and commits them. */
function commit(day: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(origin, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  git(origin, day, 'add', '-A');
  git(origin, day, 'commit', '-q', '-m', '"; echo a subject may hold anything');
}

beforeAll(() => {
  mkdirSync(origin);
  git(origin, '2026-01-01', 'init', '-q', '-b', 'main');
  commit('2026-02-03', {
    'data/organisations/arc.yaml': entry('Arc'),
    'data/organisations/bay.yaml': entry('Bay'),
    'data/projects/cob.yaml': entry('Cob'),
    'data/organisations/old-id.yaml': entry('Dew'),
    'README.md': 'Hello\n',
  });
  commit('2026-05-01', {
    'data/organisations/arc.yaml': entry('Arc', 'summary: One\n'),
    'data/projects/elm.yaml': entry('Elm'),
    'README.md': 'Hello again\n',
  });
  commit('2026-05-20', {
    'data/organisations/arc.yaml': entry('Arc', 'summary: Two\nwebsite: https://arc.example\n'),
    'data/organisations/bay.yaml': 'status: active\nname: "Bay"\n',
    'data/organisations/old-id.yaml': undefined,
    'data/organisations/dew.yaml': entry('Dew'),
  });
  commit('2026-08-09', {
    'data/projects/cob.yaml': entry('Cob').replace('active', 'ended'),
    'data/projects/elm.yaml': undefined,
  });
  commits = git(origin, '2026-08-09', 'log', '--reverse', '--format=%H').trim().split('\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const news = (folder: string) => {
  const history = readHistory(join(folder, 'data'), FOLDERS);
  if (!history) return undefined;
  const quarters = newsByQuarter(
    history.changes,
    datasetOf(
      { 'organisations/arc': {}, 'organisations/bay': {}, 'organisations/dew': {}, 'projects/cob': {} },
      { 'old-id': 'dew' },
    ),
    history.since === undefined,
  );
  return {
    since: history.since,
    quarters: quarters.map(({ id, changes, began }) => ({
      id,
      changes: changes.map(({ name, what, facts, day, now }) => [
        day,
        name,
        what,
        ...facts,
        ...(now === undefined ? [] : [now]),
      ]),
      ...(began && { began: [began.day, ...began.kinds] }),
    })),
  };
};

describe('The history of a data folder', () => {
  test('tells each quarter once for each entry, and what only looks different not at all', () => {
    expect(news(origin)).toEqual({
      since: undefined,
      quarters: [
        {
          id: '2026-q3',
          changes: [
            ['2026-08-09', 'Cob', 'closed', 'Status'],
            ['2026-08-09', 'Elm', 'removed'],
          ],
        },
        {
          id: '2026-q2',
          changes: [
            ['2026-05-20', 'Arc', 'changed', 'Summary', 'Website'],
            ['2026-05-20', 'Dew', 'renamed', 'dew'],
            ['2026-05-01', 'Elm', 'added'],
          ],
        },
        { id: '2026-q1', changes: [], began: ['2026-02-03', ['organisation', 3], ['project', 1]] },
      ],
    });
  });

  test('holds hash, day and both texts of every file that matters', () => {
    const history = readHistory(join(origin, 'data'), FOLDERS);
    expect(history?.changes.map(({ commit: hash }) => hash)).toEqual(commits);
    expect(history?.changes[3]?.files).toEqual([
      { path: 'projects/cob.yaml', before: entry('Cob'), after: entry('Cob').replace('active', 'ended') },
      { path: 'projects/elm.yaml', before: entry('Elm'), after: undefined },
    ]);
  });

  test('of a shallow copy says from when it is known, and does not take its edge for news', () => {
    const shallow = join(root, 'shallow');
    git(root, '2026-09-01', 'clone', '-q', '--depth', '2', `file://${origin}`, shallow);
    expect(news(shallow)).toEqual({
      since: '2026-05-20',
      quarters: [
        {
          id: '2026-q3',
          changes: [
            ['2026-08-09', 'Cob', 'closed', 'Status'],
            ['2026-08-09', 'Elm', 'removed'],
          ],
        },
      ],
    });
  });

  test('is not known outside a checkout', () => {
    const archive = join(root, 'archive');
    mkdirSync(join(archive, 'data'), { recursive: true });
    expect(readHistory(join(archive, 'data'), FOLDERS)).toBeUndefined();
  });
});
