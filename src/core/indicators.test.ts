import { describe, expect, it } from 'vitest';
import { inReadingOrder, isDenominator, valueIn } from './indicators.ts';
import type { Indicator } from './indicators.ts';

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
    const ordered = inReadingOrder([
      indicator('d', 'Area', { group: 'place' }),
      indicator('c', 'median age'),
      indicator('b', 'Children'),
      indicator('a', 'Population', { per }),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(ordered.map(isDenominator)).toEqual([true, false, false, false]);
  });
});
