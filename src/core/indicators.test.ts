import { describe, expect, it, test } from 'vitest';
import { inReadingOrder, isDenominator, figuresFile, valueIn, ratesBy, wholeRate } from './indicators.ts';
import type { Indicator } from './indicators.ts';
import { datasetOf } from '../../tests/dataset.ts';
import { rateOf } from './rate.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { entriesByTerm } from './facets.ts';

const indicator = (id: string, title: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  title,
  group: 'people',
  unit: 'people',
  definition: 'How many people a test needs.',
  values: { wales: 3, scotland: 0 },
  publisher: 'A test',
  source: {
    title: 'Numbers',
    url: 'https://numbers.test-sources.org.uk/',
    read: 'page',
    read_from: 'The page.',
  },
  licence: { name: 'Made up', url: 'https://numbers.test-sources.org.uk/licence' },
  confidence: 'high',
  ...more,
});

describe('valueIn', () => {
  it('gives the figure of a region, nought included, and undefined where there is none', () => {
    const figures = indicator('a', 'A');
    expect(['wales', 'scotland', 'london', 'constructor'].map((region) => valueIn(figures, region))).toEqual([
      3,
      0,
      undefined,
      undefined,
    ]);
  });
});

describe('inReadingOrder', () => {
  it('puts groups in the order of their list, and in each the counts before the rest, by title', () => {
    const per = { amount: 10, label: 'ten people' };
    const ordered = inReadingOrder(
      [
        indicator('d', 'Area', { group: 'place' }),
        indicator('c', 'median age'),
        indicator('b', 'Children'),
        indicator('a', 'Population', { per }),
      ],
      datasetOf({}).compareNames,
    );
    expect(ordered.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(ordered.map(isDenominator)).toEqual([true, false, false, false]);
  });
});

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
test('only what regions can be counted by is sent, with its source', () => {
  const { indicators } = datasetOf(
    {},
    {},
    {
      people: {
        title: 'Population',
        year: 2024,
        per: { amount: 1_000_000, label: 'million people' },
        values: { wales: 3_000_000 },
        uk: 60_000_000,
      },
      pay: { title: 'Pay', values: { wales: 600 } },
    },
  );
  const [source] = indicators.filter(({ id }) => id === 'people');
  expect(figuresFile(indicators).figures).toEqual([
    {
      id: 'people',
      title: 'Population',
      per: 'million people',
      amount: 1_000_000,
      year: 2024,
      publisher: source?.publisher,
      url: source?.source.url,
      values: { wales: 3_000_000 },
    },
  ]);
});
