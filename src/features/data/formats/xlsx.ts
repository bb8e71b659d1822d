import * as words from '#words/formats.ts';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { ExportFile, Format, ExportContext } from '../export-context.ts';
import type { Cell, Column, Table } from '../tables/table.ts';

/** One workbook, with a sheet for each table. */
export const xlsx: Format = {
  id: 'xlsx',
  label: 'Excel',
  about: words.about.xlsx,
  files: async (context): Promise<readonly ExportFile[]> => [
    {
      path: 'map.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      about: words.workbook,
      content: await workbook(context),
    },
  ],
};

const HEADING = { fontWeight: 'bold', backgroundColor: '#f1efe8', wrap: true } as const;
/** Widths of columns, in characters. */
const NARROWEST = 10;
const WIDEST = 60;

async function workbook(context: ExportContext): Promise<Uint8Array> {
  const sheets = [about(context), ...context.tables.map(sheetOf)];
  const blob = await writeExcelFile(sheets).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function about({ dataset, tables, version, home }: ExportContext) {
  const { map } = dataset;
  const bold = (value: string) => ({ value, ...HEADING });
  return {
    sheet: words.sheet.name,
    columns: [{ width: 22 }, { width: 12 }, { width: 100 }],
    data: [
      [{ value: map.title, fontWeight: 'bold' as const, fontSize: 14 }],
      [words.sheet.version, null, words.sheet.dataAsOf(version)],
      [words.sheet.source, null, home],
      [words.sheet.licence, null, `${map.licences.data.name}, ${map.licences.data.url}`],
      [words.sheet.note, null, words.sheet.reading],
      [],
      words.sheet.columns.map(bold),
      ...tables.map(({ name, rows, description }) => [name, rows.length, description]),
    ],
  };
}

function sheetOf({ name, columns, rows }: Table) {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    data: [
      columns.map((column) => ({ value: column.name, ...HEADING })),
      // Texts are cells of text, so that none is run as a formula.
      ...rows.map((row) => row.map((value) => (typeof value === 'string' ? { value, type: String } : value))),
    ],
  };
}

function widthOf({ name }: Column, rows: readonly (readonly Cell[])[], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), name.length);
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

/** Earliest time that a ZIP file can hold: without one the same data would give other bytes each time. */
const NO_TIME = new Date(1980, 0, 1);

function withoutTimes(zipped: Uint8Array): Uint8Array {
  const files = unzipSync(zipped);
  return zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((path) => [path, files[path] ?? new Uint8Array()]),
    ),
    { mtime: NO_TIME, level: 4 },
  );
}
