/** Works out every number of the map's report on itself a second time, from the files alone. */
import { describe, expect, test } from 'vitest';
import { listTest } from '../naive/coverage.ts';
import { plainEntries, plainFigures, termsOf } from '../naive/files.ts';
import type { Plain } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { attribute, byId, elements, pageAt, words } from './pages.ts';
import type { Element } from './pages.ts';

const { site, pages, mainOf } = built('map');
const main = mainOf('about/coverage/');
const page = pageAt(pages, 'about/coverage/');
const all = plainEntries();
/** The day on which the site was built, by which entries are stale. */
const today = attribute(elements(mainOf('freshness/'), 'time')[0] ?? main, 'datetime') ?? '';

const FOLDERS: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  projects: 'project',
  communities: 'community',
  events: 'event',
  resources: 'resource',
};
const FIELDS: Readonly<Record<string, (entry: Plain) => readonly string[]>> = {
  'problem-spaces': ({ problem_spaces }) => problem_spaces,
  regions: ({ place }) => (place?.region === undefined ? [] : [place.region]),
  roles: ({ roles = [] }) => roles,
  audiences: ({ audiences = [] }) => audiences,
};

/** Gives what a number that links to a page must be; undefined where the page lists something else. */
function expected(path: string): number | undefined {
  const [folder = '', id = '', list = ''] = path.split('/');
  if (folder === 'about' && list !== '') {
    const fits = listTest(list, all, today);
    return fits && all.filter(fits).length;
  }
  if (folder === 'entries') return all.length;
  if (FOLDERS[folder] !== undefined) return all.filter(({ kind }) => kind === FOLDERS[folder]).length;
  const values = FIELDS[folder];
  if (!values) return undefined;
  if (id !== '') return all.filter((entry) => values(entry).includes(id)).length;
  return folder === 'regions' ? all.filter(({ place }) => place?.region !== undefined).length : undefined;
}

const numbers = (inside: Element) =>
  elements(inside, 'a').filter(
    (link) => /^[\d,]+$/.test(words(link)) && attribute(link, 'href')?.startsWith(site.base) === true,
  );

