import { expect, test } from 'vitest';
import { comparedBy, extremes } from './compare.ts';

test('Every region is there in the same order, known or not', () => {
  const compared = comparedBy({ values: { wales: 3, london: 9 } });
  expect(compared.map(({ region }) => region)).toHaveLength(12);
  expect(
    compared.filter(({ value }) => value !== undefined).map(({ label, value }) => [label, value]),
  ).toEqual([
    ['London', 9],
    ['Wales', 3],
  ]);
});

test('The highest and lowest are named once two are known', () => {
  const found = extremes(comparedBy({ values: { wales: 3, london: 9, scotland: 5 } }));
  expect([found?.highest.label, found?.lowest.label]).toEqual(['London', 'Wales']);
  expect(extremes(comparedBy({ values: { wales: 3 } }))).toBeUndefined();
});
