/**
 * Holds the words in the cells of gaps, what is said of searches and of what is not known, on the small map, against a count
 * from the files alone; and the numbers of the first page that lead to the explorer against what it finds there. The full
 * tests do both on every page of the real map.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { visitor } from './browser.ts';
import { built, expectNone } from './built.ts';
import { among, labelsOf, readData } from './gaps-naive.ts';
import { linksLead, recount } from './gaps-recount.ts';
import { attribute, byId, elements, linksIn, pageAt, words } from './pages.ts';

recount('small');
linksLead(['gaps/']);

test('Every line of what stands out has a link behind its numbers, and deep links have a place to lead to', () => {
  const { pages } = built('map');
  const page = pageAt(pages, 'gaps/');
  const section = elements(page.root, 'section').find(
    (one) => attribute(one, 'aria-labelledby') === 'highlights',
  );
  const lines = section ? elements(section, 'li') : [];
  expect(lines.length).toBeGreaterThan(10);
  expectNone(
    lines
      .filter((line) => !elements(line, 'a').some((link) => /\d|none yet/.test(words(link))))
      .map((line) => words(line)),
  );
  const deep = linksIn(page.root).filter(({ href }) => /gaps\/[\w-]+\/#/.test(href));
  expect(deep.length).toBeGreaterThan(4);
  for (const { href } of deep) {
    const [path = '', id = ''] = href.split('#');
    expect(byId(pageAt(pages, path.slice(path.indexOf('gaps/'))), id)).toBeDefined();
  }
});

describe('Rates in the browser', () => {
  const { visit } = visitor();
  const { active } = readData(built('map').site.data);

  test('stand in the totals of regions too, and other totals stay numbers of entries in brackets', async () => {
    const page = await visit('gaps/region-by-support/?per=population-2024');
    const said = page.locator('.gap-said');
    await said.filter({ hasText: 'Entries per million people' }).waitFor();
    const values = parse(readFileSync('data/context/population-2024.yaml', 'utf8')) as {
      values: Record<string, number>;
    };
    for (const [region, label] of labelsOf('region')) {
      const total = page.locator('.gap-table tbody tr', { hasText: label }).first().locator('td.total');
      const count = among(active, ['region', region]).length;
      const rate = (count / (values.values[region] ?? NaN)) * 1e6;
      const read = rate < 1 ? Number(rate.toPrecision(2)) : Math.round(rate * 10) / 10;
      expect((await total.textContent())?.trim()).toBe(count < 5 ? `(${count})` : String(read));
    }
    const all = page.locator('.gap-table tfoot td.total').last();
    expect((await all.textContent())?.trim()).toBe(`(${active.length})`);
  });
});
