import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { isDenominator } from './indicators.ts';
import { rateOf } from './rate.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { entriesByTerm } from './facets.ts';
import { ratesBy, wholeRate } from './rates.ts';

const entries = (count: number) => Array.from({ length: count });

const [people] = datasetOf(
  {},
  {},
  {
    people: {
      per: { amount: 1_000_000, label: 'million people' },
      values: { wales: 3_000_000, scotland: 5_000_000, london: 9_000_000 },
      uk: 60_000_000,
    },
  },
).indicators.filter(isDenominator);
if (!people) throw new Error('the test has no indicator');

test.each([
  [12, 3_000_000, { count: 12, rate: 4 }],
  [5, 2_000_000, { count: 5, rate: 2.5 }],
  [4, 2_000_000, { count: 4, rate: undefined, reason: 'few' }],
  [0, 2_000_000, { count: 0, rate: undefined, reason: 'few' }],
  [12, undefined, { count: 12, rate: undefined, reason: 'no-value' }],
  [4, undefined, { count: 4, rate: undefined, reason: 'no-value' }],
  [12, 0, { count: 12, rate: undefined, reason: 'no-value' }],
] as const)('%j entries among %j make %j per million', (count, value, rate) => {
  expect(rateOf(count, value, 1_000_000)).toEqual(rate);
});

test('Every region has its count, and a rate where there are entries enough and a value', () => {
  const rates = ratesBy(
    people,
    new Map([
      ['wales', entries(12)],
      ['scotland', entries(3)],
      ['north-east', entries(7)],
    ]),
  );
  expect([...rates.keys()]).toEqual(TAXONOMY.region.terms.map(({ id }) => id));
  expect(rates.get('wales')).toEqual({ count: 12, rate: 4 });
  expect(rates.get('scotland')).toEqual({ count: 3, rate: undefined, reason: 'few' });
  expect(rates.get('north-east')).toEqual({ count: 7, rate: undefined, reason: 'no-value' });
  expect(rates.get('london')).toEqual({ count: 0, rate: undefined, reason: 'few' });
});

test('All regions together are counted once, whatever else is not in a region', () => {
  const byRegion = new Map([
    ['wales', entries(12)],
    ['scotland', entries(3)],
    ['nowhere', entries(100)],
  ]);
  expect(wholeRate(people, byRegion)).toEqual({ count: 15, rate: 0.25 });
  const { uk: _uk, ...without } = people;
  expect(wholeRate(without, byRegion)).toEqual({
    count: 15,
    rate: undefined,
    reason: 'no-value',
  });
});

test('The lists of a dataset by region can be given as they are', () => {
  const dataset = datasetOf({ 'projects/alpha': { place: { region: 'wales' } } });
  expect(ratesBy(people, entriesByTerm(dataset, 'region')).get('wales')?.count).toBe(1);
});
