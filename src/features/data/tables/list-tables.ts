/** What an entry has several of, as long tables: a row for each value, so that it can be counted and joined. */
import * as words from '#words/tables.ts';
import { fieldsOf } from '../../../core/schema/fields.ts';
import type { Entry } from '../../../core/entry.ts';
import { KINDS } from '../../../core/ids.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { ListName } from '../../../core/schema/taxonomy.ts';
import type { ExportContext } from '../export-context.ts';
import { column, columnsInside, tableOf } from './columns.ts';
import type { Reading } from './columns.ts';
import type { Table } from './table.ts';

/** One of several things that an entry has. */
interface Item<T> {
  readonly entry: string;
  /** Its place among them, from 1: the first is the main one where the schema says so. */
  readonly position: number;
  readonly value: T;
}

const TO_ENTRY = [{ columns: ['entry'], table: 'entries', to: ['id'] }];

/** Returns the tables of what entries have several of. */
export function listTables({ entries }: Pick<ExportContext, 'entries'>): readonly Table[] {
  const file = 'organisation.schema.json';
  return [
    listTable<Entry['sources'][number]>(
      'sources',
      words.sources,
      'source',
      columnsInside(file, 'sources', words.sourceLimits),
      itemsOf(entries, ({ sources }) => sources),
    ),
    entryTerms(entries),
    listTable<NonNullable<Entry['centred_on']>[number]>(
      'centred_on',
      words.centredOn,
      'group',
      columnsInside(file, 'centred_on'),
      itemsOf(entries, ({ centred_on: groups }) => groups),
    ),
    listTable(
      'other_names',
      words.otherNames,
      'name',
      [column('name', 'string', words.otherName, (name: string) => name, { required: true })],
      itemsOf(entries, ({ also_known_as: names }) => names),
    ),
    listTable(
      'keywords',
      words.keywords,
      'keyword',
      [column('keyword', 'string', words.keyword, (keyword: string) => keyword, { required: true })],
      itemsOf(entries, ({ keywords }) => keywords),
    ),
  ];
}

function itemsOf<T>(entries: readonly Entry[], of: (entry: Entry) => readonly T[] | undefined): Item<T>[] {
  return entries.flatMap((entry) =>
    (of(entry) ?? []).map((value, index) => ({ entry: entry.id, position: index + 1, value })),
  );
}

/** Returns a table of what entries have several of; `readings` are the columns of one of them. */
function listTable<T>(
  name: string,
  about: Pick<Table, 'title' | 'description'>,
  what: Parameters<typeof words.placeAmong>[0],
  readings: readonly Reading<T>[],
  items: readonly Item<T>[],
): Table {
  return tableOf<Item<T>>(
    { name, ...about, key: ['entry', 'position'], foreignKeys: TO_ENTRY },
    [
      ownerColumn(),
      placeColumn(words.placeAmong(what)),
      ...readings.map(({ column: one, of }) => ({ column: one, of: ({ value }: Item<T>) => of(value) })),
    ],
    items,
  );
}

function ownerColumn(): Reading<{ readonly entry: string }> {
  return column('entry', 'string', words.ownerColumn, ({ entry }) => entry, { required: true });
}

function placeColumn(text: words.ColumnText): Reading<{ readonly position: number }> {
  return column('position', 'integer', text, ({ position }) => position, { required: true, minimum: 1 });
}

/** A term that an entry carries. */
interface Carried {
  readonly entry: string;
  readonly field: string;
  readonly position: number;
  readonly list: ListName;
  readonly term: string;
}

/** Returns the table with one row for each term of a closed list that an entry carries, in whichever field. */
function entryTerms(entries: readonly Entry[]): Table {
  const fields = new Map(
    KINDS.map((kind) => [
      kind,
      fieldsOf(`${kind}.schema.json`).flatMap((field) =>
        field.fields.length > 0
          ? field.many
            ? []
            : field.fields.map((inner) => ({ path: [field.name, inner.name], list: inner.list }))
          : [{ path: [field.name], list: field.list }],
      ),
    ]),
  );
  const carried = entries.flatMap((entry) =>
    (fields.get(entry.kind) ?? []).flatMap(({ path, list }): Carried[] => {
      if (list === undefined || !Object.hasOwn(TAXONOMY, list)) return [];
      const value = path.reduce<unknown>(
        (held, name) => (held as Readonly<Record<string, unknown>> | undefined)?.[name],
        entry,
      );
      const terms = Array.isArray(value)
        ? (value as readonly string[])
        : typeof value === 'string'
          ? [value]
          : [];
      return terms.map((term, index) => ({
        entry: entry.id,
        field: path.join('_'),
        position: index + 1,
        list: list as ListName,
        term,
      }));
    }),
  );
  const text = words.entryTermColumns;
  return tableOf<Carried>(
    {
      name: 'entry_terms',
      ...words.entryTerms,
      key: ['entry', 'field', 'position'],
      foreignKeys: [...TO_ENTRY, { columns: ['list', 'term'], table: 'terms', to: ['list', 'id'] }],
    },
    [
      ownerColumn(),
      column('field', 'string', text.field, ({ field }) => field, {
        required: true,
        example: 'problem_spaces',
      }),
      placeColumn(text.position),
      column('list', 'string', text.list, ({ list }) => list, { required: true, example: 'problem-space' }),
      column('term', 'string', text.term, ({ term }) => term, {
        required: true,
        example: 'digital-inclusion',
      }),
    ],
    carried,
  );
}
