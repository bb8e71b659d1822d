/** The vocabulary as tables: every term of every closed list, the groups they stand in, and neighbours in other vocabularies. */
import * as words from '#words/tables.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { ListName, RegionTerm, RelationTerm, Term, TermGroup } from '../../../core/schema/taxonomy.ts';
import { column, SEPARATOR, tableOf } from './columns.ts';
import type { Reading } from './columns.ts';
import type { Table } from './table.ts';

interface Listed<T> {
  readonly list: ListName;
  /** Place in its list, from 1. */
  readonly position: number;
  readonly value: T;
}

const text = words.termColumns;

/** Returns the tables of the vocabulary. */
export function termTables(): readonly Table[] {
  const required = { required: true };
  return [
    // Only some lists have groups, so the group is no key that every row could have.
    tableOf<Listed<Term | RelationTerm | RegionTerm>>(
      { name: 'terms', ...words.terms, key: ['list', 'id'] },
      [
        ...inList(text.id),
        column('group', 'string', text.group, ({ value }) => value.broader),
        column('other_words', 'string', text.other_words, ({ value }) => value.alt?.join(SEPARATOR), {
          separator: SEPARATOR,
        }),
        column('inverse', 'string', text.inverse, ({ value }) =>
          'inverse_label' in value ? value.inverse_label : undefined,
        ),
        column('code', 'string', text.code, ({ value }) => ('gss' in value ? value.gss : undefined)),
        column('note', 'string', text.note, ({ value }) => value.note),
      ],
      all((list) => TAXONOMY[list].terms),
    ),
    tableOf<Listed<TermGroup>>(
      { name: 'term_groups', ...words.termGroups, key: ['list', 'id'] },
      inList(words.groupId),
      all((list) => TAXONOMY[list].groups),
    ),
    tableOf<Listed<{ readonly term: string; readonly place: number; readonly name: string }>>(
      {
        name: 'term_neighbours',
        ...words.termNeighbours,
        key: ['list', 'term', 'position'],
        foreignKeys: [{ columns: ['list', 'term'], table: 'terms', to: ['list', 'id'] }],
      },
      [
        listColumn(),
        column('term', 'string', words.neighbourColumns.term, ({ value }) => value.term, required),
        column('position', 'integer', words.neighbourColumns.position, ({ value }) => value.place, {
          required: true,
          minimum: 1,
        }),
        column('neighbour', 'string', words.neighbourColumns.neighbour, ({ value }) => value.name, required),
      ],
      all((list) =>
        (TAXONOMY[list].terms as readonly Term[]).flatMap(({ id, close = [] }) =>
          close.map((name, index) => ({ term: id, place: index + 1, name })),
        ),
      ),
    ),
  ];
}

function all<T>(of: (list: ListName) => readonly T[]): readonly Listed<T>[] {
  return (Object.keys(TAXONOMY) as ListName[]).flatMap((list) =>
    of(list).map((value, index) => ({ list, position: index + 1, value })),
  );
}

function listColumn<T>(): Reading<Listed<T>> {
  return column('list', 'string', text.list, ({ list }) => list, {
    required: true,
    example: 'problem-space',
  });
}

/** Returns the columns that terms and groups have in common. */
function inList<T extends TermGroup | Term>(id: words.ColumnText): readonly Reading<Listed<T>>[] {
  const required = { required: true };
  return [
    listColumn(),
    column('id', 'string', id, ({ value }) => value.id, required),
    column('position', 'integer', text.position, ({ position }) => position, { required: true, minimum: 1 }),
    column('label', 'string', text.label, ({ value }) => value.label, required),
    column('definition', 'string', text.definition, ({ value }) => value.definition, required),
  ];
}
