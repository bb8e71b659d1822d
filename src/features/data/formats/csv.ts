import { stringify } from 'csv-stringify/sync';
import type { Format } from '../export-context.ts';
import type { Cell } from '../tables/table.ts';

/** What all CSV files have in common, in words for readers. */
export const CSV_NOTE =
  'UTF-8, comma, CRLF, a heading row. A cell that is empty is not known. Text that a spreadsheet could run as a formula, because it begins with =, +, -, @, tab or a line break, has an apostrophe in front.';

/** One file for each table. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  about: 'For spreadsheets and statistics: one tidy table in each file.',
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
