/** What is recorded of the map itself, as tables: searches, ids that moved, and decisions. */
import type { Decision } from '../../../core/governance.ts';
import type { Search } from '../../../core/searches.ts';
import type { ExportContext } from '../export-context.ts';
import { column, columnsOf, tableOf } from './columns.ts';
import type { Table } from './table.ts';

/** Gives the tables of what is recorded of the map itself. */
export function recordTables({
  dataset,
  entries,
}: Pick<ExportContext, 'dataset' | 'entries'>): readonly Table[] {
  const given = new Set(entries.map(({ id }) => id));
  return [
    tableOf<Search>(
      {
        name: 'searches',
        title: 'Recorded searches',
        description: 'One row for each search that somebody made for what is missing, with what was found.',
        key: ['id'],
      },
      [
        column('id', 'string', 'Id', 'By which the search is known.', ({ id }) => id, {
          required: true,
          unique: true,
        }),
        ...columnsOf<Search>('search.schema.json'),
      ],
      dataset.searches.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    tableOf<readonly [string, string]>(
      {
        name: 'redirects',
        title: 'Ids that moved',
        description: 'One row for each id that an entry had earlier.',
        key: ['old'],
        foreignKeys: [{ columns: ['id'], table: 'entries', to: ['id'] }],
      },
      [
        column('old', 'string', 'Earlier id', 'Never used again for something else.', ([old]) => old, {
          required: true,
          unique: true,
        }),
        column('id', 'string', 'Id', 'Id of the entry that took its place.', ([, id]) => id, {
          required: true,
        }),
      ],
      Object.entries(dataset.redirects)
        .filter(([, id]) => given.has(id))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    tableOf<Decision>(
      {
        name: 'decisions',
        title: 'Decisions',
        description:
          'One row for each recorded decision about the map. It holds counts and organisations, and never who.',
        key: ['id'],
      },
      [
        column('id', 'string', 'Id', 'By which the decision is known.', ({ id }) => id, {
          required: true,
          unique: true,
        }),
        ...columnsOf<Decision>('decision.schema.json'),
        column(
          'objections',
          'integer',
          'Objections',
          'How many objections and concerns were raised.',
          ({ objections = [] }) => objections.length,
          {
            required: true,
            minimum: 0,
          },
        ),
      ],
      dataset.decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  ];
}
