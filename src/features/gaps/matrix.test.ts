import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { emptiest, furthestBelow, missingRoles, deriveGaps, lackingIn, PAIRS } from './matrix.ts';
import type { Matrix } from './matrix.ts';

const dataset = datasetOf(
  {
    'organisations/arc': {
      problem_spaces: ['market-power', 'childhood'],
      place: { region: 'wales' },
      roles: ['funder'],
      support: ['legal'],
    },
    'organisations/bay': { problem_spaces: ['market-power'], area_scope: 'uk', roles: ['maker', 'funder'] },
    'projects/cob': { problem_spaces: ['childhood'], place: { region: 'scotland' } },
    'projects/dew': { problem_spaces: ['childhood'] },
    'projects/over': { problem_spaces: ['childhood'], status: 'ended', place: { region: 'wales' } },
    'projects/quiet': { problem_spaces: ['childhood'], status: 'unknown', place: { region: 'wales' } },
  },
  {},
  {
    people: {
      per: { amount: 10, label: 'ten people' },
      values: Object.fromEntries(
        [
          'north-east',
          'north-west',
          'yorkshire-and-the-humber',
          'east-midlands',
          'west-midlands',
          'east-of-england',
          'london',
          'south-east',
          'south-west',
          'wales',
          'scotland',
          'northern-ireland',
        ].map((id) => [id, id === 'london' ? 90 : id === 'wales' ? 10 : 20]),
      ),
    },
  },
  {
    'childhood-in-london': { for: { problem_space: 'childhood', region: 'london' } },
    london: { for: { region: 'london' } },
    narrow: { for: { problem_space: 'childhood', region: 'london', support: 'legal' } },
  },
);

/** Returns the cells that hold something, as "row × column: ids". */
const filled = ({ cells }: Matrix) =>
  cells
    .flat()
    .filter(({ entries }) => entries.length > 0)
    .map(({ row, column, entries }) => `${row.id} × ${column.id}: ${entries.map(({ id }) => id).join(' ')}`);

describe('A matrix', () => {
  test('counts active entries alone, and keeps those without a base or a place apart', () => {
    expect(filled(deriveGaps(dataset, 'problem-space', 'region'))).toEqual([
      'market-power × wales: arc',
      'market-power × uk-wide: bay',
      'childhood × wales: arc',
      'childhood × scotland: cob',
      'childhood × no-place: dew',
    ]);
  });

  test('turned round has the same cells', () => {
    expect(filled(deriveGaps(dataset, 'region', 'problem-space')).length).toBe(5);
  });

  test('of roles holds organisations alone', () => {
    const matrix = deriveGaps(dataset, 'problem-space', 'role');
    expect(matrix.entries.map(({ id }) => id)).toEqual(['arc', 'bay']);
    expect(filled(matrix)).toEqual([
      'market-power × maker: bay',
      'market-power × funder: arc bay',
      'childhood × funder: arc',
    ]);
  });

  test('counts each entry once in a total, and tells how many lack the fact', () => {
    const { rowBands, cells } = deriveGaps(dataset, 'problem-space', 'support');
    const childhood = rowBands.findIndex(({ id }) => id === 'childhood');
    expect(rowBands[childhood]?.entries.map(({ id }) => id)).toEqual(['arc', 'cob', 'dew']);
    expect(lackingIn(cells[childhood] ?? [], 'row').map(({ id }) => id)).toEqual(['cob', 'dew']);
  });

  test('shows a search in the one cell it was made for', () => {
    const searched = deriveGaps(dataset, 'region', 'problem-space')
      .cells.flat()
      .filter(({ searches }) => searches.length > 0);
    expect(
      searched.map(({ row, column, searches }) => [row.id, column.id, searches.map(({ id }) => id)]),
    ).toEqual([['london', 'childhood', ['childhood-in-london']]]);
  });
});

test('There are twenty choices of rows and columns', () => {
  expect(PAIRS.length).toBe(20);
});

describe('Highlights', () => {
  const { rowBands, columnBands } = deriveGaps(dataset, 'problem-space', 'region');

  test('name the terms with fewest entries, and nothing that is no term', () => {
    expect(emptiest(columnBands, 11).map(({ id }) => id)).not.toContain('uk-wide');
    expect(
      emptiest(rowBands, 40)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(['market-power', 'childhood']);
  });

  test('hold shares of entries with a base against shares of people', () => {
    const [indicator] = dataset.indicators;
    const found = indicator ? furthestBelow(columnBands, indicator, 2) : [];
    expect(found.map(({ region, share, due }) => [region.id, share, due])).toEqual([
      ['london', 0, 0.3],
      ['north-east', 0, 20 / 300],
    ]);
  });

  test('name no region where a figure is missing', () => {
    const [indicator] = datasetOf(
      {},
      {},
      { few: { per: { amount: 1, label: 'one' }, values: { wales: 3 } } },
    ).indicators;
    expect(indicator && furthestBelow(columnBands, indicator, 2)).toEqual([]);
  });

  test('name a usual role that a problem space lacks', () => {
    const five = (space: 'childhood' | 'market-power', role: 'funder' | 'maker') =>
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((n) => [
          `organisations/${space}-${n}`,
          { problem_spaces: [space], roles: [n === 1 ? role : ('advocate' as const)] },
        ]),
      );
    const own = datasetOf({ ...five('childhood', 'funder'), ...five('market-power', 'maker') });
    const found = missingRoles(deriveGaps(own, 'problem-space', 'role'), 5);
    expect(found.map(({ space, missing }) => [space.id, missing.map(({ id }) => id)])).toEqual([
      ['market-power', ['funder']],
      ['childhood', ['maker']],
    ]);
  });
});
