import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { deriveDependence } from './funders.ts';
import { deriveLinks, nameOf } from './relation-index.ts';

const dataset = datasetOf({
  'organisations/alpha': {
    relations: [
      { type: 'funds', to: 'gamma', amount_gbp: 500 },
      { type: 'funds', to: 'delta' },
      { type: 'funds', to: 'over' },
      { type: 'funds', to_name: 'A small group' },
    ],
  },
  'organisations/closed-fund': { status: 'ended', relations: [{ type: 'funds', to: 'gamma' }] },
  'projects/gamma': {},
  'projects/delta': {
    relations: [
      { type: 'funds', from_name: 'Example Foundation' },
      { type: 'funds', from_name: 'An earlier funder', until: 2019 },
    ],
  },
  'projects/epsilon': { relations: [{ type: 'funds', from_name: 'Example foundation' }] },
  'projects/over': { status: 'ended' },
});

test('Those with one recorded funder stand under it; closed funders, ended links and ended entries do not count', () => {
  const { funders } = deriveDependence(dataset, deriveLinks(dataset));
  expect(
    funders.map(({ funder, dependents, funded }) => [
      nameOf(funder),
      dependents.map(({ who }) => nameOf(who)),
      funded,
    ]),
  ).toEqual([
    ['Alpha', ['Gamma', 'A small group'], 3],
    ['Example Foundation', ['Epsilon'], 2],
  ]);
  expect(funders[0]?.dependents[0]?.links[0]?.amount).toBe(500);
});

test('Entries are counted by how many funders are recorded', () => {
  const { none, one, several } = deriveDependence(dataset, deriveLinks(dataset));
  expect([none, one, several].map((entries) => entries.map(({ id }) => id))).toEqual([
    ['alpha'],
    ['epsilon', 'gamma'],
    ['delta'],
  ]);
});
