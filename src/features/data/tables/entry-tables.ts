/** The entries as tables: one of all, with what every kind has, and one of each kind, with all its fields. */
import * as words from '#words/tables.ts';
import { fieldsOf } from '../../../core/schema/fields.ts';
import type { Entry } from '../../../core/entry.ts';
import { FOLDERS, KINDS } from '../../../core/ids.ts';
import type { Kind } from '../../../core/ids.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';
import { column, columnsOf, tableOf } from './columns.ts';
import type { Reading } from './columns.ts';
import type { Table } from './table.ts';
import { present } from '../../../core/present.ts';

/** Columns that stand in the table of all entries; each kind has them too. */
const COMMON = [
  'name',
  'summary',
  'website',
  'status',
  'started',
  'ended',
  'area_scope',
  'cost',
  'as_of',
  'confidence',
];

type Source = Omit<ExportContext, 'tables'>;

const text = words.entryColumns;

/** Returns the table of all exported entries. */
export function entriesTable(context: Source): Table {
  const readings = columnsOf<Entry>('organisation.schema.json', { limits: words.entryLimits }).filter(
    ({ column: { name } }) => [...COMMON, 'problem_spaces'].includes(name),
  );
  return tableOf(
    { name: 'entries', ...words.entries, key: ['id'] },
    [...identity(context), ...readings, ...derived(context)],
    context.entries,
  );
}

/** Returns a table of each kind, with all fields that hold single values or short lists; longer ones have their own tables. */
export function kindTables(context: Source): readonly Table[] {
  return KINDS.map((kind) => {
    const file = `${kind}.schema.json`;
    const { label, definition } = term('kind', kind);
    const lists = fieldsOf(file)
      .filter(({ many, fields }) => many && fields.length > 0)
      .map(({ name }) => name);
    return tableOf(
      {
        name: FOLDERS[kind],
        ...words.ofKind(label, kind, definition),
        key: ['id'],
        foreignKeys: [{ columns: ['id'], table: 'entries', to: ['id'] }],
      },
      [
        ...identity(context).filter(({ column: { name } }) => name !== 'kind'),
        ...columnsOf<Entry>(file, { without: lists, limits: words.entryLimits }),
        ...derived(context).filter(({ column: { name } }) => name !== 'region'),
      ],
      context.entries.filter((entry) => entry.kind === kind),
    );
  });
}

function identity(context: Source): readonly Reading<Entry>[] {
  return [
    column('id', 'string', text.id, ({ id }) => id, {
      required: true,
      unique: true,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 80,
      example: 'open-data-manchester',
    }),
    column<Entry>('kind', 'string', text.kind, ({ kind }) => kind, {
      required: true,
      list: 'kind',
      example: 'organisation' satisfies Kind,
    }),
    column('page', 'uri', text.page, (entry) => pageOf(context, entry), { required: true, unique: true }),
  ];
}

/** Columns that are derived from the whole dataset. */
function derived({ dataset, graph, clusters }: Source): readonly Reading<Entry>[] {
  const placed = new Map(dataset.entries.map((entry) => [entry.id, placeOf(entry, dataset.gazetteer)]));
  const clusterOf = new Map(clusters.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  const placeIn = ({ id }: Entry) => {
    const place = placed.get(id);
    return place === undefined || place.kind === 'none' ? undefined : place;
  };
  return [
    column<Entry>('region', 'string', text.region, (entry) => placeIn(entry)?.region ?? entry.place?.region, {
      list: 'region',
    }),
    column('latitude', 'number', text.latitude, (entry) => placeIn(entry)?.lat, {
      minimum: -90,
      maximum: 90,
    }),
    column('longitude', 'number', text.longitude, (entry) => placeIn(entry)?.lon, {
      minimum: -180,
      maximum: 180,
    }),
    column(
      'position',
      'string',
      text.position,
      (entry) => {
        const place = placeIn(entry);
        return place?.kind === 'town' ? place.town.sort : place?.kind;
      },
      { options: ['town', 'council', 'county', 'region'] },
    ),
    column(
      'links',
      'integer',
      text.links,
      ({ id }) => present(graph.degree.get(id), `the degree of "${id}"`),
      {
        required: true,
        minimum: 0,
      },
    ),
    column<Entry>('cluster', 'string', text.cluster, ({ id }) => clusterOf.get(id)),
  ];
}
