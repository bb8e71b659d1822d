import type { ExportContext } from '../export-context.ts';
import { entriesTable, kindTables } from './entry-tables.ts';
import { listTables } from './list-tables.ts';
import { recordTables } from './record-tables.ts';
import { regionTables } from './region-tables.ts';
import { relationsTable } from './relation-table.ts';
import type { Table } from './table.ts';
import { termTables } from './term-tables.ts';

/** Gives the entries given out, and all that is told of them, as tidy tables, in the order in which they are listed. */
export function tablesOf(context: Omit<ExportContext, 'tables'>): readonly Table[] {
  return [
    entriesTable(context),
    ...kindTables(context),
    relationsTable(context),
    ...listTables(context),
    ...termTables(),
    ...regionTables(context),
    ...recordTables(context),
  ];
}
