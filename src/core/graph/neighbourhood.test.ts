import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import type { Entries } from '../../../tests/dataset.ts';
import { deriveNetwork, neighbourhoodOf } from './neighbourhood.ts';

const CHAIN: Entries = {
  'organisations/alpha': {
    relations: [
      { type: 'funds', to: 'beta' },
      { type: 'runs', to: 'beta' },
      { type: 'funds', to_name: 'A body without an entry' },
    ],
  },
  'projects/beta': { relations: [{ type: 'uses', to: 'gamma' }] },
  'resources/gamma': {},
  'projects/delta': { relations: [{ type: 'uses', to: 'gamma' }] },
  'events/omega': {},
};

/** A hub with this many neighbours, each of which has one more. */
function star(arms: number): Entries {
  const numbers = Array.from({ length: arms }, (_, index) => String(index).padStart(2, '0'));
  const entries: Record<`${'organisations' | 'projects' | 'resources'}/${string}`, object> = {
    'organisations/hub': { relations: numbers.map((number) => ({ type: 'runs', to: `near-${number}` })) },
  };
  for (const number of numbers) {
    entries[`projects/near-${number}`] = { relations: [{ type: 'uses', to: `far-${number}` }] };
    entries[`resources/far-${number}`] = {};
  }
  return entries;
}

const around = (entries: Entries, id: string) => neighbourhoodOf(deriveNetwork(datasetOf(entries)), id);

test('What is one and two steps away is found in both directions, and nothing further', () => {
  const found = around(CHAIN, 'alpha');
  expect(found?.nodes.map(({ id, step }) => [id, step])).toEqual([
    ['alpha', 0],
    ['beta', 1],
    ['gamma', 2],
  ]);
  expect([found?.direct, found?.indirect]).toEqual([1, 1]);
  expect(around(CHAIN, 'gamma')?.nodes.map(({ id, step }) => [id, step])).toEqual([
    ['gamma', 0],
    ['beta', 1],
    ['delta', 1],
    ['alpha', 2],
  ]);
});

test('A pair is one line with the types of all its relations', () => {
  expect(around(CHAIN, 'alpha')?.edges).toEqual([
    { from: 'alpha', to: 'beta', types: ['funds', 'runs'] },
    { from: 'beta', to: 'gamma', types: ['uses'] },
  ]);
});

test('An entry without links to others has no neighbourhood', () => {
  expect(around(CHAIN, 'omega')).toBeUndefined();
  expect(around(CHAIN, 'nobody')).toBeUndefined();
});

test('The entry stands in the middle, the others inside the picture, and none covers another', () => {
  const found = around(star(12), 'hub');
  if (!found) throw new Error('the hub has neighbours');
  const [hub] = found.nodes;
  expect(Math.abs((hub?.x ?? 0) - found.width / 2)).toBeLessThan(0.1 * found.width);
  expect(Math.abs((hub?.y ?? 0) - found.height / 2)).toBeLessThan(0.1 * found.height);
  expect(
    found.nodes.every(({ x, y }) => x >= 10 && x <= found.width - 10 && y >= 10 && y <= found.height - 10),
  ).toBe(true);
  const gaps = found.nodes.flatMap((a, index) =>
    found.nodes.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(8);
});

test('The same network gives the same picture', () => {
  expect(around(star(12), 'hub')).toEqual(around(star(12), 'hub'));
});

test('Of very many neighbours some are left out, and counted', () => {
  const found = around(star(40), 'hub');
  const steps = Map.groupBy(found?.nodes ?? [], ({ step }) => step);
  expect([steps.get(1)?.length, steps.get(2)?.length]).toEqual([28, 5]);
  expect([found?.direct, found?.indirect]).toEqual([40, 40]);
});
