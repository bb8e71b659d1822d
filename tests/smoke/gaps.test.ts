/**
 * Works out what stands out among the gaps a second time, from the files alone, and uses their pages. Every number on every
 * page is recounted in tests/full/gaps.full.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../naive/files.ts';
import { ACTIVE, FIGURES, valuesOf } from '../naive/gaps.ts';
import type { Axis } from '../naive/gaps.ts';
import { built } from './built.ts';
import { visitor } from './browser.ts';
import { attribute, byId, elements, pageAt, words } from './pages.ts';

const { pages } = built('map');
const { visit } = visitor();

describe('What stands out', () => {
  const page = pageAt(pages, 'gaps/');
  const count = (axis: Axis, id: string) =>
    ACTIVE.filter((entry) => valuesOf(entry, axis).includes(id)).length;
  const text = words(byId(page, 'highlights')?.parentNode ?? page.root);

  test('is the five emptiest problem spaces', () => {
    const sorted = termsOf('problem-space')
      .map(([id, label]) => ({ label, count: count('space', id) }))
      .sort((a, b) => a.count - b.count);
    for (const { label, count: own } of sorted.slice(0, 5))
      expect(text).toContain(`${label} ${own === 0 ? 'none yet' : own}`);
  });

  test.each([
    ['population-2024', 'people'],
    ['active-businesses-2024', 'businesses'],
  ])('is the regions furthest below their share of %s', (id, unit) => {
    const values = FIGURES.find((one) => one.id === id)?.values ?? {};
    const whole = Object.values(values).reduce((sum, value) => sum + value, 0);
    const regions = termsOf('region').map(([region, label]) => ({
      label,
      own: count('region', region),
      due: (values[region] ?? 0) / whole,
    }));
    const based = regions.reduce((sum, { own }) => sum + own, 0);
    const percent = (value: number) => `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
    const below = regions.sort((a, b) => a.own / based - a.due - (b.own / based - b.due)).slice(0, 3);
    for (const { label, own, due } of below)
      expect(text).toContain(
        `${label} has ${own} of ${based} entries with a base (${percent(own / based)}), but ${percent(due)} of all ${unit}.`,
      );
  });

  test('is the usual roles that a problem space lacks', () => {
    const spaces = termsOf('problem-space')
      .map(([id, label]) => ({
        label,
        own: ACTIVE.filter((entry) => entry.kind === 'organisation' && entry.problem_spaces.includes(id)),
      }))
      .filter(({ own }) => own.length >= 5);
    const usual = termsOf('role').filter(
      ([role]) =>
        spaces.filter(({ own }) => own.some(({ roles }) => roles?.includes(role) === true)).length >=
        spaces.length / 2,
    );
    const lacking = spaces
      .map(({ label, own }) => ({
        label,
        count: own.length,
        roles: usual
          .filter(([role]) => !own.some(({ roles }) => roles?.includes(role) === true))
          .map(([, name]) => `“${name}”`),
      }))
      .filter(({ roles }) => roles.length > 0)
      .sort((a, b) => b.count - a.count);
    expect(lacking.length).toBeGreaterThan(0);
    for (const { label, count: own, roles } of lacking.slice(0, 5)) {
      const listed =
        roles.length === 1 ? roles[0] : `${roles.slice(0, -1).join(', ')} and ${roles.at(-1) ?? ''}`;
      expect(text).toContain(
        `${label} has ${own} organisations but none listed here yet with the role ${roles.length === 1 ? '' : 'of '}${listed}.`,
      );
    }
  });
});

test('All regions are counted each way without script', () => {
  const table = elements(pageAt(pages, 'gaps/').root, 'table').find(
    (one) => attribute(one, 'class') === 'gap-regions',
  );
  const lines = table ? elements(table, 'tr').slice(1) : [];
  const heads = table ? elements(table, 'th').map((head) => words(head)) : [];
  const inOrder = heads.flatMap((head) =>
    FIGURES.filter(({ per }) => per !== undefined && head.startsWith(`Per ${per.label}`)),
  );
  expect(inOrder.length).toBe(FIGURES.length);
  const shownRate = (value: number) =>
    value < 1 ? Number(value.toPrecision(2)) : Math.round(value * 10) / 10;
  const wanted = termsOf('region').map(([region, label]) => {
    const own = ACTIVE.filter((entry) => valuesOf(entry, 'region').includes(region)).length;
    const rates = inOrder.map(({ values, per }) =>
      own < 5 || !per ? `(${own})` : String(shownRate((own * per.amount) / (values[region] ?? NaN))),
    );
    return [label, String(own), ...rates];
  });
  expect(
    lines.map((line) => {
      return elements(line, 'th', 'td').map((cell) => words(cell));
    }),
  ).toEqual(wanted);
});

test('What is counted by is in the address, goes back, and bad words in it are said', async () => {
  const page = await visit('gaps/region-by-space/');
  await page.getByLabel('Count by').selectOption('population-2024');
  const cell = page
    .locator('tr', { hasText: /^\s*London/ })
    .locator('td')
    .nth(16);
  const own = ACTIVE.filter(
    (entry) => entry.place?.region === 'london' && entry.problem_spaces.includes('responsible-ai'),
  ).length;
  const people = FIGURES.find(({ id }) => id === 'population-2024')?.values['london'] ?? 0;
  await expect
    .poll(() => cell.textContent().then((text) => text?.trim()))
    .toBe(String(Number(((own * 1e6) / people).toPrecision(2))));
  expect(new URL(page.url()).search).toBe('?per=population-2024');
  expect(await page.locator('.gap-said').textContent()).toBe(
    'Entries per million people, 2024. In brackets: numbers of entries, too few for a rate or without a region. Source: Office for National Statistics.',
  );
  await page.goBack();
  await expect.poll(() => cell.textContent().then((text) => text?.trim())).toBe(String(own));
  const wrong = await visit('gaps/?per=moonlight');
  await expect
    .poll(() => wrong.locator('.gap-said').textContent())
    .toBe('Entries cannot be counted by “moonlight”, so their number is shown.');
});

test('A number leads by keyboard to the entries behind it', async () => {
  const page = await visit('gaps/', { viewport: { width: 320, height: 640 } });
  const link = page.locator('.gap-table a[href="#digital-inclusion--wales"]');
  await link.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#digital-inclusion--wales');
  expect(await page.locator('#digital-inclusion--wales').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('A search that found none is told apart from a gap that nobody has looked into', () => {
  const small = built('small');
  const page = pageAt(small.pages, 'gaps/space-by-region/');
  const text = words(page.root, 'all');
  expect(text).toContain(
    'Wales: searched on 2 November 2026, found none. The register of made-up bodies, by the words "market" & "monopoly". Two networks were asked. Only bodies with a page of their own were looked for. Register of made-up bodies',
  );
  expect(text).toContain('2 searches have been recorded.');
  expect(words(pageAt(pages, 'gaps/').root)).toContain('No search has been recorded yet.');
  expect(words(pageAt(small.pages, 'gaps/support-by-region/').root)).toContain(
    'Wales: searched on 5 October 2026, found some.',
  );
});
