import { describe, expect, test } from 'vitest';
import { realContext, smallContext } from '../../../tests/export-context.ts';
import { codebookOf } from './codebook.ts';

const book = codebookOf(
  smallContext({
    'organisations/alpha': {
      website: 'https://alpha.test-sources.org.uk',
      relations: [{ type: 'runs', to: 'beta' }],
    },
    'organisations/omega': {},
    'projects/beta': { support: ['advice'] },
  }),
);
const table = (name: string) => {
  const found = book.tables.find((one) => one.name === name);
  if (!found) throw new Error(`there is no table "${name}"`);
  return found;
};
const column = (name: string, of: string) => {
  const found = table(name).columns.find((one) => one.name === of);
  if (!found) throw new Error(`there is no column "${of}"`);
  return found;
};

describe('The codebook', () => {
  test('says how often a column is filled, with a value out of the data', () => {
    const website = column('organisations', 'website');
    expect([website.filled, website.seen, website.share]).toEqual([
      1,
      'https://alpha.test-sources.org.uk',
      0.5,
    ]);
  });

  test('takes the example of the schema where the data has none, and no share where there are no rows', () => {
    const cost = column('events', 'cost');
    expect([cost.filled, cost.seen, cost.share]).toEqual([0, 'free', undefined]);
  });

  test('says where the values of a column are found', () => {
    expect(column('relations', 'to').refersTo).toEqual({ table: 'entries', column: 'id' });
    expect(column('entry_terms', 'term').refersTo).toEqual({ table: 'terms', column: 'id' });
    expect(column('relations', 'to_name').refersTo).toBeUndefined();
  });

  test('counts who carries each term', () => {
    const uses = (list: string, term: string) =>
      book.lists.find(({ id }) => id === list)?.terms.find(({ id }) => id === term)?.uses;
    expect([
      uses('kind', 'organisation'),
      uses('relation', 'runs'),
      uses('support', 'advice'),
      uses('support', 'training'),
    ]).toEqual([2, 1, 1, 0]);
  });

  test('tells each id, those of outside registers as the schema has them', () => {
    expect(book.ids.map((one) => `${one.table}.${one.column.name}`)).toEqual([
      'entries.id',
      'terms.list',
      'terms.id',
      'term_groups.id',
      'regions.id',
      'regions.gss',
      'regions.itl1',
      'indicators.id',
      'redirects.old',
      'organisations.identifiers_company_number',
      'organisations.identifiers_charity_number',
      'organisations.identifiers_wikidata',
      'organisations.identifiers_github',
    ]);
  });

  test('tells every column of the real data what it means', () => {
    const real = codebookOf(realContext());
    const silent = real.tables.flatMap(({ name, columns }) =>
      columns
        .filter(({ description, title }) => description === '' || title === '')
        .map((one) => `${name}.${one.name}`),
    );
    expect(silent).toEqual([]);
    expect(real.tables.map(({ name }) => name)).toEqual(realContext().tables.map(({ name }) => name));
  });
});
