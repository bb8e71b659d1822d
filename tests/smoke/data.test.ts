import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codebookOf } from '../../src/features/data/codebook.ts';
import { realContext } from '../export-context.ts';
import { visitor } from './browser.ts';
import { built, expectNone } from './built.ts';
import { linksIn, words } from './pages.ts';
import { expectWritten } from './published.ts';

const { site, dataset, mainOf, address, isThere } = built('map');
const folder = join(site.folder, 'data');
const home = site.published + site.base;
const main = mainOf('data/');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  readonly files: readonly { path: string; type: string; bytes: number; sha256: string; format?: string }[];
};

describe('The published files', () => {
  test('are on the list with their size and checksum, all of them and no others', () => {
    // Not on it: itself, the pages, and the differences between releases, which have a list of their own.
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.name.endsWith('.html'))
      .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
      .filter((path) => path !== 'index.json' && !/^(changes|sql)\//.test(path));
    expect(there.sort()).toEqual(index.files.map(({ path }) => path).sort());
    expectNone(
      index.files.flatMap(({ path, bytes, sha256 }) => {
        const content = readFileSync(join(folder, path));
        const hash = createHash('sha256').update(content).digest('hex');
        return content.length === bytes && hash === sha256 ? [] : [`${path} is not as the list says`];
      }),
    );
  });

  test('are served with the types that the list names, and other pages may read them', async () => {
    const some = index.files.filter(({ path }) => !path.startsWith('entries/'));
    const wrong = await Promise.all(
      some.map(async ({ path, type }) => {
        const { headers } = await fetch(`${site.url}data/${path}`, { method: 'HEAD' });
        const served = [headers.get('content-type'), headers.get('access-control-allow-origin')];
        return served.join() === `${type},*` ? [] : [`${path} is served as ${served.join()}`];
      }),
    );
    expectNone(wrong.flat());
  });

  test('of the small map are byte for byte what the command writes', () => {
    expectWritten(built('small').site);
  });
});

describe('The page on the data', () => {
  test('offers every file but those of single entries, each with its size', () => {
    const offered = new Set(linksIn(main).map(({ href }) => href));
    expectNone(
      index.files
        .filter(({ path }) => !path.startsWith('entries/'))
        .filter(({ path }) => !offered.has(address(`data/${path}`)))
        .map(({ path }) => `${path} is not offered`),
    );
    const archive = index.files.find(({ path }) => path === 'all.tar.gz');
    expect(words(main)).toContain(`Take everything (${((archive?.bytes ?? 0) / 1e6).toFixed(1)} MB)`);
    expect(words(main)).toContain(`And ${dataset.entries.length} entries one by one`);
  });

  test('shows the rates that the walk ends with, worked out from the entries', () => {
    const people = dataset.indicators.find(({ id }) => id === 'population-2024');
    const based = new Map<string, number>();
    for (const entry of dataset.entries)
      if (entry.kind === 'organisation' && entry.place?.region !== undefined)
        based.set(entry.place.region, (based.get(entry.place.region) ?? 0) + 1);
    const seen = words(main);
    for (const [region, count] of based) {
      const value = people?.values[region as keyof typeof people.values] ?? 0;
      const rate = count < 5 ? 'too few' : ((count * 1e6) / value).toFixed(2);
      expect(seen).toMatch(new RegExp(`\\b${count} ${rate.replace('.', '\\.')}`));
    }
  });

  test('tells catalogues what it is, and where its files are', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { distribution, ...about } = JSON.parse(json) as Record<string, unknown> & {
      readonly distribution: readonly Record<string, string>[];
    };
    expect(about).toMatchObject({
      '@type': 'Dataset',
      name: 'Ethical Tech Map: data',
      url: `${home}data/`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
    });
    // With the list itself.
    expect(distribution.length).toBe(
      index.files.filter(({ path }) => !path.startsWith('entries/')).length + 1,
    );
    expectNone(
      distribution
        .filter(({ contentUrl = '' }) => !isThere(contentUrl.slice(home.length)))
        .map(({ contentUrl }) => `${contentUrl} is not there`),
    );
  });
});

describe('The walk to a chart', () => {
  const { visit } = visitor();
  test('begins with a file that can be taken without script', async () => {
    const page = await visit('data/', { javaScriptEnabled: false });
    const answer = await page.request.get(site.url + 'data/csv/regions.csv');
    const lines = (await answer.text()).trim().split('\r\n');
    const heading = lines[0]?.split(',') ?? [];
    expect([heading[1], heading.at(-1), lines.length]).toEqual([
      'name',
      'organisations_per_million_people',
      13,
    ]);
    expect(answer.headers()['content-type']).toContain('text/csv');
  });
});

test('The codebook tells every table, column and list', () => {
  const seen = words(mainOf('data/codebook/'));
  const { tables, lists } = codebookOf(realContext());
  expectNone([
    ...tables.flatMap(({ name, columns }) =>
      [name, ...columns.map((column) => column.name)].filter((one) => !seen.includes(one)),
    ),
    ...lists.flatMap(({ id, terms }) =>
      [id, ...terms.map((one) => one.label)].filter((one) => !seen.includes(one)),
    ),
  ]);
});

describe('The releases', () => {
  const small = built('small');

  test('are listed with their notes, the newest first, and say where their states are not known', () => {
    const seen = words(small.mainOf('data/releases/'));
    expect(seen).toContain(
      '1 August 2026 5 entries with 2 relations and 6 sources. 2 accounts took part since the one before.',
    );
    expect(seen).toContain('Added: 2 Data < Club (project) Open Data Society (organisation)');
    expect(seen).toContain('Closed or paused: 1 Gone Body (organisation): ended');
    expect(seen).toContain('This copy of the map was made without the state of this release');
    expect(seen).toContain('The first release.');
    expect(seen.indexOf('1 August 2026')).toBeLessThan(seen.indexOf('1 May 2026'));
  });

  test('are listed for programs', () => {
    const list = JSON.parse(readFileSync(join(small.site.folder, 'data/changes/index.json'), 'utf8')) as {
      readonly releases: readonly { id: string; tag: string }[];
      readonly changes: readonly object[];
    };
    expect(list.releases.map(({ id, tag }) => [id, tag])).toEqual([
      ['2026-08-01', 'data-2026-08-01'],
      ['2026-05-01', 'data-2026-05-01'],
    ]);
    expect(list.changes).toEqual([]);
  });
});
