import * as words from '#words/tables.ts';
import type { Relation } from '../../../core/entry.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import type { ExportContext } from '../export-context.ts';
import { column, columnsInside, tableOf } from './columns.ts';
import type { Table } from './table.ts';

/** A relation as it is told: from one end to the other, each with the id of its entry if it has one. */
export interface ToldRelation {
  /** The entry that it is noted with, and the place it has there, from 1. */
  readonly noted: string;
  readonly position: number;
  readonly type: Relation['type'];
  readonly from: string | undefined;
  readonly fromName: string;
  readonly to: string | undefined;
  readonly toName: string;
  readonly relation: Relation;
}

/**
 * Returns the relations of the exported entries, in the order of the entries, each once: those between two of them, and
 * those with a body that has no entry. A relation with an entry that is not exported is left out.
 */
export function toldRelations({
  dataset,
  entries,
}: Pick<ExportContext, 'dataset' | 'entries'>): readonly ToldRelation[] {
  const given = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.relations ?? []).flatMap((relation, index): ToldRelation[] => {
      const { to, to_name: toName, from_name: fromName, type } = relation;
      const noted = { noted: entry.id, position: index + 1, type, relation };
      if (fromName !== undefined)
        return [{ ...noted, from: undefined, fromName, to: entry.id, toName: entry.name }];
      const ours = { ...noted, from: entry.id, fromName: entry.name };
      if (toName !== undefined) return [{ ...ours, to: undefined, toName }];
      const other = to === undefined ? undefined : given.get(dataset.redirects[to] ?? to);
      return other ? [{ ...ours, to: other.id, toName: other.name }] : [];
    }),
  );
}

/** Returns the table of relations. */
export function relationsTable(context: Omit<ExportContext, 'tables'>): Table {
  const text = words.relationColumns;
  const required = { required: true };
  // All kinds have relations alike, so those of the first tell what is noted of each.
  const facts = columnsInside<Relation>('organisation.schema.json', 'relations', words.relationLimits)
    .filter(({ column: { name } }) => ['since', 'until', 'amount_gbp', 'source'].includes(name))
    .map(({ column: one, of }) => ({ column: one, of: ({ relation }: ToldRelation) => of(relation) }));
  const entry = { table: 'entries', to: ['id'] };
  return tableOf<ToldRelation>(
    {
      name: 'relations',
      ...words.relations,
      key: ['noted', 'position'],
      foreignKeys: [
        { columns: ['noted'], ...entry },
        { columns: ['from'], ...entry },
        { columns: ['to'], ...entry },
      ],
    },
    [
      column('noted', 'string', text.noted, ({ noted }) => noted, required),
      column('position', 'integer', text.position, ({ position }) => position, {
        required: true,
        minimum: 1,
      }),
      column('type', 'string', text.type, ({ type }) => type, {
        required: true,
        list: 'relation',
        example: 'runs',
      }),
      column('label', 'string', text.label, ({ type }) => term('relation', type).label, {
        required: true,
        example: term('relation', 'runs').label,
      }),
      column('from', 'string', text.from, ({ from }) => from),
      column('from_name', 'string', text.from_name, ({ fromName }) => fromName, required),
      column('to', 'string', text.to, ({ to }) => to),
      column('to_name', 'string', text.to_name, ({ toName }) => toName, required),
      column(
        'symmetric',
        'boolean',
        text.symmetric,
        ({ type }) => term('relation', type).symmetric ?? false,
        required,
      ),
      ...facts,
    ],
    toldRelations(context),
  );
}
