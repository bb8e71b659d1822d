import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveGraph, largestPart, neighboursIn } from './graph.ts';

const dataset = datasetOf({
  'organisations/beta': {
    relations: [
      { type: 'runs', to: 'alpha' },
      { type: 'funds', to: 'alpha' },
      { type: 'funds', to: 'gamma' },
      { type: 'funds', to_name: 'A body without an entry' },
    ],
  },
  'projects/alpha': {},
  'communities/gamma': {},
  'events/delta': { relations: [{ type: 'part-of', to: 'epsilon' }] },
  'projects/epsilon': {},
  'resources/omega': {},
});

test('Two entries are joined by one edge however many relations they share', () => {
  expect(deriveGraph(dataset)).toEqual({
    nodes: ['alpha', 'beta', 'delta', 'epsilon', 'gamma', 'omega'],
    edges: [
      ['alpha', 'beta'],
      ['beta', 'gamma'],
      ['delta', 'epsilon'],
    ],
    degree: new Map([
      ['alpha', 1],
      ['beta', 2],
      ['delta', 1],
      ['epsilon', 1],
      ['gamma', 1],
      ['omega', 0],
    ]),
  });
});

test('The largest part counts entries that hang together over any number of steps', () => {
  expect(largestPart(deriveGraph(dataset))).toBe(3);
  expect(largestPart({ nodes: [], edges: [], degree: new Map() })).toBe(0);
});

test('Neighbours are known from both ends', () => {
  const neighbours = neighboursIn(deriveGraph(dataset));
  expect(neighbours.get('beta')).toEqual(['alpha', 'gamma']);
  expect(neighbours.get('gamma')).toEqual(['beta']);
  expect(neighbours.get('omega')).toEqual([]);
});
