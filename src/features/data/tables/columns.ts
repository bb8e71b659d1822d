/** Columns with what they read off a row, and the table that many of them make. */
import type { ColumnText } from '#words/tables.ts';
import { slug } from '../../../core/ids.ts';
import { fieldsOf } from '../../../core/schema/fields.ts';
import type { Field } from '../../../core/schema/fields.ts';
import type { ListName } from '../../../core/schema/taxonomy.ts';
import type { Cell, Column, ColumnType, Table } from './table.ts';

/** A column, and what it says of a thing. */
export interface Reading<T> {
  readonly column: Column;
  readonly of: (thing: T) => Cell;
}

/** What stands between several values in one cell. */
export const SEPARATOR = '; ';

/** Returns a table: a row for each thing, in the order given. */
export function tableOf<T>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'key'> & Partial<Pick<Table, 'foreignKeys'>>,
  readings: readonly Reading<T>[],
  things: readonly T[],
): Table {
  return {
    ...about,
    foreignKeys: about.foreignKeys ?? [],
    columns: readings.map(({ column }) => column),
    rows: things.map((thing) => readings.map(({ of }) => of(thing))),
  };
}

/** Returns a column that no schema describes. */
export function column<T>(
  name: string,
  type: ColumnType,
  [title, description, limits]: ColumnText,
  of: (thing: T) => Cell | undefined,
  more: Partial<Omit<Column, 'name' | 'type' | 'title' | 'description' | 'limits'>> = {},
): Reading<T> {
  return {
    column: {
      name,
      type,
      title,
      description,
      required: false,
      ...more,
      ...(limits !== undefined && { limits }),
    },
    of: (thing) => of(thing) ?? null,
  };
}

/** Returns words as the name of a column: "million people" is million_people. */
export function columnName(words: string): string {
  return slug(words).replaceAll('-', '_');
}

/**
 * Returns a column of each field of a schema file, in its order; fields inside a field become columns of their own, such as
 * `place_region`. Fields that hold a list of maps have tables of their own and are left out, and so are those in `without`.
 * `limits` says by column what one must know before counting with it.
 */
export function columnsOf<T extends object>(
  file: string,
  {
    without = [],
    limits = {},
  }: { without?: readonly string[]; limits?: Readonly<Record<string, string>> } = {},
): readonly Reading<T>[] {
  return columnsOfFields<T>(
    fieldsOf(file).filter(({ name }) => !without.includes(name)),
    limits,
  );
}

/** Returns a column of each field inside a field that holds a list of maps, such as the sources of an entry. */
export function columnsInside<T extends object>(
  file: string,
  name: string,
  limits: Readonly<Record<string, string>> = {},
): readonly Reading<T>[] {
  const field = fieldsOf(file).find((one) => one.name === name);
  if (!field) throw new Error(`${file} has no field "${name}"`);
  return columnsOfFields<T>(field.fields, limits);
}

function columnsOfFields<T extends object>(
  fields: readonly Field[],
  limits: Readonly<Record<string, string>>,
): readonly Reading<T>[] {
  return fields
    .flatMap((field) => readingsOf<T>(field, [], true))
    .map(({ column: one, of }) => {
      const limit = limits[one.name];
      return { of, column: limit === undefined ? one : { ...one, limits: limit } };
    });
}

function readingsOf<T extends object>(
  field: Field,
  above: readonly Field[],
  required: boolean,
): readonly Reading<T>[] {
  const path = [...above, field];
  const always = required && field.required;
  if (field.fields.length > 0) {
    return field.many ? [] : field.fields.flatMap((inner) => readingsOf<T>(inner, path, always));
  }
  const names = path.map(({ name }) => name);
  return [
    {
      column: {
        name: names.join('_'),
        title: path.map(({ title }) => title).join(': '),
        ...contentsOf(field),
        required: always,
      },
      of: (thing) => {
        const value = names.reduce<unknown>((held, name) => inside(held, name), thing);
        // A year is a number in the data, and in a table a text beside months and days.
        return field.form === 'date' && typeof value === 'number' ? String(value) : cellOf(value);
      },
    },
  ];
}

/** Returns what a field says of the values in its column. */
function contentsOf(field: Field): Omit<Column, 'name' | 'title' | 'required'> {
  const { description, list, options, many, pattern, shortest, longest, least, largest } = field;
  const type = typeOf(field);
  // What holds of each value does not hold of several in one cell.
  const isText = !many && (type === 'string' || type === 'uri');
  const isNumber = type === 'integer' || type === 'number';
  const example = cellOf(field.example);
  return {
    type,
    description,
    ...(example !== null && { example: type === 'partial-date' ? String(example) : example }),
    ...(options !== undefined && { options }),
    ...(list !== undefined && { list: list as ListName }),
    ...(many && { separator: SEPARATOR }),
    ...(pattern !== undefined && isText && { pattern }),
    ...(shortest !== undefined && isText && { minLength: shortest }),
    ...(longest !== undefined && isText && { maxLength: longest }),
    ...(least !== undefined && isNumber && { minimum: least }),
    ...(largest !== undefined && isNumber && { maximum: largest }),
  };
}

function typeOf({ form, whole }: Field): ColumnType {
  switch (form) {
    case 'date':
      return 'partial-date';
    case 'number':
      return whole ? 'integer' : 'number';
    case 'truth':
      return 'boolean';
    case 'address':
      return 'uri';
    default:
      return 'string';
  }
}

function inside(held: unknown, name: string): unknown {
  return typeof held === 'object' && held !== null
    ? (held as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Returns a value as a cell: a list joined, and null for nothing. */
function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(SEPARATOR);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
