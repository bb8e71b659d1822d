/** Works out the comparison of regions a second time, from the files alone. */
import { describe, expect, test } from 'vitest';
import { active, denominators, figures, official, ours, regions, written } from '../naive/compare.ts';
import type { PlainFigures } from '../naive/files.ts';
import { built } from './built.ts';
import { settled, visitor } from './browser.ts';
import { attribute, elements, pageAt, words } from './pages.ts';
import type { Element } from './pages.ts';

const { site, mainOf } = built('map');
const { visit } = visitor();
const main = mainOf('regions/compare/');
test('Our own data: each number of the table is right, and leads to the active entries based there', () => {
  const [head] = elements(tableBy('ours'), 'thead');
  const heads = head ? elements(head, 'th').map((cell) => words(cell)) : [];
  expect(heads.slice(0, 2)).toEqual(['Region', 'Active entries based there']);
  const labels = denominators.map(({ per }) => `Active entries per ${per?.label ?? ''}`);
  expect(heads.slice(2).toSorted()).toEqual(labels.toSorted());
  const [counts, ...rates] = ours;
  const inOrder = [counts, ...heads.slice(2).map((title) => rates[labels.indexOf(title)])].filter(
    (column) => column !== undefined,
  );
  const rows = rowsOf(tableBy('ours'));
  expect(rows.map(({ cells }) => cells)).toEqual(
    regions.map(([, label], place) => [label, ...inOrder.map((column) => written(column, place))]),
  );
  for (const [place, [id]] of regions.entries())
    for (const [column, link] of (rows[place]?.links ?? []).entries())
      expect(link).toBe(
        inOrder[column]?.values[place] === undefined
          ? undefined
          : `${site.base}explore/?region=${id}&status=active`,
      );
});

test('Official figures: each number of each table is right, with the UK, and leads to its source', () => {
  const groups = Map.groupBy(official, ({ figures: { group } }) => String(group));
  expect(groups.size).toBeGreaterThan(3);
  for (const [group, columns] of groups) {
    const table = tableBy(`group-${group}`);
    const ids = elements(table, 'thead').flatMap((head) =>
      elements(head, 'a').map((link) => attribute(link, 'href')?.slice(1)),
    );
    expect(ids.toSorted()).toEqual(columns.map(({ id }) => id).toSorted());
    const inOrder = ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
    const rows = rowsOf(table);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ...regions.map(([, label], place) => [label, ...inOrder.map((column) => written(column, place))]),
      ['UK', ...inOrder.map(({ figures: { uk }, full }) => (uk === undefined ? 'not known' : full(uk)))],
    ]);
    for (const { cells, links } of rows)
      expect(links).toEqual(
        inOrder.map(({ figures: { source } }, column) =>
          cells[column + 1] === 'not known' ? undefined : (source as { url: string }).url,
        ),
      );
  }
});

describe('The pictures', () => {
  test('are there for all that is compared', () => {
    expect(elements(main, 'svg').filter((one) => attribute(one, 'class') === 'multiple').length).toBe(
      ours.length + official.length,
    );
  });

  test.each([...ours, ...official])('Of $id: name, number and length of each bar', (column) => {
    const picture = pictureOf(column.id);
    const texts = elements(picture, 'text').map((text) => words(text));
    expect(texts).toEqual(
      regions.flatMap(([, label], place) => {
        const value = column.values[place];
        const name = label === 'Yorkshire and The Humber' ? 'Yorkshire & Humber' : label;
        return [name, value === undefined ? column.none : column.short(value)];
      }),
    );
    const known = column.values.filter((value) => value !== undefined);
    const widths = elements(picture, 'rect').map((bar) => Number(attribute(bar, 'width')));
    const [longest, most] = [Math.max(...widths), Math.max(...known)];
    expect(widths.length).toBe(known.length);
    // Rounded to a tenth, and never so short that it cannot be seen.
    for (const [place, width] of widths.entries())
      expect(Math.abs(width - Math.max(0.5, ((known[place] ?? 0) * longest) / most))).toBeLessThan(0.11);
  });

  test('draw the UK where a region can be held against it, and where the figures are sure enough', () => {
    const lined = official.filter(({ id }) =>
      elements(pictureOf(id), 'line').some((line) => attribute(line, 'class') === 'whole'),
    );
    const total = ({ id, per }: PlainFigures) => per !== undefined || id === 'digital-sector-gva-share-2022';
    expect(lined.map(({ id }) => id)).toEqual(
      figures
        .filter((one) => one.uk !== undefined && !total(one) && one['confidence'] !== 'low')
        .map(({ id }) => id),
    );
    for (const { id, full, figures: one } of official)
      expect([id, /The line is the whole UK: (.+?)\. /.exec(words(boxOf(id)))?.[1]]).toEqual([
        id,
        lined.some((other) => other.id === id) ? full(one.uk ?? 0) : undefined,
      ]);
    for (const { id } of ours) expect(elements(pictureOf(id), 'line')).toEqual([]);
  });
});

