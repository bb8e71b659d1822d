import { slug } from '../../../core/ids.ts';
import type { Table } from './table.ts';

/** Gives the table of a name; throws where there is none. */
export function named(tables: readonly Table[], name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table "${name}"`);
  return table;
}

/** Gives words as the name of a column: "million people" is million_people. */
export function columnName(words: string): string {
  return slug(words).replaceAll('-', '_');
}