describe('Every number of the report', () => {
  test('is how many entries the page behind it has', () => {
    const found = numbers(main).map((link) => {
      const path = (attribute(link, 'href') ?? '').slice(site.base.length);
      return { path, said: Number(words(link).replace(',', '')), wanted: expected(path) };
    });
    expect(found.length).toBeGreaterThan(150);
    // Tasks made of other things than entries lead to lists of those.
    const others = found
      .filter(({ wanted }) => wanted === undefined)
      .map(({ path }) => path.replace(/#.*/, ''));
    expect([...new Set(others)].sort()).toEqual([
      'about/coverage/',
      'bodies-without-an-entry/',
      'problem-spaces/',
    ]);
    expectNone(
      found.flatMap(({ path, said, wanted }) =>
        wanted === undefined || said === wanted ? [] : [`${path}: ${said}, not ${wanted}`],
      ),
    );
  });

  test('leads to a list of just those entries', () => {
    const lists = pages.filter(({ path }) => /^about\/coverage\/.+/.test(path));
    expect(lists.length).toBeGreaterThan(100);
    expectNone(
      lists.flatMap((list) => {
        const id = list.path.split('/')[2] ?? '';
        const fits = listTest(id, all, today);
        const rows = elements(list.root, 'span').filter((one) => attribute(one, 'class') === 'row-name');
        const ids = rows
          .flatMap((row) => elements(row, 'a'))
          .map((link) => /entries\/([^/]+)\//.exec(attribute(link, 'href') ?? '')?.[1] ?? '');
        if (!fits) return [`nobody knows what ${id} lists`];
        const wanted = all.filter(fits).map((entry) => entry.id);
        return ids.toSorted().join() === wanted.sort().join()
          ? []
          : [`${id}: ${ids.length}, not ${wanted.length}`];
      }),
    );
  });
});

test('Shares by place are those of people and of businesses, with what they come to', () => {
  const based = all.filter(({ place }) => place?.region !== undefined);
  const percent = (value: number) => `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
  const shown = plainFigures().filter(({ id, per }) => per !== undefined && byId(page, `by-${id}`));
  expect(shown.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['population-2024', 'active-businesses-2024']),
  );
  for (const { id, values, uk = 0 } of shown) {
    const table = elements(main, 'table').find((one) => attribute(one, 'aria-labelledby') === `by-${id}`);
    const rows = (table ? elements(table, 'tr').slice(1) : []).map((row) => [
      words(elements(row, 'th')[0] ?? row),
      ...elements(row, 'td').map((cell) => words(cell)),
    ]);
    const wanted = termsOf('region').map(([region, label]) => {
      const count = based.filter(({ place }) => place?.region === region).length;
      const due = values[region];
      const times = due === undefined ? 0 : count / based.length / (due / uk);
      const word = times >= 1.1 ? 'over' : times <= 0.9 ? 'under' : 'about';
      const standing =
        due === undefined
          ? 'not known'
          : count < 5
            ? 'too few to compare'
            : word === 'about'
              ? 'about its share'
              : `${word}: ${(Math.round(times * 10) / 10).toFixed(1)} times its share`;
      return [
        label,
        String(count),
        percent(count / based.length),
        due === undefined ? 'not known' : percent(due / uk),
        standing,
      ];
    });
    expect(rows.toSorted()).toEqual(wanted.sort());
  }
});

test('Shares by kind, role, audience and problem space are those of the files', () => {
  const organisations = all.filter(({ kind }) => kind === 'organisation').length;
  const problems = elements(main, 'table')
    .filter((table) => attribute(table, 'class') === 'counts')
    .flatMap((table) => {
      const total = attribute(table, 'aria-labelledby') === 'by-role' ? organisations : all.length;
      return elements(table, 'tr')
        .slice(1)
        .flatMap((row) => {
          const [count, share] = elements(row, 'td').map((cell) => words(cell));
          const own = Number(count);
          const wanted =
            own === 0
              ? 'none yet'
              : own < 5
                ? 'few'
                : `${(Math.round((own / total) * 1000) / 10).toFixed(1)}%`;
          return share === wanted ? [] : [`${words(row)}: ${share ?? ''}, not ${wanted}`];
        });
    });
  expectNone(problems);
});

test('Three sentences say what it comes to, in numbers that hold', () => {
  const count = (id: string) => all.filter(listTest(id, all, today) ?? (() => false)).length;
  const based = all.filter(({ place }) => place?.region !== undefined);
  const london = based.filter(({ place }) => place?.region === 'london').length;
  const text = words(byId(page, 'meaning')?.parentNode ?? page.root);
  expect(text).toContain(`Of the ${based.length} entries with a known base, ${london} are in London`);
  expect(text).toContain(
    `${count('old-or-undated')} rest on pages that are undated or from before 2020, ${count('one-source')} on one page alone, and ${count('third-party-only')} are described only by others.`,
  );
  expect(text).toContain(
    `${count('centred-on-anybody')} entries say which people they are led by or for and ${count('centred-on-nobody-said')} do not`,
  );
});

test('What is most often not known is counted for each kind that is asked', () => {
  const table = elements(main, 'table').find((one) => attribute(one, 'aria-labelledby') === 'fields');
  const cells = table ? elements(table, 'td') : [];
  expect(cells.length).toBeGreaterThan(60);
  expectNone(
    cells.flatMap((cell) => {
      const [link] = elements(cell, 'a');
      if (!link) return words(cell) === 'not asked' ? [] : [words(cell)];
      const id = (attribute(link, 'href') ?? '').split('/').at(-2) ?? '';
      const [, kind = ''] = /^unknown-([a-z]+)-/.exec(id) ?? [];
      const asked = all.filter(
        (entry) =>
          entry.kind === kind &&
          (!id.endsWith('-ended') || entry.status === 'ended' || entry.status === 'merged'),
      );
      const missing = Number(words(link));
      const wanted = `${missing} of ${asked.length}${missing >= 5 ? ` (${(Math.round((missing / asked.length) * 1000) / 10).toFixed(1)}%)` : ''}`;
      return words(cell) === wanted ? [] : [`${id}: ${words(cell)}, not ${wanted}`];
    }),
  );
});
