import Ajv from 'ajv';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIFFERENCE_VERSION } from '../../src/diff/difference.ts';
import type { Difference } from '../../src/diff/difference.ts';
import { differenceSchema } from '../../src/diff/difference-schema.ts';
import type { Release } from '../../src/core/releases.ts';
import { filesOf } from '../dataset.ts';
import { makeTheChange, commit, git, repositoryOfRealData } from '../two-states.ts';
import { emptyFolder, put, run } from './command.ts';

const FIRST = filesOf({
  'organisations/alpha': { relations: [{ type: 'runs', to: 'beta' }] },
  'projects/beta': {},
  'events/gamma': {},
});

/** A repository with a small map, on its branch main. */
function repository(): string {
  const folder = emptyFolder();
  for (const { path, text } of FIRST) put(folder, `data/${path}`, text);
  put(folder, 'CITATION.cff', '# Kept.\ncff-version: 1.2.0\ntitle: Test\nversion: 0.1.0\n');
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', 'Test');
  git(folder, 'config', 'user.email', 'test@example.org');
  commit(folder, 'Begin');
  return folder;
}

const release = async (folder: string, ...args: string[]) => run('release', ['--in', folder, ...args]);
const notes = (folder: string, id: string) =>
  JSON.parse(readFileSync(join(folder, `data/releases/${id}.json`), 'utf8')) as Release;

describe('npm run release', () => {
  test('makes the first one, then one with what changed since, each with its tag', async () => {
    const folder = repository();
    const first = await release(folder, '--date', '2026-11-20');
    expect(first).toEqual({
      code: 0,
      out: `3 entries: 1 organisation, 1 project, 0 communities, 1 event, 0 resources; 1 relation. No problems.
Made the release 2026-11-20, with the tag data-2026-11-20.
Read data/releases/2026-11-20.json. To publish it: git push origin main data-2026-11-20
To take it back: git tag --delete data-2026-11-20 && git reset --hard HEAD~1
`,
      err: '',
    });
    expect(notes(folder, '2026-11-20')).toEqual({
      id: '2026-11-20',
      figures: {
        entries: 3,
        organisations: 1,
        projects: 1,
        communities: 0,
        events: 1,
        resources: 0,
        relations: 1,
        sources: 3,
      },
      notes: [],
    });
    expect(readFileSync(join(folder, 'CITATION.cff'), 'utf8')).toBe(
      '# Kept.\ncff-version: 1.2.0\ntitle: Test\nversion: 2026-11-20\ndate-released: 2026-11-20\n',
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
    const next = filesOf({
      'organisations/alpha': { name: 'Alpha Society', relations: [{ type: 'runs', to: 'beta' }] },
      'projects/beta': { status: 'ended', ended: 2026 },
      'events/gamma': {},
      'resources/delta': {},
    });
    for (const { path, text } of next) put(folder, `data/${path}`, text);
    git(folder, 'add', '-A');
    git(folder, '-c', 'user.email=other@example.org', 'commit', '-q', '-m', 'Change');
    expect((await release(folder, '--date', '2026-11-21')).code).toBe(0);
    expect(notes(folder, '2026-11-21')).toEqual({
      id: '2026-11-21',
      from: '2026-11-20',
      figures: {
        entries: 4,
        organisations: 1,
        projects: 1,
        communities: 0,
        events: 1,
        resources: 1,
        relations: 1,
        sources: 4,
      },
      contributors: 1,
      notes: [
        { title: 'Added', lines: ['Delta (resource)'] },
        { title: 'Changed', lines: ['Alpha Society (organisation): name'] },
        { title: 'Closed or paused', lines: ['Beta (project): ended'] },
      ],
    });
    expect(git(folder, 'tag', '--list').split('\n')).toEqual(['data-2026-11-20', 'data-2026-11-21']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect((await run('validate', ['--data', join(folder, 'data')])).code).toBe(0);
    const again = await release(folder, '--date', '2026-11-21');
    expect([again.code, again.err]).toEqual([
      1,
      'Nothing has changed in the data since the release 2026-11-21, so there is nothing to release.\n',
    ]);
    expect((await release(folder, '--date', '2026-11-19')).err).toBe(
      'The release 2026-11-21 is later than 2026-11-19. Releases follow each other in time.\n',
    );
  });

  test('prints the notes of a release as Markdown in which no name is a mark', async () => {
    const folder = repository();
    await release(folder, '--date', '2026-11-20');
    const next = filesOf({
      'organisations/alpha': { relations: [{ type: 'runs', to: 'beta' }] },
      'projects/beta': {},
      'events/gamma': {},
      'resources/delta': { name: 'Delta_now #1' },
    });
    for (const { path, text } of next) put(folder, `data/${path}`, text);
    commit(folder, 'Change');
    expect(await release(folder, '--date', '2026-11-21')).toMatchObject({ code: 0, err: '' });
    expect(await release(folder, '--notes', '2026-11-21')).toEqual({
      code: 0,
      out: `Data as of 2026-11-21. entries: 4, organisations: 1, projects: 1, communities: 0, events: 1, resources: 1, relations: 1, sources: 4.

One account took part.

Since the release of 2026-11-20:

## Added

- Delta\\_now \\#1 (resource)
`,
      err: '',
    });
    expect(await release(folder, '--notes', '2026-11-19')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'There is no release "2026-11-19". There are: 2026-11-21, 2026-11-20.',
      ) as string,
    });
  });

  test('shows the notes and changes nothing when asked to', async () => {
    const folder = repository();
    const { code, out } = await release(folder, '--date', '2026-11-20', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('"id": "2026-11-20"')]);
    expect([existsSync(join(folder, 'data/releases')), git(folder, 'tag', '--list')]).toEqual([false, '']);
  });

  test('refuses another branch, what is not committed, data with errors, and what is no day', async () => {
    const folder = repository();
    expect(await release(folder, '--date', 'today')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        '"today" is no day. Write year, month and day, such as 2026-11-27.',
      ) as string,
    });
    git(folder, 'switch', '-q', '-c', 'other');
    expect((await release(folder)).err).toBe(
      'This is the branch "other". Releases are made on main: git switch main\n',
    );
    git(folder, 'switch', '-q', 'main');
    writeFileSync(join(folder, 'stray.txt'), 'x');
    expect((await release(folder)).err).toBe(
      'One file is not committed:\n?? stray.txt\nCommit or set them aside first.\n',
    );
    put(folder, 'data/projects/beta.yaml', 'name: Beta\n');
    commit(folder, 'Break');
    const broken = await release(folder);
    expect([broken.code, broken.out]).toEqual([
      1,
      expect.stringContaining('No release was made. Put the errors right first.'),
    ]);
  });

  test('says what to do where the last release is not known here', async () => {
    const folder = repository();
    await release(folder, '--date', '2026-11-20');
    git(folder, 'tag', '--delete', 'data-2026-11-20');
    expect((await release(folder, '--date', '2026-11-22')).err).toBe(
      'Git does not know the tag data-2026-11-20 of the last release here. Fetch it: git fetch --tags --unshallow, or git fetch --tags where the history is whole.\n',
    );
  });
});

