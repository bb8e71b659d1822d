/** Works out the comparison of regions a second time, from the files alone. */
import { describe, expect, test } from 'vitest';
import { plainEntries, plainFigures, termsOf } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { visitor } from './browser.ts';
import { attribute, elements, pageAt, words } from './pages.ts';

const { site, pages, mainOf } = built('map');
const { visit } = visitor();
const main = mainOf('regions/compare/');
const figures = plainFigures();
const active = plainEntries().filter(({ status }) => status === 'active');
const regions = termsOf('region');

/** Gives the rows of the table of a group: region, then its cells. */
function rowsOf(id: string): string[][] {
  const table = elements(main, 'table').find((one) => attribute(one, 'aria-labelledby') === id);
  const [, ...rows] = table ? elements(table, 'tr') : [];
  return rows.map((row) => elements(row, 'th', 'td').map((cell) => words(cell)));
}

describe('The tables', () => {
  test('of our own data hold the active entries of each region, and their rates from five on', () => {
    const denominators = figures.filter(({ per }) => per !== undefined);
    const rows = rowsOf('ours');
    expect(rows.map(([label]) => label)).toEqual(regions.map(([, label]) => label));
    for (const [place, [id]] of regions.entries()) {
      const count = active.filter((entry) => entry.place?.region === id).length;
      const [, said, ...rates] = rows[place] ?? [];
      expect([id, said]).toEqual([id, String(count)]);
      const wanted = denominators.map(({ values, per }) => {
        const rate = (count * (per?.amount ?? 0)) / (values[id] ?? 0);
        return count < 5 ? 'too few' : rate;
      });
      const numbers = rates.map((rate) => (rate === 'too few' ? rate : Number(rate.replaceAll(',', ''))));
      // A rate is written to one decimal or two figures, whichever is more exact.
      const near = (a: number | string, b: number | string) =>
        typeof a === 'string' || typeof b === 'string'
          ? a === b
          : Math.abs(a - b) <= Math.max(0.05, 0.05 * b) + 1e-9;
      for (const rate of numbers)
        expect([id, rate, wanted.some((one) => near(rate, one))]).toEqual([id, rate, true]);
      expect(numbers.length).toBe(wanted.length);
    }
  });

  test('of official figures hold every figure of every file, and say what is not known', () => {
    const wanted = figures.flatMap(({ title, values }) =>
      regions.map(([id, label]) => `${label}, ${title}: ${values[id] ?? 'not known'}`),
    );
    const said = elements(main, 'table')
      .filter((table) => attribute(table, 'aria-labelledby')?.startsWith('group-') === true)
      .flatMap((table) => {
        const [head, ...rows] = elements(table, 'tr');
        const titles = head
          ? elements(head, 'th')
              .slice(1)
              .map((cell) => words(cell))
          : [];
        return rows.flatMap((row) => {
          const [label = '', ...cells] = elements(row, 'th', 'td').map((cell) => words(cell));
          const number = (text: string) =>
            text === 'not known' ? text : String(Number(/-?[\d,.]*\d/.exec(text)?.[0].replaceAll(',', '')));
          return label === 'UK'
            ? []
            : cells.map((cell, place) => `${label}, ${titles[place] ?? ''}: ${number(cell)}`);
        });
      });
    expect(said.toSorted()).toEqual(wanted.toSorted());
  });
});

test('The pictures name the same regions in the same order, with the figures of the table', () => {
  const pictures = elements(main, 'svg').filter((one) => attribute(one, 'class') === 'multiple');
  const denominators = figures.filter(({ per }) => per !== undefined).length;
  expect(pictures.length).toBe(figures.length + denominators + 1);
  expectNone(
    pictures.flatMap((picture) => {
      const texts = elements(picture, 'text').map((text) => words(text));
      const names = texts.filter((_text, place) => place % 2 === 0);
      return names.length === 12 && names[0] === 'North East' && names[11] === 'Northern Ireland'
        ? []
        : [names.join()];
    }),
  );
});

test('Highest and lowest are named', () => {
  const text = words(main);
  const people = figures.find(({ id }) => id === 'population-2024')?.values ?? {};
  const sorted = [...regions].sort(([a], [b]) => (people[b] ?? 0) - (people[a] ?? 0));
  const [, high = ''] = sorted[0] ?? [];
  const [, low = ''] = sorted.at(-1) ?? [];
  const said = (id: string) => `${(people[id] ?? 0).toLocaleString('en-GB')} people`;
  expect(text).toContain(
    `Highest: ${high} (${said(sorted[0]?.[0] ?? '')}). Lowest: ${low} (${said(sorted.at(-1)?.[0] ?? '')}).`,
  );
});

test('A figure more is a file more: the small site shows its own', () => {
  const text = words(pageAt(built('small').pages, 'regions/compare/').root);
  expect(text).toContain('Hours of rain');
  expect(text).toContain('97.03% of hours, < half of them');
});

test('Each place leads there, and the page fits a narrow screen', async () => {
  for (const path of ['regions/', ...regions.map(([id]) => `regions/${id}/`)]) {
    const links = elements(mainOf(path), 'a').map((link) => attribute(link, 'href'));
    expect([path, links.includes(`${site.base}regions/compare/`)]).toEqual([path, true]);
  }
  const page = await visit('regions/compare/', { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(pages.some(({ path }) => path === 'regions/compare/')).toBe(true);
});
