/** The description of the CSV files as a Frictionless Data Package (version 2 of the standard, datapackage.org). */
import type { ExportFile, ExportContext } from './export-context.ts';
import type { Column, ColumnType, Table } from './tables/table.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';

/** A file that is described, with what was measured of it. */
export interface Measured extends ExportFile {
  /** As bytes, which take half the memory of text or less and lie outside of what is searched for garbage. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Id of the form that it belongs to; none for those that describe all. */
  readonly format?: string;
}

/** Partial dates are texts with a pattern, because no type of the standard holds a year, a month or a day. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  uri: 'string',
  date: 'date',
  'partial-date': 'string',
  integer: 'integer',
  year: 'year',
  number: 'number',
  boolean: 'boolean',
};
const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** Returns the data package that describes the CSV files among `files`. */
export function dataPackage(context: ExportContext, files: readonly Measured[]): object {
  const { map } = context.dataset;
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: map.data_set.name,
    keywords: map.data_set.keywords,
    id: `${context.home}data/`,
    title: map.title,
    description: map.purpose,
    homepage: `${context.home}data/`,
    version: context.version.replaceAll('-', '.').replace(/\.0/g, '.'),
    created: `${context.version}T00:00:00Z`,
    licenses: [{ title: map.licences.data.name, path: map.licences.data.url }],
    sources: [{ title: map.title, path: context.home }],
    resources: context.tables.flatMap((table) => {
      const path = `csv/${table.name}.csv`;
      const file = byPath.get(path);
      return file ? [resource(table, path, file)] : [];
    }),
  };
}

function resource(table: Table, path: string, { bytes, sha256 }: Measured): object {
  return {
    name: table.name,
    type: 'table',
    path,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ columns, table: other, to }) => ({
          fields: columns,
          reference: { resource: other, fields: to },
        })),
      }),
    },
  };
}

function fieldOf(column: Column): object {
  const { name, type, title, description, example, list, options, separator, required, unique } = column;
  const { pattern, minLength, maxLength, minimum, maximum } = column;
  const terms = list === undefined ? options : TAXONOMY[list].terms.map(({ id }) => id);
  const single = separator === undefined;
  // A cell that a spreadsheet could run as a formula begins with an apostrophe, which patterns and lengths do not know of.
  return {
    name,
    type: TYPES[type],
    ...(type === 'uri' && { format: 'uri' }),
    title,
    description,
    ...(example !== undefined && { example }),
    constraints: {
      ...(required && { required }),
      ...(unique === true && { unique }),
      ...(single && terms && { enum: terms }),
      ...(type === 'partial-date' && { pattern: PARTIAL_DATE }),
      ...(single && pattern !== undefined && type !== 'uri' && { pattern }),
      ...(single && minLength !== undefined && { minLength }),
      ...(single && maxLength !== undefined && type === 'string' && { maxLength: maxLength + 1 }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    },
  };
}
