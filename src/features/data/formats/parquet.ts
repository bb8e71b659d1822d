import * as words from '#words/formats.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { BasicType } from 'hyparquet-writer';
import type { Format, ExportContext } from '../export-context.ts';
import type { ColumnType, Table } from '../tables/table.ts';

/** One file for each table that has rows. */
export const parquet: Format = {
  id: 'parquet',
  label: 'Parquet',
  about: words.about.parquet,
  files: (context) =>
    context.tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({
        path: `parquet/${table.name}.parquet`,
        type: 'application/vnd.apache.parquet',
        about: table.description,
        content: written(context, table),
      })),
};

/** Dates that may be a year alone stay texts, as they are in all other forms. */
const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  uri: 'STRING',
  'partial-date': 'STRING',
  date: 'STRING',
  integer: 'INT32',
  year: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

function written({ dataset, version, home }: ExportContext, { title, columns, rows }: Table): Uint8Array {
  const { title: map, licences } = dataset.map;
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, required }, index) => ({
        name,
        type: TYPES[type],
        nullable: !required,
        data: rows.map((row) => row[index] ?? null),
      })),
      kvMetadata: [
        { key: 'title', value: `${map}: ${title}` },
        { key: 'version', value: version },
        { key: 'source', value: home },
        { key: 'licence', value: `${licences.data.name}, ${licences.data.url}` },
      ],
    }),
  );
}
