import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { mostConnected } from './model.ts';
import { deriveGraph } from '../../core/graph/graph.ts';
import { deriveLinks } from '../../core/relation-index.ts';

test('Entries with most links come first, with how many of each kind; a second link to the same entry counts once', () => {
  const dataset = datasetOf({
    'organisations/alpha': {
      relations: [
        { type: 'runs', to: 'gamma' },
        { type: 'funds', to: 'gamma' },
        { type: 'funds', to: 'delta' },
        { type: 'funds', to_name: 'A body without an entry' },
      ],
    },
    'organisations/beta': {},
    'projects/gamma': {},
    'projects/delta': {},
  });
  const found = mostConnected(dataset, deriveGraph(dataset), deriveLinks(dataset), 2);
  expect(found.map(({ entry, degree, ways }) => [entry.id, degree, ways])).toEqual([
    [
      'alpha',
      2,
      [
        { label: 'runs', count: 1 },
        { label: 'funds', count: 2 },
      ],
    ],
    ['delta', 1, [{ label: 'is funded by', count: 1 }]],
  ]);
});

test('What is linked to no other is not among the most connected', () => {
  const dataset = datasetOf({ 'organisations/alpha': {} });
  expect(mostConnected(dataset, deriveGraph(dataset), deriveLinks(dataset), 5)).toEqual([]);
});
