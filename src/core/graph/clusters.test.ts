import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import type { Entries } from '../../../tests/dataset.ts';
import { deriveClusters } from './clusters.ts';

const entries: Entries = {
  'organisations/alpha': { problem_spaces: ['digital-inclusion'] },
  'projects/alpha-one': {
    problem_spaces: ['digital-inclusion', 'open-data-and-standards'],
    relations: [{ type: 'part-of', to: 'alpha' }],
  },
  'projects/alpha-two': { relations: [{ type: 'part-of', to: 'alpha' }] },
  'projects/alpha-three': { relations: [{ type: 'part-of', to: 'alpha' }] },
  'projects/alpha-four': {
    problem_spaces: ['digital-inclusion'],
    relations: [{ type: 'part-of', to: 'alpha' }],
  },
  'organisations/beta': { relations: [{ type: 'funds', to: 'alpha' }] },
  'projects/beta-one': { relations: [{ type: 'part-of', to: 'beta' }] },
  'projects/beta-two': { relations: [{ type: 'part-of', to: 'beta' }] },
  'projects/beta-three': { relations: [{ type: 'part-of', to: 'beta' }] },
  'organisations/pair': { relations: [{ type: 'funds', to: 'paired' }] },
  'projects/paired': {},
  'resources/alone': {},
};

test('Clusters are the parts that are linked most among themselves, the largest first', () => {
  expect(deriveClusters(datasetOf(entries))).toEqual([
    {
      name: 'Digital inclusion, around Alpha',
      ids: ['alpha', 'alpha-four', 'alpha-one', 'alpha-three', 'alpha-two'],
      centre: 'alpha',
      space: { id: 'digital-inclusion', label: 'Digital inclusion', count: 3 },
    },
    {
      name: 'Responsible AI, around Beta',
      ids: ['beta', 'beta-one', 'beta-three', 'beta-two'],
      centre: 'beta',
      space: { id: 'responsible-ai', label: 'Responsible AI', count: 4 },
    },
  ]);
});

test('The clusters are the same every time', () => {
  const reversed = Object.fromEntries(Object.entries(entries).reverse()) as Entries;
  expect(deriveClusters(datasetOf(reversed))).toEqual(deriveClusters(datasetOf(entries)));
});

test('More relations between two entries hold them closer', () => {
  const weighed = deriveClusters(
    datasetOf({
      ...entries,
      'organisations/beta': {
        relations: (['funds', 'runs', 'hosts', 'created', 'partner-of'] as const).map((type) => ({
          type,
          to: 'alpha',
        })),
      },
    }),
  );
  expect(weighed.find(({ ids }) => ids.includes('alpha'))?.ids).toContain('beta');
});

test('A map without links has no clusters', () => {
  expect(deriveClusters(datasetOf({ 'projects/alone': {} }))).toEqual([]);
});
