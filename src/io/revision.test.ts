import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';
import { commitOf, forkPoint } from './git.ts';
import { readRevision } from './revision.ts';
import { commit, git } from '../../tests/two-states.ts';

const folder = mkdtempSync(join(tmpdir(), 'revision-'));

beforeAll(() => {
  git(folder, 'init', '-q', '-b', 'main');
  mkdirSync(join(folder, 'data/odd names'), { recursive: true });
  writeFileSync(join(folder, 'data/a.yaml'), 'name: A\n');
  writeFileSync(join(folder, 'data/b.yaml'), 'name: A\n');
  writeFileSync(join(folder, 'data/odd names/é\t"x" $(hit).yaml'), '\uFEFFname: É\n');
  writeFileSync(join(folder, 'data/latin.yaml'), Buffer.from([0x6e, 0xe9, 0xff]));
  writeFileSync(join(folder, 'data/large.yaml'), 'x'.repeat(1_000_001));
  symlinkSync('/etc/passwd', join(folder, 'data/link.yaml'));
  writeFileSync(join(folder, 'database.yaml'), 'not: data\n');
  commit(folder, 'One');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('A commit is read as the folder is, without being checked out', () => {
  const revision = readRevision(folder, 'main', ['data', 'schema']);
  expect(revision?.commit).toBe(git(folder, 'rev-parse', 'HEAD'));
  expect(revision?.folders.get('data')).toEqual(readFolder(join(folder, 'data')));
  expect(revision?.folders.get('data')?.map(({ path, unreadable }) => [path, unreadable])).toEqual([
    ['a.yaml', undefined],
    ['b.yaml', undefined],
    ['large.yaml', 'too-large'],
    ['latin.yaml', 'not-utf8'],
    ['link.yaml', 'symlink'],
    ['odd names/é\t"x" $(hit).yaml', undefined],
  ]);
  expect(revision?.folders.get('schema')).toBeUndefined();
});

test('A repository in the data is no file', () => {
  git(folder, 'switch', '-q', '-c', 'module');
  git(
    folder,
    'update-index',
    '--add',
    '--cacheinfo',
    `160000,${git(folder, 'rev-parse', 'HEAD')},data/module.yaml`,
  );
  git(folder, 'commit', '-q', '-m', 'Two');
  const files = readRevision(folder, 'module', ['data'])?.folders.get('data');
  expect(files?.find(({ path }) => path === 'module.yaml')).toEqual({
    path: 'module.yaml',
    text: '',
    unreadable: 'not-a-file',
  });
});

test('What is no commit is not known, whatever it looks like', () => {
  for (const name of ['', 'no-such', '--all', '--output=hit', 'main:data/a.yaml', '$(id)', 'a\nb']) {
    expect(commitOf(folder, name)).toBeUndefined();
  }
  expect(forkPoint(folder, 'main', 'module')).toBe(git(folder, 'rev-parse', 'main'));
  expect(forkPoint(folder, 'main', 'no-such')).toBeUndefined();
  expect(readRevision(join(tmpdir()), 'main', ['data'])).toBeUndefined();
});
