import { expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import { officialIn, oursIn, comparedBy, extremes, wholeAmong } from './compare-model.ts';

const site = siteOf(
  {
    'organisations/alpha': { place: { region: 'wales' } },
    'organisations/beta': { place: { region: 'wales' } },
    'organisations/gamma': { place: { region: 'london' } },
    'organisations/delta': { place: { region: 'london' }, status: 'ended' },
  },
  {},
  {
    sure: { values: { wales: 3000, london: 9000 }, unit: 'people' },
    unsure: { values: { wales: 3, london: 9 }, confidence: 'low' },
  },
);

test('Only active entries count, and the ends are named', () => {
  const [active] = oursIn(site);
  expect(active?.compared.find(({ region }) => region === 'london')?.value).toBe(1);
  expect(active?.said).toMatch(/^Highest: Wales \(2\)\. Lowest: /);
});

test('Figures say which regions are at either end of those known, unless they are too unsure', () => {
  const sides = officialIn(site).flatMap(([, own]) => own);
  expect(sides.map(({ id, said }) => [id, said])).toEqual([
    ['sure', 'Of the 2 regions with a figure: highest: London (9,000 people). Lowest: Wales (3,000 people).'],
    ['unsure', 'Not sure enough to put the regions in order.'],
  ]);
});

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

test('The highest and lowest are named once two that differ are known, with all that share them', () => {
  const named = (values: Parameters<typeof comparedBy>[0]['values']) => {
    const found = extremes(comparedBy({ values }));
    return (
      found &&
      [found.highest, found.lowest].map(({ value, regions }) => [value, ...regions.map(({ label }) => label)])
    );
  };
  expect(named({ wales: 3, london: 9, scotland: 5 })).toEqual([
    [9, 'London'],
    [3, 'Wales'],
  ]);
  expect(named({ wales: 3, london: 9, scotland: 3 })).toEqual([
    [9, 'London'],
    [3, 'Wales', 'Scotland'],
  ]);
  expect(named({ wales: 0, london: -1 })).toEqual([
    [0, 'Wales'],
    [-1, 'London'],
  ]);
  expect(named({ wales: 3, london: 3 })).toBeUndefined();
  expect(named({ wales: 3 })).toBeUndefined();
  expect(named({})).toBeUndefined();
});

test('The UK is a mark to hold regions against where it lies among them, and not where it is their sum', () => {
  const values = { wales: 3, london: 9 };
  expect(wholeAmong({ values, uk: 5 })).toBe(5);
  expect(wholeAmong({ values, uk: 12 })).toBeUndefined();
  expect(wholeAmong({ values })).toBeUndefined();
  expect(wholeAmong({ values: {}, uk: 5 })).toBeUndefined();
  const per = { amount: 1000, label: 'thousand people' };
  expect(wholeAmong({ values: { wales: 5 }, uk: 5, per })).toBeUndefined();
});
