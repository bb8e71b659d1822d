import * as words from '#words/formats.ts';
import { stringify } from 'csv-stringify/sync';
import type { Format } from '../export-context.ts';
import type { Cell } from '../tables/table.ts';

/** One file for each table. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  about: words.about.csv,
  files: ({ tables }) =>
    tables.map(({ name, description, columns, rows }) => ({
      path: `csv/${name}.csv`,
      type: 'text/csv; charset=utf-8',
      about: description,
      content: stringify([columns.map((column) => column.name), ...rows.map((row) => row.map(plain))], {
        record_delimiter: 'windows',
        // A cell that begins like a formula would be run by a spreadsheet; numbers below zero are left as they are.
        escape_formulas: true,
      }),
    })),
};

function plain(cell: Cell): string | number {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell) : cell;
}
