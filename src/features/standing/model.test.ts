import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { siteOf } from '../../../tests/site.ts';
import { mostConnected, standingModel } from './model.ts';
import { deriveGraph } from '../../core/graph/graph.ts';
import { deriveLinks, nameOf } from '../../core/relation-index.ts';

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

test('The page holds the fixture once under each of its headings', () => {
  const site = siteOf({
    'organisations/alpha': {
      relations: [
        { type: 'partner-of', to: 'beta' },
        { type: 'funds', to: 'gamma' },
      ],
    },
    'organisations/beta': {
      relations: [
        { type: 'partner-of', to: 'delta' },
        { type: 'runs', to: 'over' },
      ],
    },
    'projects/gamma': {},
    'communities/delta': {},
    'projects/over': { status: 'ended', relations: [{ type: 'succeeded-by', to: 'gamma' }] },
  });
  const { connected, bridges, dependence, lineage, entryOf } = standingModel(site);
  expect(connected.map(({ entry, degree }) => [entry.id, degree])).toEqual([
    ['beta', 3],
    ['alpha', 2],
    ['gamma', 2],
    ['over', 2],
    ['delta', 1],
  ]);
  // What is over joins nobody any more.
  expect(bridges.cuts.map(({ id, pieces }) => [id, ...pieces])).toEqual([
    ['alpha', ['gamma']],
    ['beta', ['delta']],
  ]);
  expect(
    dependence.funders.map(({ funder, dependents }) => [
      nameOf(funder),
      ...dependents.map(({ who }) => nameOf(who)),
    ]),
  ).toEqual([['Alpha', 'Gamma']]);
  expect(lineage.legacies.map(({ entry }) => entry.id)).toEqual(['over']);
  expect(entryOf('beta').name).toBe('Beta');
  expect(() => entryOf('nobody')).toThrow('there is no entry "nobody"');
});
