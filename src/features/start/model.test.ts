import { expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import { startModel, activeEvents, guidesByGroup, welcomingCommunities } from './model.ts';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveGraph } from '../../core/graph/graph.ts';

test('Every group of problem spaces stands with its spaces counted, beside those who say how to join', () => {
  const how = { how: 'Come along.', source: 'https://joining.test-sources.org.uk/how' };
  const { fieldGroups, welcoming, communities, events } = startModel(
    siteOf({
      'organisations/alpha': { relations: [{ type: 'runs', to: 'beta' }] },
      'communities/beta': { join: how },
      'communities/gamma': {},
      'events/delta': {},
    }),
  );
  expect(fieldGroups).toHaveLength(6);
  const group = fieldGroups.find(({ spaces }) => spaces.some(({ id }) => id === 'responsible-ai'));
  expect(group?.spaces.find(({ id }) => id === 'responsible-ai')?.count).toBe(4);
  expect(group?.guides.map(({ entry, links }) => [entry.id, links])).toEqual([['alpha', 1]]);
  expect(welcoming.map(({ id }) => id)).toEqual(['beta']);
  expect(communities).toBe(2);
  expect(events.map(({ id }) => id)).toEqual(['delta']);
});

const source = 'https://joining.test-sources.org.uk/how';

test('The best linked active entry of each problem space is a guide to its group, three at most', () => {
  const dataset = datasetOf({
    'organisations/alpha': {
      problem_spaces: ['responsible-ai'],
      relations: [
        { type: 'partner-of', to: 'beta' },
        { type: 'partner-of', to: 'gamma' },
        { type: 'partner-of', to: 'delta' },
      ],
    },
    'organisations/beta': { problem_spaces: ['responsible-ai'] },
    'organisations/gamma': { problem_spaces: ['data-stewardship', 'responsible-ai'] },
    'organisations/delta': { problem_spaces: ['digital-commons'], status: 'ended' },
    'organisations/epsilon': { problem_spaces: ['market-power'] },
    'organisations/zeta': {
      problem_spaces: ['open-data-and-standards'],
      relations: [{ type: 'partner-of', to: 'eta' }],
    },
    'organisations/eta': { problem_spaces: ['practice-and-profession'] },
  });
  const guides = guidesByGroup(dataset, deriveGraph(dataset));
  expect(
    (guides.get('data-and-making') ?? []).map(({ entry, space, links }) => [entry.id, space, links]),
  ).toEqual([
    ['alpha', 'responsible-ai', 3],
    ['eta', 'practice-and-profession', 1],
    ['gamma', 'data-stewardship', 1],
  ]);
  expect(guides.get('rights-and-power')).toEqual([]);
  expect(guides.size).toBe(6);
});

test('Communities that say how to join come in order of how open they are', () => {
  const how = 'Come along.';
  const dataset = datasetOf({
    'communities/alpha': { join: { how, source } },
    'communities/beta': { join: { how, source }, cost: 'free' },
    'communities/gamma': { join: { how, open_to: 'anyone', source } },
    'communities/delta': { join: { how, open_to: 'by-invitation', source } },
    'communities/epsilon': { join: { open_to: 'anyone', source } },
    'communities/theta': { join: { how, open_to: 'anyone', source }, status: 'unknown' },
    'communities/iota': { join: { how, open_to: 'anyone', source }, status: 'ended' },
    'communities/zeta': { join: { how, source }, status: 'unknown' },
    'organisations/eta': { join: { how, source } },
  });
  expect(welcomingCommunities(dataset).map(({ id }) => id)).toEqual([
    'gamma',
    'beta',
    'alpha',
    'theta',
    'zeta',
  ]);
});

test('Only active events are events to go to', () => {
  const dataset = datasetOf({
    'events/alpha': {},
    'events/beta': { status: 'unknown' },
    'communities/gamma': {},
  });
  expect(activeEvents(dataset).map(({ id }) => id)).toEqual(['alpha']);
});