describe('npm run diff', () => {
  test('names every change between two real states and no other', async () => {
    const folder = emptyFolder();
    repositoryOfRealData(folder);
    makeTheChange(folder);
    commit(folder, 'Change');
    const { code, out } = await run('diff', ['--in', folder, '--from', 'HEAD~1', '--to', 'HEAD']);
    expect(code).toBe(0);
    const schema = differenceSchema('https://map.example/changes.schema.json', DIFFERENCE_VERSION);
    const fits = new Ajv({ strict: false, allErrors: true }).compile(schema);
    fits(JSON.parse(out));
    expect(fits.errors).toBeNull();
    expect(fits({ ...(JSON.parse(out) as object), added: [{ id: 'alpha' }] })).toBe(false);
    const { counts, added, renamed, removed, terms } = JSON.parse(out) as Difference;
    expect([added.length, renamed.length, removed.length, terms.length > 0]).toEqual([5, 1, 1, true]);
    expect(counts.closed).toBe(0);
    expect((await run('diff', ['--in', folder, '--from', 'HEAD~1', '--to', 'HEAD'])).out).toBe(out);
    const words = await run('diff', ['--in', folder, '--from', 'HEAD~1', '--to', 'HEAD', '--format', 'md']);
    expect(words.out).toMatch(/^# From HEAD~1 to HEAD\n\n## Added\n\n(- .*\n){5}/);
    expect(
      (await run('diff', ['--in', folder, '--from', 'HEAD', '--to', 'HEAD', '--format', 'md'])).out,
    ).toBe('# From HEAD to HEAD\n\nNothing changed in what the data means.\n');
  });

  test('refuses what is no state and no format', async () => {
    const folder = repository();
    expect((await run('diff', ['--in', folder])).err).toContain('Name the state before with --from.');
    expect((await run('diff', ['--in', folder, '--from', 'HEAD', '--format', 'xml'])).err).toContain(
      'There is no format "xml"; the formats are json and md.',
    );
    expect((await run('diff', ['--in', folder, '--from', 'nowhere'])).err).toContain(
      '"nowhere" is neither a folder with data in it nor a commit',
    );
  });
});
