import { expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import { officialIn, oursIn } from './compare-model.ts';

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
