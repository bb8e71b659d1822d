/** Works out every number of the gaps a second time, from the files alone, and holds all pages and tables against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { plainEntries, termsOf } from '../naive/files.ts';
import { AXES, countedFor, FIGURES, naive, optionsOf, PAIRS, valuesOf } from '../naive/gaps.ts';
import { built, expectNone } from '../smoke/built.ts';
import { linksLead, recount } from '../smoke/gaps-recount.ts';
import { attribute, byId, elements, pageAt, words } from '../smoke/pages.ts';

const { site, pages } = built('map');

recount('map');
linksLead(PAIRS.map(([rows, columns]) => `gaps/${rows}-by-${columns}/`));

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
