import { expect, test } from 'vitest';
import { datasetOf } from '../../../../tests/dataset.ts';
import { deriveClusters } from '../../../core/graph/clusters.ts';
import { deriveGraph } from '../../../core/graph/graph.ts';
import { deriveLayout } from '../../../core/graph/layout/layout.ts';
import { deriveNetwork } from '../../../core/graph/neighbourhood.ts';
import { networkFile, relationsFile } from './write-network.ts';
import { neighboursIn, relationsOf, shortestPath } from './network-file.ts';

const dataset = datasetOf({
  'organisations/ash': {
    relations: [
      { type: 'funds', to: 'birch', since: 2019, amount_gbp: 5000 },
      { type: 'partner-of', to: 'birch' },
      { type: 'funds', from_name: 'A trust' },
    ],
  },
  'projects/birch': { relations: [{ type: 'partner-of', to: 'cedar' }] },
  'communities/cedar': {},
  'organisations/elm': {
    relations: [
      { type: 'partner-of', to: 'cedar', until: 2020 },
      { type: 'funds', to_name: 'A club' },
    ],
  },
  'resources/fir': {},
});
const network = networkFile(
  dataset,
  deriveNetwork(dataset),
  deriveLayout(deriveGraph(dataset)),
  deriveClusters(dataset),
);
const relations = relationsFile(dataset);
const [ash, birch, cedar, elm, fir] = [0, 1, 2, 3, 4] as const;

test('Each pair of linked entries is one line, drawn as the first of its relations that fits', () => {
  const groupOf = (id: string) => network.groups.findIndex((group) => group.id === id);
  expect(network.edges).toEqual([
    ash,
    birch,
    groupOf('funds'),
    birch,
    cedar,
    groupOf('together'),
    cedar,
    elm,
    groupOf('together'),
  ]);
  expect(network.x).toHaveLength(5);
});

test('Relations read from both ends, with what is known of them', () => {
  const seen = (item: number) => relationsOf(relations, item).map(({ label, other }) => `${label} ${other}`);
  expect(seen(ash)).toEqual(['funds 1', 'is funded by A trust', 'works with 1']);
  expect(seen(birch)).toEqual(['is funded by 0', 'works with 0', 'works with 2']);
  expect(seen(elm)).toEqual(['funds A club', 'works with 2']);
  expect(relationsOf(relations, birch)[0]).toMatchObject({ since: 2019, amount: 5000 });
  expect(relationsOf(relations, cedar).find(({ other }) => other === elm)).toMatchObject({ until: 2020 });
});

test('A way leads over the fewest links, and not over what may not be passed', () => {
  const neighbours = neighboursIn(network, 5);
  const all = () => true;
  expect(shortestPath(neighbours, ash, elm, all)).toEqual([ash, birch, cedar, elm]);
  expect(shortestPath(neighbours, elm, ash, all)).toEqual([elm, cedar, birch, ash]);
  expect(shortestPath(neighbours, ash, ash, all)).toEqual([ash]);
  expect(shortestPath(neighbours, ash, fir, all)).toBeUndefined();
  expect(shortestPath(neighbours, ash, elm, (item) => item !== birch)).toBeUndefined();
});

test('Of several shortest ways the one over the best connected is taken', () => {
  const square = [[1, 2], [0, 3], [0, 3, 4], [1, 2], [2]];
  expect(shortestPath(square, 0, 3, () => true)).toEqual([0, 2, 3]);
});
