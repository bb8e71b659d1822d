/** Builds the site from a repository, from a shallow copy of it and from its files alone, and reads what pages say of their past. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../dataset.ts';
import type { Entries } from '../dataset.ts';
import { attribute, byId, elements, pageAt, pagesOf, words } from '../smoke/pages.ts';
import type { Page } from '../smoke/pages.ts';
import { emptyFolder, put, run } from '../commands/command.ts';

const PATIENCE_MS = 180_000;

const git = (folder: string, day: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });

function commit(folder: string, day: string, entries: Entries, redirects: Record<string, string> = {}): void {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  for (const { path, text } of filesOf(entries, redirects)) put(folder, `data/${path}`, text);
  git(folder, day, 'add', '-A');
  git(folder, day, 'commit', '-q', '-m', '"; echo a subject may hold anything');
}

/** Gives what the page of Alpha says of its past, and where its changes lead; and what the page of decisions says. */
async function told(data: string) {
  const out = join(emptyFolder(), 'dist');
  const { code, out: printed, err } = await run('build', ['--data', data, '--out', out, '--base', '/']);
  expect([code, code === 0 ? '' : printed, err]).toEqual([0, '', '']);
  const pages = pagesOf(out);
  const page = pageAt(pages, 'entries/alpha/');
  const section = sectionOf(page, 'history');
  return {
    words: words(section).replaceAll(/\b[0-9a-f]{7}\b/g, 'HASH'),
    changes: elements(section, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.includes('/commit/'))
      .map((href) => href.split('/').at(-1)),
    sources: words(sectionOf(page, 'known')),
    decisions: words(elements(pageAt(pages, 'decisions/').root, 'main')[0] ?? page.root),
    how: words(elements(pageAt(pages, 'decisions/how/').root, 'main')[0] ?? page.root),
  };
}

function sectionOf(page: Page, id: string) {
  const section = elements(page.root, 'section').find((one) => attribute(one, 'aria-labelledby') === id);
  if (!section || !byId(page, id)) throw new Error(`${page.path} has no section "${id}"`);
  return section;
}

test(
  'An entry tells its past from a repository, says from when a shallow copy knows it, and that files alone know none',
  // It builds three sites, one after another.
  { timeout: 3 * PATIENCE_MS },
  async () => {
    const origin = emptyFolder();
    git(origin, '2026-01-01', 'init', '-q', '-b', 'main');
    const beta = { 'projects/beta': {} };
    const first: Entries[`organisations/${string}`] = { status: 'active', support: ['advice'] };
    commit(origin, '2026-02-03', { ...beta, 'organisations/old-alpha': first });
    commit(
      origin,
      '2026-05-20',
      { ...beta, 'organisations/alpha': { ...first, name: 'Old alpha' } },
      { 'old-alpha': 'alpha' },
    );
    commit(
      origin,
      '2026-08-09',
      {
        ...beta,
        'organisations/alpha': {
          name: 'Alpha & < 3 others',
          status: 'paused',
          summary: 'Is here so that a test of alpha has something else to read, and more of it than before.',
          sources: [
            { url: 'https://alpha.test-sources.org.uk/about', checked: '2026-08-01' },
            { url: 'https://alpha.test-sources.org.uk/news' },
          ],
        },
      },
      { 'old-alpha': 'alpha' },
    );
    const hashes = git(origin, '2026-08-09', 'log', '--format=%H').trim().split('\n');

    const whole = await told(join(origin, 'data'));
    expect(whole.words).toBe(
      'What changed in this entry Changed facts 9 August 2026, in change HASH ' +
        'Name: Old alpha → Alpha & < 3 others Summary: reworded Support: − Advice Status: Active → Paused ' +
        'Sources: + 1 item, 1 item changed ' +
        'Moved to this address from “old-alpha” 20 May 2026, in change HASH ' +
        'Summary: Is here so that a test of old-alpha has something to read. → Is here so that a test of alpha has something to read. Sources: + 1 item, − 1 item ' +
        'Added to the map 3 February 2026, in change HASH',
    );
    expect(whole.changes).toEqual(hashes);
    expect(whole.sources).toContain('read 1 August 2026');
    expect(whole.sources).toContain('alpha.test-sources.org.uk – news day of reading not recorded');

    const shallow = join(emptyFolder(), 'shallow');
    git(origin, '2026-09-01', 'clone', '-q', '--depth', '2', `file://${origin}`, shallow);
    const part = await told(join(shallow, 'data'));
    expect(part.changes).toEqual(hashes.slice(0, 1));
    expect(part.words).toMatch(
      /1 item changed This copy of the map knows its history only from 20 May 2026 on\. The repository keeps all of it\.$/,
    );

    const archive = emptyFolder();
    cpSync(join(origin, 'data'), join(archive, 'data'), { recursive: true });
    const none = await told(join(archive, 'data'));
    expect(none.words).toBe(
      'What changed in this entry The history is not available: this copy of the map was made from files without it. ' +
        'The repository keeps it.',
    );

    // None of the three holds a recorded decision.
    expect(none.decisions).toContain('No decision has been recorded yet. Once a change is merged');
    expect(none.how).toContain('No decision has been recorded yet, so there is nothing to count.');
  },
);

