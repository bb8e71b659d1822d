import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { isDenominator } from '../../core/indicators.ts';
import { mainIndicators, regionShares } from './shares.ts';

const per = { amount: 1000, label: '1,000' };
const { indicators } = datasetOf(
  { 'organisations/alpha': {} },
  {},
  {
    people: { per, uk: 100, values: { wales: 10, scotland: 40, london: 50 } },
    births: { per, uk: 10, values: { wales: 10 }, group: 'people' },
    businesses: { per, uk: 10, values: { wales: 10 }, group: 'economy', unit: 'businesses' },
    pay: { values: { wales: 10 }, group: 'economy', unit: '£ a week' },
  },
);
const denominators = indicators.filter(isDenominator);
const people = denominators.find(({ id }) => id === 'people');
const entries = (count: number) => Array.from({ length: count });

test('Regions are compared by their share of the entries and of something else, the furthest below first', () => {
  if (!people) throw new Error('the test has no people');
  const byRegion = new Map([
    ['wales', entries(6)],
    ['scotland', entries(10)],
    ['london', entries(20)],
    ['north-east', entries(4)],
  ]);
  const shares = regionShares(people, byRegion);
  expect(shares.length).toBe(12);
  expect(
    shares
      .slice(0, 3)
      .map(({ region, count, ofEntries, ofValue, standing }) => [
        region,
        count,
        ofEntries,
        ofValue,
        standing,
      ]),
  ).toEqual([
    ['scotland', 10, 0.25, 0.4, { word: 'under', times: 0.625 }],
    ['london', 20, 0.5, 0.5, { word: 'about', times: 1 }],
    ['wales', 6, 0.15, 0.1, { word: 'over', times: 0.15 / 0.1 }],
  ]);
  expect(shares.find(({ region }) => region === 'north-east')?.standing).toEqual({ word: 'unknown' });
});

test('Fewer than five entries are not compared', () => {
  if (!people) throw new Error('the test has no people');
  const shares = regionShares(people, new Map([['wales', entries(4)]]));
  expect(shares.find(({ region }) => region === 'wales')?.standing).toEqual({ word: 'few' });
  expect(shares.find(({ region }) => region === 'london')?.ofEntries).toBe(0);
});

test('Without any entry there is no share', () => {
  if (!people) throw new Error('the test has no people');
  expect(regionShares(people, new Map()).every(({ ofEntries }) => ofEntries === 0)).toBe(true);
});

test('One indicator about people and one about the economy come first, if regions can be counted by them', () => {
  const { main, others } = mainIndicators(denominators);
  expect([main, others].map((own) => own.map(({ id }) => id))).toEqual([
    ['births', 'businesses'],
    ['people'],
  ]);
});