test.each([...ours, ...official])(
  'Of $id the highest and the lowest are named, with all that tie',
  (column) => {
    const { values, full } = column;
    const known = values.filter((value) => value !== undefined);
    const at = (end: number) => {
      const labels = regions.filter((_region, place) => values[place] === end).map(([, label]) => label);
      const last = labels.pop() ?? '';
      return `${labels.length > 0 ? `${labels.join(', ')} and ` : ''}${last} (${full(end)})`;
    };
    const few = known.length < regions.length;
    const ends = `ighest: ${at(Math.max(...known))}. Lowest: ${at(Math.min(...known))}.`;
    const unsure = figures.find(({ id }) => id === column.id)?.['confidence'] === 'low';
    const [said] = elements(boxOf(column.id), 'p').map((one) => words(one));
    expect(said).toBe(
      unsure
        ? 'Not sure enough to put the regions in order.'
        : few
          ? `Of the ${known.length} regions with a figure: h${ends}`
          : `H${ends}`,
    );
  },
);

test('A figure more is a file more: the small site shows its own', () => {
  const root = pageAt(built('small').pages, 'regions/compare/').root;
  const texts = elements(root, 'tr').map((row) => elements(row, 'th', 'td').map((cell) => words(cell)));
  expect(texts.filter(([label]) => label === 'Region' || label === 'Wales' || label === 'London')).toEqual([
    ['Region', 'Active entries based there', 'Active entries per million people'],
    ['London', '0', 'not known'],
    ['Wales', '1', 'too few'],
    ['Region', 'People'],
    ['London', 'not known'],
    ['Wales', '3,186,581 people'],
    ['Region', 'Hours of rain'],
    ['London', 'not known'],
    ['Wales', '97.03% of hours, < half of them'],
  ]);
});

test('The place pages lead there', () => {
  for (const path of ['regions/', ...regions.map(([id]) => `regions/${id}/`)]) {
    const links = elements(mainOf(path), 'a').map((link) => attribute(link, 'href'));
    expect([path, links.includes(`${site.base}regions/compare/`)]).toEqual([path, true]);
  }
});

test('On a narrow screen it fits, and the pictures can be read', async () => {
  const page = await visit('regions/compare/', { viewport: { width: 320, height: 640 } });
  for (const summary of await page.locator('.compare summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const smallest = await page
    .locator('.multiple')
    .evaluateAll((all) =>
      Math.min(
        ...all.map(
          (one) => (parseFloat(getComputedStyle(one).fontSize) * one.getBoundingClientRect().width) / 300,
        ),
      ),
    );
  expect(smallest).toBeGreaterThanOrEqual(12.5);
});

test('The link of a number shows the entries that it counts', async () => {
  const page = await visit('explore/?region=wales&status=active');
  await settled(page);
  const shown = await page
    .locator('map-explorer')
    .evaluate((explorer) => [...(explorer as unknown as { shownIds: () => string[] }).shownIds()].sort());
  const wanted = active.filter(({ place }) => place?.region === 'wales').map(({ id }) => id);
  expect(shown).toEqual(wanted.sort());
});

function tableBy(heading: string): Element {
  const table = elements(main, 'table').find((one) => attribute(one, 'aria-labelledby') === heading);
  if (!table) throw new Error(`there is no table of ${heading}`);
  return table;
}

/** Gives the words of each row's cells, and where the links of those after the first lead. */
function rowsOf(table: Element): { cells: string[]; links: (string | undefined)[] }[] {
  return elements(table, 'tr')
    .slice(1)
    .map((row) => ({
      cells: elements(row, 'th', 'td').map((cell) => words(cell)),
      links: elements(row, 'td').map((cell) => {
        const [link] = elements(cell, 'a');
        return link && attribute(link, 'href');
      }),
    }));
}

/** Gives the part of the page about one thing that is compared. */
function boxOf(id: string): Element {
  const box = elements(main, 'div').findLast((one) =>
    elements(one, 'h3').some((heading) => attribute(heading, 'id') === id),
  );
  if (!box) throw new Error(`nothing is headed ${id}`);
  return box;
}

function pictureOf(id: string): Element {
  const [picture] = elements(boxOf(id), 'svg');
  if (!picture) throw new Error(`${id} has no picture`);
  return picture;
}