test(
  'The site tells what differs between two releases where Git knows both, and only their notes where it does not',
  { timeout: PATIENCE_MS },
  async () => {
    const origin = emptyFolder();
    git(origin, '2026-02-01', 'init', '-q', '-b', 'main');
    for (const name of ['name', 'email'])
      git(origin, '2026-02-01', 'config', `user.${name}`, 'test@example.org');
    const alpha: Entries[`organisations/${string}`] = { status: 'active' };
    commit(origin, '2026-02-03', { 'organisations/alpha': alpha });
    const release = async (day: string) => {
      expect(await run('release', ['--in', origin, '--date', day])).toMatchObject({ code: 0, err: '' });
    };
    await release('2026-02-03');
    for (const { path, text } of filesOf({
      'organisations/alpha': { ...alpha, status: 'ended' },
      'projects/beta': {},
    }))
      put(origin, `data/${path}`, text);
    git(origin, '2026-05-04', 'add', '-A');
    git(origin, '2026-05-04', 'commit', '-q', '-m', 'Add beta, and end alpha');
    await release('2026-05-04');

    const released = async (data: string) => {
      const out = join(emptyFolder(), 'dist');
      const { code, err } = await run('build', ['--data', data, '--out', out, '--base', '/']);
      expect([code, err]).toEqual([0, '']);
      const page = pageAt(pagesOf(out), 'data/releases/');
      const read = (path: string): unknown =>
        JSON.parse(readFileSync(join(out, 'data/changes', path), 'utf8'));
      return { read, words: words(elements(page.root, 'main')[0] ?? page.root) };
    };
    const whole = await released(join(origin, 'data'));
    expect(whole.words).toContain('Difference from 2026-02-03 to 2026-05-04 (JSON)');
    expect(whole.read('2026-02-03..2026-05-04.json')).toMatchObject({
      version: 1,
      from: {
        name: '2026-02-03',
        commit: git(origin, '2026-06-01', 'rev-parse', 'data-2026-02-03^{}').trim(),
      },
      to: { name: '2026-05-04', commit: git(origin, '2026-06-01', 'rev-parse', 'data-2026-05-04^{}').trim() },
      added: [{ id: 'beta', kind: 'project', name: 'Beta' }],
      closed: [{ id: 'alpha', kind: 'organisation', name: 'Alpha', status: 'ended' }],
    });
    expect(whole.read('index.json')).toMatchObject({
      releases: [{ id: '2026-05-04', tag: 'data-2026-05-04' }, { id: '2026-02-03' }],
      changes: [{ from: '2026-02-03', to: '2026-05-04', counts: { added: 1, closed: 1 } }],
    });

    const archive = emptyFolder();
    cpSync(join(origin, 'data'), join(archive, 'data'), { recursive: true });
    const alone = await released(join(archive, 'data'));
    expect(alone.words).toContain('Closed or paused: 1 Alpha (organisation): ended');
    expect(alone.words).toContain('This copy of the map was made without the state of this release');
    expect(alone.words).not.toContain('Difference from');
    expect(alone.read('index.json')).toMatchObject({ changes: [] });
  },
);
