/** What an entry has several of, as long tables: a row for each value, so that it can be counted and joined. */
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

function itemsOf<T>(entries: readonly Entry[], of: (entry: Entry) => readonly T[] | undefined): Item<T>[] {
  return entries.flatMap((entry) =>
    (of(entry) ?? []).map((value, index) => ({ entry: entry.id, position: index + 1, value })),
  );
}

function owner<T>(what: string): readonly Reading<Item<T>>[] {
  return [
    column('entry', 'string', 'Entry', 'Id of the entry.', ({ entry }) => entry, { required: true }),
    column(
      'position',
      'integer',
      'Position',
      `The place of the ${what} among those of the entry, from 1.`,
      ({ position }) => position,
      {
        required: true,
        minimum: 1,
      },
    ),
  ];
}

function ofValue<T extends object>(readings: readonly Reading<T>[]): readonly Reading<Item<T>>[] {
  return readings.map(({ column: one, of }) => ({ column: one, of: ({ value }) => of(value) }));
}

/** Gives the tables of what entries have several of. */
export function listTables({ entries }: Pick<ExportContext, 'entries'>): readonly Table[] {
  return [
    tableOf(
      {
        name: 'sources',
        title: 'Sources',
        description: 'One row for each public page on which the facts of an entry rest.',
        key: ['entry', 'position'],
        foreignKeys: TO_ENTRY,
      },
      [
        ...owner<Entry['sources'][number]>('source'),
        ...ofValue(
          columnsInside<Entry['sources'][number]>('organisation.schema.json', 'sources', {
            checked: 'An empty cell says that no day is noted, not that nobody read the page.',
          }),
        ),
      ],
      itemsOf(entries, ({ sources }) => sources),
    ),
    entryTerms(entries),
    tableOf(
      {
        name: 'centred_on',
        title: 'Centred on',
        description:
          'One row for each group of people that an entry says, in public, it is led by, for, or open to.',
        key: ['entry', 'position'],
        foreignKeys: TO_ENTRY,
      },
      [
        ...owner<NonNullable<Entry['centred_on']>[number]>('group'),
        ...ofValue(
          columnsInside<NonNullable<Entry['centred_on']>[number]>('organisation.schema.json', 'centred_on'),
        ),
      ],
      itemsOf(entries, ({ centred_on: groups }) => groups),
    ),
    words(
      entries,
      'other_names',
      'Other names',
      'name',
      'Former, short or other-language name.',
      ({ also_known_as: names }) => names,
    ),
    words(
      entries,
      'keywords',
      'Keywords',
      'keyword',
      'Word or short phrase in lower case.',
      ({ keywords }) => keywords,
    ),
  ];
}

function words(
  entries: readonly Entry[],
  name: string,
  title: string,
  what: string,
  description: string,
  of: (entry: Entry) => readonly string[] | undefined,
): Table {
  return tableOf<Item<string>>(
    {
      name,
      title,
      description: `One row for each ${what === 'name' ? 'other name' : what} of an entry.`,
      key: ['entry', 'position'],
      foreignKeys: TO_ENTRY,
    },
    [
      ...owner<string>(what),
      column(what, 'string', title.replace(/s$/, ''), description, ({ value }) => value, { required: true }),
    ],
    itemsOf(entries, of),
  );
}

/** A term that an entry carries. */
interface Carried {
  readonly entry: string;
  readonly field: string;
  readonly position: number;
  readonly list: ListName;
  readonly term: string;
}

/** Gives one row for each term of a closed list that an entry carries, in whichever field. */
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
  return tableOf<Carried>(
    {
      name: 'entry_terms',
      title: 'Terms of entries',
      description:
        'One row for each term of a closed list that an entry carries, in whichever field: the long form for counting.',
      key: ['entry', 'field', 'position'],
      foreignKeys: [...TO_ENTRY, { columns: ['list', 'term'], table: 'terms', to: ['list', 'id'] }],
    },
    [
      column('entry', 'string', 'Entry', 'Id of the entry.', ({ entry }) => entry, { required: true }),
      column('field', 'string', 'Field', 'Field that holds the term.', ({ field }) => field, {
        required: true,
        example: 'problem_spaces',
      }),
      column(
        'position',
        'integer',
        'Position',
        'The place of the term in the field, from 1: where the schema says so, the first is the main one.',
        ({ position }) => position,
        { required: true, minimum: 1 },
      ),
      column('list', 'string', 'List', 'Closed list that the term is of.', ({ list }) => list, {
        required: true,
        example: 'problem-space',
      }),
      column('term', 'string', 'Term', 'Id of the term.', ({ term }) => term, {
        required: true,
        example: 'digital-inclusion',
      }),
    ],
    carried,
  );
}
