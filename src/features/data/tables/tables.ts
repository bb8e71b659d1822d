import * as words from '#words/tables.ts';
import type { Decision } from '../../../core/governance.ts';
import type { Search } from '../../../core/searches.ts';
import type { ExportContext } from '../export-context.ts';
import { column, columnsOf, tableOf } from './columns.ts';
import { entriesTable, kindTables } from './entry-tables.ts';
import { listTables } from './list-tables.ts';
import { regionTables } from './region-tables.ts';
import { relationsTable } from './relation-table.ts';
import type { Table } from './table.ts';
import { termTables } from './term-tables.ts';

/** Returns the exported entries, and all that is told of them, as tidy tables, in the order in which they are listed. */
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

/** Returns the tables of what is recorded of the map itself: searches, ids that moved, and decisions. */
function recordTables({ dataset, entries }: Pick<ExportContext, 'dataset' | 'entries'>): readonly Table[] {
  const exported = new Set(entries.map(({ id }) => id));
  const unique = { required: true, unique: true };
  return [
    tableOf<Search>(
      { name: 'searches', ...words.searches, key: ['id'] },
      [
        column('id', 'string', words.searchId, ({ id }) => id, unique),
        ...columnsOf<Search>('search.schema.json'),
      ],
      dataset.searches.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    tableOf<readonly [string, string]>(
      {
        name: 'redirects',
        ...words.redirects,
        key: ['old'],
        foreignKeys: [{ columns: ['id'], table: 'entries', to: ['id'] }],
      },
      [
        column('old', 'string', words.redirectColumns.old, ([old]) => old, unique),
        column('id', 'string', words.redirectColumns.id, ([, id]) => id, { required: true }),
      ],
      Object.entries(dataset.redirects)
        .filter(([, id]) => exported.has(id))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    tableOf<Decision>(
      { name: 'decisions', ...words.decisions, key: ['id'] },
      [
        column('id', 'string', words.decisionColumns.id, ({ id }) => id, unique),
        ...columnsOf<Decision>('decision.schema.json'),
        column(
          'objections',
          'integer',
          words.decisionColumns.objections,
          ({ objections = [] }) => objections.length,
          { required: true, minimum: 0 },
        ),
      ],
      dataset.decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  ];
}
