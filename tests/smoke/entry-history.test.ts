/** Holds what entries tell of their past against Git itself, and their pages against what a slow line can carry. */
import { execFileSync } from 'node:child_process';
import { describe, test } from 'vitest';
import { pathOfEntry } from '../../src/core/ids.ts';
import { entryPath } from '../../src/ui/urls.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, pageAt, words } from './pages.ts';

/** So much can be read without waiting on a poor connection, packed much less than this. */
const MOST_BYTES = 60 * 1024;

describe.each(['map', 'small'] as const)('On the %s site', (name) => {
  const { dataset, pages } = built(name);

  test('every page of an entry is light', () => {
    expectNone(
      dataset.entries.flatMap(({ id }) => {
        const bytes = Buffer.byteLength(pageAt(pages, entryPath(id)).text);
        return bytes < MOST_BYTES ? [] : [`${id} has ${bytes} bytes`];
      }),
    );
  });

  test('every entry says something of its past', () => {
    expectNone(
      dataset.entries.flatMap(({ id }) => {
        const section = elements(pageAt(pages, entryPath(id)).root, 'section').find(
          (one) => attribute(one, 'aria-labelledby') === 'history',
        );
        return section && words(section).length > 'What changed in this entry'.length + 10 ? [] : [id];
      }),
    );
  });
});

test('No entry of the map names a change that Git does not know of its file, and each was added once at most', () => {
  const { dataset, pages } = built('map');
  const commits = new Map<string, Set<string>>();
  let log: string;
  try {
    log = execFileSync('git', ['log', '--first-parent', '-m', '--format=#%H', '--name-only', '--', 'data'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } catch {
    return;
  }
  let commit = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('#')) commit = line.slice(1);
    else if (line !== '') commits.set(line, (commits.get(line) ?? new Set()).add(commit));
  }
  const renamed = new Set(Object.values(dataset.redirects));
  expectNone(
    dataset.entries.flatMap((entry) => {
      const page = pageAt(pages, entryPath(entry.id));
      const named = elements(page.root, 'a').flatMap(
        (link) => /\/commit\/([0-9a-f]{40})$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
      );
      const known = commits.get(`data/${pathOfEntry(entry)}`) ?? new Set();
      const strange = renamed.has(entry.id) ? [] : named.filter((hash) => !known.has(hash));
      const additions = words(page.root).split('Added to the map').length - 1;
      return [
        ...strange.map((hash) => `${entry.id} names ${hash}`),
        ...(additions > 1 ? [`${entry.id} was added ${additions} times`] : []),
      ];
    }),
  );
});
