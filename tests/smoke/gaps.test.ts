/** Works out every number of the gaps a second time, from the files alone, and holds the pages and tables against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { plainEntries, plainFigures, termsOf } from '../naive/files.ts';
import type { Plain } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { visitor } from './browser.ts';
import { attribute, byId, elements, pageAt, words } from './pages.ts';

const { site, pages } = built('map');
const { visit } = visitor();

const AXES = {
  space: { list: 'problem-space', field: 'problem_spaces', extra: [] },
  region: { list: 'region', field: '', extra: ['uk-wide', 'no-place'] },
  role: { list: 'role', field: 'roles', extra: [] },
  support: { list: 'support', field: 'support', extra: ['not-known'] },
  audience: { list: 'audience', field: 'audiences', extra: ['not-known'] },
} as const;
type Axis = keyof typeof AXES;

const PAIRS = (Object.keys(AXES) as Axis[]).flatMap((rows) =>
  (Object.keys(AXES) as Axis[])
    .filter((columns) => columns !== rows)
    .map((columns) => [rows, columns] as const),
);
const ACTIVE = plainEntries().filter(({ status }) => status === 'active');
const FIGURES = plainFigures().filter(({ per }) => per !== undefined);

function valuesOf(entry: Plain, axis: Axis): readonly string[] {
  if (axis === 'region') {
    if (entry.place?.region !== undefined) return [entry.place.region];
    return ['uk', 'international', 'online'].includes(entry.area_scope ?? '') ? ['uk-wide'] : ['no-place'];
  }
  const values = entry[AXES[axis].field] ?? [];
  return values.length === 0 && axis !== 'role' ? ['not-known'] : values;
}

function optionsOf(axis: Axis): string[] {
  return [...termsOf(AXES[axis].list).map(([id]) => id), ...AXES[axis].extra];
}

function countedFor(rows: Axis, columns: Axis): Plain[] {
  return rows === 'role' || columns === 'role'
    ? ACTIVE.filter(({ kind }) => kind === 'organisation')
    : ACTIVE;
}

/** Gives the ids of the entries in each cell, by "row--column". */
function naive(rows: Axis, columns: Axis): Map<string, string[]> {
  const cells = new Map(
    optionsOf(rows).flatMap((row) =>
      optionsOf(columns).map((column) => [`${row}--${column}`, [] as string[]]),
    ),
  );
  for (const entry of countedFor(rows, columns))
    for (const row of valuesOf(entry, rows))
      for (const column of valuesOf(entry, columns)) cells.get(`${row}--${column}`)?.push(entry.id);
  return cells;
}

const shown = (text: string) => (/^\d+$/.test(text) ? Number(text) : 0);

describe.each(PAIRS)('The page of %s by %s', (rows, columns) => {
  const page = pageAt(pages, `gaps/${rows}-by-${columns}/`);
  const cells = naive(rows, columns);
  const counted = countedFor(rows, columns);

  test('has the numbers that the files give, with totals that count each entry once', () => {
    const table = elements(page.root, 'table').find((one) => attribute(one, 'class') === 'gap-table');
    const lines = table ? elements(table, 'tr').slice(1) : [];
    const numbers = lines.map((line) => elements(line, 'td').map((cell) => shown(words(cell))));
    const wanted = [
      ...optionsOf(rows).map((row) => [
        ...optionsOf(columns).map((column) => cells.get(`${row}--${column}`)?.length ?? 0),
        counted.filter((entry) => valuesOf(entry, rows).includes(row)).length,
      ]),
      [
        ...optionsOf(columns).map(
          (column) => counted.filter((entry) => valuesOf(entry, columns).includes(column)).length,
        ),
        counted.length,
      ],
    ];
    expect(numbers).toEqual(wanted);
  });

  test('names every entry behind each number, and calls what is empty so', () => {
    const problems = [...cells].flatMap(([id, ids]) => {
      const place = byId(page, id);
      if (!place) return ids.length > 0 ? [`${id} is not there`] : [];
      const linked = elements(place, 'a').flatMap(
        (link) => /entries\/([^/]+)\//.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
      );
      return linked.toSorted().join() === ids.toSorted().join()
        ? []
        : [`${id}: ${linked.join()} and not ${ids.join()}`];
    });
    expectNone(problems);
  });

  test('says how many of a row lack what stands across', () => {
    const lackingIn = (row: string) =>
      (['not-known', 'no-place'] as const).reduce(
        (sum, id) => sum + (cells.get(`${row}--${id}`)?.length ?? 0),
        0,
      );
    const noun = rows === 'role' || columns === 'role' ? 'organisations' : 'entries';
    const problems = termsOf(AXES[rows].list).flatMap(([row, label]) => {
      const section = byId(page, `row-${row}`)?.parentNode;
      const said = /For (\d+) of the (\w+) no/.exec(section ? words(section) : '');
      const wanted = lackingIn(row);
      return (said?.[1] ?? '0') === String(wanted) && (said?.[2] ?? noun) === noun
        ? []
        : [`${label}: ${said?.[0] ?? 'nothing said'} and not ${wanted}`];
    });
    expectNone(problems);
    const text = readFileSync(join(site.folder, `gaps/${rows}-by-${columns}.csv`), 'utf8');
    expectNone(
      csvParse(text).flatMap((line) =>
        line['row_lacks_column'] === String(lackingIn(line['row'] ?? ''))
          ? []
          : [`${line['row']} in the table: ${line['row_lacks_column']}`],
      ),
    );
  });

  test('says which entries are left out', () => {
    const others = plainEntries().filter(
      ({ status, kind }) =>
        status !== 'active' && ((rows !== 'role' && columns !== 'role') || kind === 'organisation'),
    );
    const noun = rows === 'role' || columns === 'role' ? 'organisations' : 'entries';
    expect(words(page.root)).toContain(`Another ${others.length} ${noun} that ended`);
  });

  test('is the same as a table, with rates for the size of a region', () => {
    const text = readFileSync(join(site.folder, `gaps/${rows}-by-${columns}.csv`), 'utf8');
    const lines = csvParse(text);
    expect(lines.length).toBe(cells.size);
    const problems = lines.flatMap((line) => {
      const ids = cells.get(`${line['row'] ?? ''}--${line['column'] ?? ''}`) ?? [];
      const same =
        line['active_entries'] === String(ids.length) &&
        (line['entries'] ?? '').split('; ').filter(Boolean).toSorted().join() === ids.toSorted().join();
      const region = rows === 'region' ? line['row'] : columns === 'region' ? line['column'] : undefined;
      const rates =
        region === undefined
          ? []
          : FIGURES.filter(({ id, values, per }) => {
              const value = values[region];
              const wanted =
                ids.length < 5 || value === undefined || !per
                  ? ''
                  : String(Number(((ids.length * per.amount) / value).toPrecision(4)));
              return line[`per_${id}`] !== wanted;
            });
      return same && rates.length === 0 ? [] : [`${line['row']} × ${line['column']}`];
    });
    expectNone(problems);
  });
});

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
