import { describe, expect, test } from 'vitest';
import { shadingOf, stepsUpTo } from './shading.ts';
import type { IndicatorValues } from './shading.ts';

const people: IndicatorValues = {
  id: 'people',
  title: 'People',
  per: 'million people',
  amount: 1_000_000,
  publisher: 'A publisher',
  url: 'https://figures.test-sources.org.uk',
  values: { north: 2_000_000, south: 8_000_000, west: 1_000_000 },
};

describe('The steps of the legend', () => {
  test('are whole for numbers, with no gap between them', () => {
    expect(stepsUpTo(32, true)).toEqual([
      { shade: 1, from: 1, to: 2 },
      { shade: 2, from: 3, to: 8 },
      { shade: 3, from: 9, to: 18 },
      { shade: 4, from: 19, to: 32 },
    ]);
  });

  test('are left out where no number can fall', () => {
    expect(stepsUpTo(1, true)).toEqual([{ shade: 4, from: 1, to: 1 }]);
    expect(stepsUpTo(3, true)).toEqual([
      { shade: 3, from: 1, to: 1 },
      { shade: 4, from: 2, to: 3 },
    ]);
    expect(stepsUpTo(0, true)).toEqual([]);
  });

  test('are as exact as rates are written', () => {
    expect(stepsUpTo(0.5, false)).toEqual([
      { shade: 1, from: 0, to: 0.13 },
      { shade: 2, from: 0.13, to: 0.25 },
      { shade: 3, from: 0.25, to: 0.38 },
      { shade: 4, from: 0.38, to: 0.5 },
    ]);
    expect(stepsUpTo(12.34, false).map(({ to }) => to)).toEqual([3.1, 6.2, 9.3, 12.3]);
  });
});

describe('The shading of regions', () => {
  const counts = new Map([
    ['north', 20],
    ['south', 20],
    ['west', 4],
    ['east', 0],
  ]);

  test('goes by number where nothing else is chosen', () => {
    expect([...shadingOf(counts).shades]).toEqual([
      ['north', 4],
      ['south', 4],
      ['west', 2],
      ['east', 0],
    ]);
  });

  test('goes by rate, and leaves out regions with few entries or without a figure', () => {
    const { shades, rates } = shadingOf(counts, people);
    expect([...shades]).toEqual([
      ['north', 4],
      ['south', 1],
      ['west', 0],
      ['east', 0],
    ]);
    expect(rates.get('north')).toEqual({ count: 20, rate: 10 });
    expect(rates.get('west')).toEqual({ count: 4, rate: undefined, reason: 'few' });
    expect(rates.get('east')).toEqual({ count: 0, rate: undefined, reason: 'no-value' });
  });

  test('every region is on the step that holds its value', () => {
    for (let most = 1; most <= 60; most++) {
      const many = new Map(Array.from({ length: most + 1 }, (_, count) => [String(count), count]));
      const { shades, steps } = shadingOf(many);
      for (const [region, count] of many) {
        const step = steps.find(({ from, to }) => count >= from && count <= to);
        expect(shades.get(region)).toBe(step?.shade ?? 0);
      }
      expect(shades.get(String(most))).toBe(4);
    }
  });
});
