import { expect, test } from 'vitest';
import { datasetOf } from '../../../../tests/dataset.ts';
import { deriveGraph } from '../graph.ts';
import { deriveLayout } from './layout.ts';
import { deriveSettledLayout } from './stabilise.ts';

const graph = deriveGraph(
  datasetOf({
    'organisations/alpha': {},
    'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
    'projects/gamma': { relations: [{ type: 'part-of', to: 'alpha' }] },
    'projects/delta': { relations: [{ type: 'part-of', to: 'gamma' }] },
    'resources/omega': {},
  }),
);

test('Only linked entries have places to store, and these are where the next layout puts them', () => {
  const places = deriveSettledLayout(graph, new Map());
  expect([...places.keys()]).toEqual(['alpha', 'beta', 'delta', 'gamma']);
  const next = deriveLayout(graph, { earlier: places });
  for (const [id, place] of places) expect(next.places.get(id)).toEqual(place);
});

test('Places that are given are begun with', () => {
  const places = deriveSettledLayout(graph, new Map());
  expect(deriveSettledLayout(graph, places)).toEqual(places);
});
