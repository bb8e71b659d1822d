import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveSimilar } from './similar-entries.ts';

const dataset = datasetOf({
  'organisations/alpha': {
    problem_spaces: ['data-stewardship', 'responsible-ai'],
    support: ['training'],
    place: { locality: 'Manchester', region: 'north-west' },
    relations: [{ type: 'partner-of', to: 'delta' }],
  },
  'organisations/beta': { problem_spaces: ['data-stewardship'], support: ['training'] },
  'organisations/gamma': { problem_spaces: ['data-stewardship'] },
  'projects/delta': {
    problem_spaces: ['data-stewardship'],
    support: ['training'],
    place: { locality: 'Manchester', region: 'north-west' },
  },
  'communities/epsilon': { problem_spaces: ['market-power'], support: ['training'] },
});
const similar = deriveSimilar(dataset);
const idsOf = (id: string) => (similar.get(id) ?? []).map(({ entry }) => entry.id);

test('Those with most in common come first, and those that share one thing alone do not come', () => {
  expect(idsOf('alpha')).toEqual(['delta', 'beta']);
  expect(idsOf('gamma')).toEqual([]);
});

test('A shared problem space is needed', () => {
  expect(idsOf('epsilon')).toEqual([]);
});

test('What is shared is named, and whether the two are linked as well', () => {
  const [delta, beta] = similar.get('alpha') ?? [];
  expect(delta?.reasons.map(({ id }) => id)).toEqual([
    'data-stewardship',
    'north-west/Manchester',
    'training',
  ]);
  expect([delta?.linked, beta?.linked]).toEqual([true, false]);
});

test('Six are given at most, by name where they have the same in common', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const many = datasetOf({
    'organisations/apart': { problem_spaces: ['market-power'] },
    ...Object.fromEntries(
      names.map((name) => [
        `organisations/body-${name}`,
        { problem_spaces: ['responsible-ai'], support: ['legal'] } as const,
      ]),
    ),
  });
  expect((deriveSimilar(many).get('body-c') ?? []).map(({ entry }) => entry.id)).toEqual(
    ['a', 'b', 'd', 'e', 'f', 'g'].map((name) => `body-${name}`),
  );
});
