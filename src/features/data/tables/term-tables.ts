/** The vocabulary as tables: every term of every closed list, the groups they stand in, and neighbours in other vocabularies. */
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { ListName, RegionTerm, RelationTerm, Term, TermGroup } from '../../../core/schema/taxonomy.ts';
import { column, SEPARATOR, tableOf } from './columns.ts';
import type { Table } from './table.ts';

interface Listed<T> {
  readonly list: ListName;
  readonly position: number;
  readonly value: T;
}

const LISTS = Object.keys(TAXONOMY) as ListName[];

function all<T>(of: (list: ListName) => readonly T[]): readonly Listed<T>[] {
  return LISTS.flatMap((list) => of(list).map((value, index) => ({ list, position: index + 1, value })));
}

const listColumn = <T>() =>
  column<Listed<T>>('list', 'string', 'List', 'Name of the closed list.', ({ list }) => list, {
    required: true,
    example: 'problem-space',
  });

/** Gives the tables of the vocabulary. */
export function termTables(): readonly Table[] {
  return [
    tableOf<Listed<Term | RelationTerm | RegionTerm>>(
      {
        name: 'terms',
        title: 'Terms',
        description: 'One row for each term of a closed list, in the order of the list.',
        key: ['list', 'id'],
        // Only some lists have groups, so the pair is no key that every row could have.
        foreignKeys: [],
      },
      [
        listColumn(),
        column('id', 'string', 'Id', 'By which the data names the term.', ({ value }) => value.id, {
          required: true,
        }),
        column(
          'position',
          'integer',
          'Position',
          'Its place in the list, from 1.',
          ({ position }) => position,
          {
            required: true,
            minimum: 1,
          },
        ),
        column('label', 'string', 'Label', 'As readers see it.', ({ value }) => value.label, {
          required: true,
        }),
        column('definition', 'string', 'Definition', 'What belongs.', ({ value }) => value.definition, {
          required: true,
        }),
        column(
          'group',
          'string',
          'Group',
          'Id of the group it stands in, where the list has groups.',
          ({ value }) => value.broader,
        ),
        column(
          'other_words',
          'string',
          'Other words',
          'Words that people search for.',
          ({ value }) => (value.alt === undefined ? undefined : value.alt.join(SEPARATOR)),
          { separator: SEPARATOR },
        ),
        column(
          'inverse',
          'string',
          'The other way',
          'Of relations: how it reads from the far end.',
          ({ value }) => ('inverse_label' in value ? value.inverse_label : undefined),
        ),
        column(
          'code',
          'string',
          'Code',
          'Of regions: code of the Office for National Statistics.',
          ({ value }) => ('gss' in value ? value.gss : undefined),
        ),
        column('note', 'string', 'Note', 'Remark for editors.', ({ value }) => value.note),
      ],
      all((list) => TAXONOMY[list].terms),
    ),
    tableOf<Listed<TermGroup>>(
      {
        name: 'term_groups',
        title: 'Groups of terms',
        description: 'One row for each heading under which terms of a list stand.',
        key: ['list', 'id'],
      },
      [
        listColumn(),
        column('id', 'string', 'Id', 'By which terms name their group.', ({ value }) => value.id, {
          required: true,
        }),
        column(
          'position',
          'integer',
          'Position',
          'Its place in the list, from 1.',
          ({ position }) => position,
          {
            required: true,
            minimum: 1,
          },
        ),
        column('label', 'string', 'Label', 'As readers see it.', ({ value }) => value.label, {
          required: true,
        }),
        column('definition', 'string', 'Definition', 'What belongs.', ({ value }) => value.definition, {
          required: true,
        }),
      ],
      all((list) => TAXONOMY[list].groups),
    ),
    tableOf<Listed<{ readonly term: string; readonly place: number; readonly words: string }>>(
      {
        name: 'term_neighbours',
        title: 'Neighbours of terms',
        description:
          'One row for each neighbour that a term has in a vocabulary outside the map: a pointer, not an equal.',
        key: ['list', 'term', 'position'],
        foreignKeys: [{ columns: ['list', 'term'], table: 'terms', to: ['list', 'id'] }],
      },
      [
        listColumn(),
        column('term', 'string', 'Term', 'Id of the term.', ({ value }) => value.term, { required: true }),
        column(
          'position',
          'integer',
          'Position',
          'Its place among those of the term, from 1.',
          ({ value }) => value.place,
          {
            required: true,
            minimum: 1,
          },
        ),
        column(
          'neighbour',
          'string',
          'Neighbour',
          'Name of the vocabulary and of the neighbour in it.',
          ({ value }) => value.words,
          {
            required: true,
          },
        ),
      ],
      all((list) =>
        (TAXONOMY[list].terms as readonly Term[]).flatMap(({ id, close = [] }) =>
          close.map((words, index) => ({ term: id, place: index + 1, words })),
        ),
      ),
    ),
  ];
}
