/** The entries as tables: one of all, with what every kind has, and one of each kind, with all its fields. */
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

/** What one must know before counting with a column. */
const LIMITS: Readonly<Record<string, string>> = {
  status:
    'Active means that a page of the year in as_of shows it working; it is not known to be working today.',
  started: 'Sometimes inferred, such as from the first event of a series; the notes then say so.',
  support: 'Read off what is published. An empty cell says that nothing was found, not that none is given.',
  audiences: 'Read off what is published. An empty cell says that nothing was found.',
  access_note: 'Nothing published does not mean not accessible.',
  identifiers_company_number: 'Only where a source shows it; many companies here have none noted.',
  identifiers_charity_number: 'Only where a source shows it; many charities here have none noted.',
};

type Source = Omit<ExportContext, 'tables'>;

/** Gives the table of all entries that are given out. */
export function entriesTable(context: Source): Table {
  const readings = columnsOf<Entry>('organisation.schema.json', { limits: LIMITS }).filter(
    ({ column: { name } }) => [...COMMON, 'problem_spaces'].includes(name),
  );
  return tableOf(
    {
      name: 'entries',
      title: 'Entries',
      description: 'One row for each entry of any kind, with what all kinds have in common.',
      key: ['id'],
    },
    [...identity(context), ...readings, ...worked(context)],
    context.entries,
  );
}

/** Gives a table of each kind, with all fields that hold single values or short lists; longer ones have their own tables. */
export function kindTables(context: Source): readonly Table[] {
  return KINDS.map((kind) => {
    const file = `${kind}.schema.json`;
    const lists = fieldsOf(file)
      .filter(({ many, fields }) => many && fields.length > 0)
      .map(({ name }) => name);
    return tableOf(
      {
        name: FOLDERS[kind],
        title: term('kind', kind).label.replace(/y$/, 'ie') + 's',
        description: `One row for each ${kind}: ${lowerFirst(term('kind', kind).definition)}`,
        key: ['id'],
        foreignKeys: [{ columns: ['id'], table: 'entries', to: ['id'] }],
      },
      [
        ...identity(context).filter(({ column: { name } }) => name !== 'kind'),
        ...columnsOf<Entry>(file, { without: lists, limits: LIMITS }),
        ...worked(context).filter(({ column: { name } }) => name !== 'region'),
      ],
      context.entries.filter((entry) => entry.kind === kind),
    );
  });
}

function lowerFirst(text: string): string {
  return text.replace(/^./, (letter) => letter.toLowerCase());
}

function identity(context: Source): readonly Reading<Entry>[] {
  return [
    column('id', 'string', 'Id', 'By which the entry is known for good, over all kinds.', ({ id }) => id, {
      required: true,
      unique: true,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 80,
      example: 'open-data-manchester',
    }),
    column<Entry>('kind', 'string', 'Kind', 'What kind of thing it is.', ({ kind }) => kind, {
      required: true,
      list: 'kind',
      example: 'organisation' satisfies Kind,
    }),
    column('page', 'uri', 'Page', 'Address of its page on the map.', (entry) => pageOf(context, entry), {
      required: true,
      unique: true,
    }),
  ];
}

/** Columns that are worked out and not noted by anybody. */
function worked({ dataset, graph, clusters }: Source): readonly Reading<Entry>[] {
  const placed = new Map(dataset.entries.map((entry) => [entry.id, placeOf(entry, dataset.gazetteer)]));
  const clusterOf = new Map(clusters.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  const place = ({ id }: Entry) => placed.get(id);
  const point = (entry: Entry) => {
    const found = place(entry);
    return found === undefined || found.kind === 'none' ? undefined : found;
  };
  return [
    column<Entry>(
      'region',
      'string',
      'Region',
      'Region or nation in which it is based: as noted, or that of its town.',
      (entry) => point(entry)?.region ?? entry.place?.region,
      { list: 'region' },
    ),
    column('latitude', 'number', 'Latitude', 'Degrees north, WGS84.', (entry) => point(entry)?.lat, {
      minimum: -90,
      maximum: 90,
      limits: 'Looked up from the town or region and never an address: see position.',
    }),
    column('longitude', 'number', 'Longitude', 'Degrees east, WGS84.', (entry) => point(entry)?.lon, {
      minimum: -180,
      maximum: 180,
      limits: 'Looked up from the town or region and never an address: see position.',
    }),
    column(
      'position',
      'string',
      'Position',
      'What latitude and longitude are the middle of.',
      (entry) => {
        const found = place(entry);
        if (found === undefined || found.kind === 'none') return undefined;
        return found.kind === 'town' ? found.town.sort : 'region';
      },
      { options: ['town', 'council', 'county', 'region'] },
    ),
    column(
      'links',
      'integer',
      'Links',
      'To how many other entries it is linked.',
      ({ id }) => graph.degree.get(id) ?? 0,
      {
        required: true,
        minimum: 0,
        limits:
          'Counts what somebody noted. A body that publishes its partners has more links, not more partners.',
      },
    ),
    column<Entry>(
      'cluster',
      'string',
      'Cluster',
      'Group of entries that are linked to each other more than to the rest.',
      ({ id }) => clusterOf.get(id),
      { limits: 'Found by Louvain’s method with a fixed seed; an entry more may change the groups.' },
    ),
  ];
}
