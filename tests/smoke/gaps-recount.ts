/** What is counted again on the pages about gaps, of the small map in the quick tests and of the real one in the full. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { built, expectNone } from './built.ts';
import { among, APART, AXES, bandsOf, countable, labelsOf, lacking, PAGES, readData } from './gaps-naive.ts';
import type { Axis } from './gaps-naive.ts';
import { wanted } from './map-page.ts';
import { attribute, elements, linksIn, pageAt, words } from './pages.ts';
import type { Element, Page } from './pages.ts';

const isOf = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const asRead = (value: number) => value.toLocaleString('en-GB');

/** Holds the pages of one site about gaps against a count from its files. */
export function recount(name: 'map' | 'small'): void {
  describe(`The ${name} site`, () => {
    const { site, pages, address } = built(name);
    const { all, active, searches } = readData(site.data);
    const searchesFor = (...ends: (readonly [Axis, string])[]) =>
      searches.filter(
        (search) =>
          Object.keys(search.for).length === ends.length &&
          ends.every(([axis, id]) => search.for[AXES[axis].part] === id),
      );
    /** Gives an address on this site without its base. */
    const inside = (link: string) => link.slice(address('').length);

    describe.each(PAGES)('$name', ({ rows, columns, name: pair }) => {
      const page = pageAt(pages, `gaps/${pair}/`);
      const own = countable(active, rows, columns);
      const cells = bandsOf(rows).flatMap((row) =>
        bandsOf(columns).map((column) => ({
          row,
          column,
          ids: among(own, [rows, row], [columns, column]),
          searches: searchesFor([rows, row], [columns, column]),
        })),
      );
      const isGap = ({ row, column, ids }: (typeof cells)[number]) =>
        ids.length === 0 && ![row, column].some((id) => APART.includes(id));

      test('says in each cell how many there are, and counts each once in the totals', () => {
        expect(tableOf(page)).toEqual([
          ...bandsOf(rows).map((row) => [
            ...cells
              .filter((cell) => cell.row === row)
              .map((cell) => {
                const none = cell.searches.some(({ found }) => found === 'none');
                if (!isGap(cell)) return asRead(cell.ids.length);
                return none ? '○ none found by a search' : '– none listed here yet';
              }),
            asRead(among(own, [rows, row]).length),
          ]),
          [...bandsOf(columns).map((id) => asRead(among(own, [columns, id]).length)), asRead(own.length)],
        ]);
      });

      test('names its rows and columns', () => {
        const heads = elements(page.root, 'th').filter((one) => attribute(one, 'scope') !== undefined);
        const named = (scope: string) =>
          heads.filter((one) => attribute(one, 'scope') === scope).map((one) => words(one));
        const wantedOf = (axis: Axis) => [...labelsOf(axis).values()];
        expect(named('row').slice(0, labelsOf(rows).size)).toEqual(wantedOf(rows));
        expect(named('col').slice(0, labelsOf(columns).size)).toEqual(wantedOf(columns));
      });

      test('says for how many of a row nothing is known about the columns', () => {
        expectNone(
          bandsOf(rows)
            .filter((row) => !APART.includes(row))
            .flatMap((row) => {
              const section = sectionOf(page, row);
              const said = /For ([\d,]+) of the \w+ no .* is known/.exec(section ? words(section) : '')?.[1];
              const many = lacking(own, [rows, row], columns).length;
              return (said ?? '0') === asRead(many) ? [] : [`${row}: ${said ?? 'nothing'} for ${many}`];
            }),
        );
      });

      test('shows each search where it belongs, with its day and its means', () => {
        const shown = elements(page.root, 'div').filter((one) => isOf(one, 'recorded'));
        const inCells = cells.flatMap((cell) => cell.searches);
        // Above the cells stand the searches that were for anything else.
        const made = [...searches.filter((search) => !inCells.includes(search)), ...inCells];
        expect(shown.length).toBe(made.length);
        for (const [place, search] of made.entries()) {
          const said = words(shown[place] ?? page.root);
          for (const text of [...search.means, ...(search.note === undefined ? [] : [search.note])])
            expect(said).toContain(text);
          expect(said).toMatch(search.found === 'none' ? /\d{4}, found none\./ : /\d{4}, found some\./);
          const found = linksIn(shown[place] ?? page.root).map(({ href }) => inside(href));
          for (const id of search.entries ?? []) expect(found).toContain(`entries/${id}/`);
        }
      });

      test('says the same of searches and of what is not known in its table for download', () => {
        const lines = csvParse(readFileSync(`${site.folder}/gaps/${pair}.csv`, 'utf8'));
        const heads = [
          'row_list',
          'row',
          'column_list',
          'column',
          'row_lacks_column',
          'searched',
          'search_found',
        ];
        expect(lines.map((line) => heads.map((head) => line[head]))).toEqual(
          cells.map(({ row, column, searches: made }) => [
            AXES[rows].list,
            row,
            AXES[columns].list,
            column,
            String(lacking(own, [rows, row], columns).length),
            made[0]?.searched ?? '',
            made[0]?.found ?? '',
          ]),
        );
        for (const line of lines) {
          expect(line['data_version']).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(line['licence']).toBeTruthy();
        }
      });
    });

    test('opens with problem spaces by region, as on the page of its own', () => {
      expect(tableOf(pageAt(pages, 'gaps/'))).toEqual(tableOf(pageAt(pages, 'gaps/space-by-region/')));
    });

    test('says how many entries are not counted', () => {
      const inactive = all.length - active.length;
      expect(words(pageAt(pages, 'gaps/').root)).toMatch(
        new RegExp(`Another ${asRead(inactive)} (entry|entries|organisation|organisations) that ended`),
      );
    });
  });
}

/** Follows every number that leads from pages of the real map to the explorer, and counts there. */
export function linksLead(paths: readonly string[]): void {
  describe('Links to the explorer', () => {
    const { pages, address } = built('map');
    const { fitting } = wanted();
    const start = `${address('')}explore/`;

    test.each(paths)('of %s find as many as is said', (path) => {
      const main = elements(pageAt(pages, path).root, 'main')[0];
      const links = main ? elements(main, 'a') : [];
      const leading = links.flatMap((link) => {
        const to = attribute(link, 'href') ?? '';
        const said = /^([\d,]+)/.exec(words(link))?.[1];
        return to.startsWith(`${start}?`) && said !== undefined ? [{ to, said }] : [];
      });
      expect(leading.length).toBeGreaterThan(10);
      expectNone(
        leading
          .filter(({ to, said }) => asRead(fitting(to.slice(start.length)).length) !== said)
          .map(({ to, said }) => `${to} finds ${fitting(to.slice(start.length)).length}, not ${said}`),
      );
    });
  });
}

/** Gives the words in all cells of the matrix, row by row, with the totals. */
function tableOf(page: Page): string[][] {
  const [table] = elements(page.root, 'table').filter((one) => isOf(one, 'gap-table'));
  const trs = table ? elements(table, 'tbody', 'tfoot').flatMap((part) => elements(part, 'tr')) : [];
  return trs.map((tr) => elements(tr, 'td').map((cell) => words(cell, 'all')));
}

/** Gives the part of a page about a row. */
function sectionOf(page: Page, row: string): Element | undefined {
  return elements(page.root, 'section').find((one) => attribute(one, 'aria-labelledby') === `row-${row}`);
}
