import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveBridges, livingGraph } from './bridges.ts';
import type { Graph } from '../../core/graph/graph.ts';

/** A network of single letters: "ab bc" is a to b to c. */
function network(pairs: string, alone: readonly string[] = []): Graph {
  const edges = pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
  const nodes = [...new Set([...edges.flat(), ...alone])].sort();
  return { nodes, edges, degree: new Map() };
}

test('A ring hangs on nobody', () => {
  expect(deriveBridges(network('ab bc cd da'))).toEqual({
    part: ['a', 'b', 'c', 'd'],
    cuts: [],
    onlyLinks: [],
  });
});

test('Two rings that share one entry fall apart without it, and the smaller is cut off', () => {
  expect(deriveBridges(network('ab bc ca cd de ec cf fg gc'))).toEqual({
    part: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    cuts: [
      {
        id: 'c',
        pieces: [
          ['d', 'e'],
          ['f', 'g'],
        ],
      },
    ],
    onlyLinks: [],
  });
});

test('In a chain each inner entry is a bridge, and the side with the first entry stays where both are as large', () => {
  expect(deriveBridges(network('ab bc cd de')).cuts).toEqual([
    { id: 'c', pieces: [['d', 'e']] },
    { id: 'b', pieces: [['a']] },
    { id: 'd', pieces: [['e']] },
  ]);
});

test('A link is the only way to two entries or more if nothing else leads there', () => {
  expect(deriveBridges(network('ab bc ca cd de ef fd')).onlyLinks).toEqual([
    { from: 'c', to: 'd', behind: ['d', 'e', 'f'] },
  ]);
  expect(deriveBridges(network('ab bc ca cd')).onlyLinks).toEqual([]);
});

test('Only the largest part is looked at; of two as large, the one with the first entry', () => {
  expect(deriveBridges(network('ab cd de', ['z'])).part).toEqual(['c', 'd', 'e']);
  expect(deriveBridges(network('xy ab')).part).toEqual(['a', 'b']);
  expect(deriveBridges({ nodes: [], edges: [], degree: new Map() })).toEqual({
    part: [],
    cuts: [],
    onlyLinks: [],
  });
});

test('A chain of thousands does not overflow', () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => String(index));
  const edges = nodes.slice(1).map((id, index) => [String(index), id] as const);
  expect(deriveBridges({ nodes, edges, degree: new Map() }).cuts.length).toBe(1998);
});

test('What has ended or merged and links that are over are not part of the network of today', () => {
  const dataset = datasetOf({
    'organisations/alpha': {
      relations: [
        { type: 'partner-of', to: 'beta' },
        { type: 'funds', to: 'gamma' },
        { type: 'funds', to: 'delta', until: 2020 },
      ],
    },
    'organisations/beta': {},
    'projects/gamma': { status: 'ended' },
    'projects/delta': { status: 'unknown' },
  });
  const { nodes, edges } = livingGraph(dataset);
  expect({ nodes, edges }).toEqual({ nodes: ['alpha', 'beta', 'delta'], edges: [['alpha', 'beta']] });
});
