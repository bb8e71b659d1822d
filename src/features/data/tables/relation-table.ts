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
 * Gives the relations of the entries given out, in the order of the entries, each once: those between two of them, and those
 * with a body that has no entry. A relation with an entry that is not given out is left out.
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

/** Gives the table of relations. */
export function relationsTable(context: Omit<ExportContext, 'tables'>): Table {
  // All kinds have relations alike, so those of the first tell what is noted of each.
  const columns = columnsInside<Relation>('organisation.schema.json', 'relations', {
    amount_gbp:
      'Noted for few links only. A sum over it says how much was noted, and not how much was given.',
  });
  const facts = columns
    .filter(({ column: { name } }) => ['since', 'until', 'amount_gbp', 'source'].includes(name))
    .map(({ column: one, of }) => ({
      column: one,
      of: ({ relation }: ToldRelation) => of(relation),
    }));
  const entry = { table: 'entries', to: ['id'] };
  return tableOf<ToldRelation>(
    {
      name: 'relations',
      title: 'Relations',
      description:
        'One row for each published link between two entries, or between an entry and a body without one. It reads “from, type, to”.',
      key: ['noted', 'position'],
      foreignKeys: [
        { columns: ['noted'], ...entry },
        { columns: ['from'], ...entry },
        { columns: ['to'], ...entry },
      ],
    },
    [
      column('noted', 'string', 'Noted with', 'Id of the entry whose file holds it.', ({ noted }) => noted, {
        required: true,
      }),
      column(
        'position',
        'integer',
        'Position',
        'Its place in that file, from 1.',
        ({ position }) => position,
        {
          required: true,
          minimum: 1,
        },
      ),
      column(
        'type',
        'string',
        'Type',
        'What kind of link it is, read from the one to the other.',
        ({ type }) => type,
        {
          required: true,
          list: 'relation',
          example: 'runs',
        },
      ),
      column(
        'label',
        'string',
        'In words',
        'The type as it reads between the two names.',
        ({ type }) => term('relation', type).label,
        { required: true, example: term('relation', 'runs').label },
      ),
      column(
        'from',
        'string',
        'From',
        'Id of the entry it starts from; empty for a body without an entry.',
        ({ from }) => from,
      ),
      column(
        'from_name',
        'string',
        'Name of from',
        'Name of what it starts from.',
        ({ fromName }) => fromName,
        {
          required: true,
        },
      ),
      column(
        'to',
        'string',
        'To',
        'Id of the entry it leads to; empty for a body without an entry.',
        ({ to }) => to,
      ),
      column('to_name', 'string', 'Name of to', 'Name of what it leads to.', ({ toName }) => toName, {
        required: true,
      }),
      column(
        'symmetric',
        'boolean',
        'Symmetric',
        'Whether it reads the same both ways, so that from and to could change places.',
        ({ type }) => term('relation', type).symmetric ?? false,
        { required: true },
      ),
      ...facts,
    ],
    toldRelations(context),
  );
}
