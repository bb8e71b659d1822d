import { expect, test } from 'vitest';
import { catalogueWith } from '../../../tests/catalogue.ts';
import { inRegion } from '#words/similar.ts';
import { choiceIn, sameAs, searchOfChoice } from './similar-in-browser.ts';

const catalogue = catalogueWith({
  'organisations/alpha': { problem_spaces: ['responsible-ai'], audiences: ['charities'] },
  'organisations/beta': { problem_spaces: ['data-stewardship', 'responsible-ai'] },
  'organisations/gamma': { problem_spaces: ['market-power'], audiences: ['workers'] },
  'communities/delta': { problem_spaces: ['market-power'], place: { region: 'wales' } },
});
const idsFor = (search: string) =>
  sameAs(catalogue, choiceIn(search, catalogue).choice).map(({ item }) => item.id);

test('Those that have most of a choice come first, by name where they have the same', () => {
  expect(idsFor('?space=responsible-ai')).toEqual(['alpha', 'beta']);
  expect(idsFor('?space=responsible-ai&audience=workers&region=wales')).toEqual([
    'alpha',
    'beta',
    'gamma',
    'delta',
  ]);
});

test('What is shared is named, the heaviest first', () => {
  const { choice } = choiceIn('?space=responsible-ai&audience=charities', catalogue);
  expect(sameAs(catalogue, choice)[0]?.reasons).toEqual([
    { aspect: 'space', id: 'responsible-ai', weight: Math.round(3000 * Math.log(2)) },
    { aspect: 'audience', id: 'charities', weight: Math.round(1000 * Math.log(4)) },
  ]);
});

test('Nothing chosen has nothing in common with anybody', () => {
  expect(idsFor('')).toEqual([]);
  expect(idsFor('?space=childhood')).toEqual([]);
});

test('A choice is in the order of the lists, and its address is the explorer’s', () => {
  const { choice, notes } = choiceIn(
    '?region=wales&audience=workers&space=data-stewardship&space=responsible-ai&space=',
    catalogue,
  );
  expect(notes).toEqual([]);
  expect(choice).toEqual({
    spaces: ['responsible-ai', 'data-stewardship'],
    audiences: ['workers'],
    region: 'wales',
  });
  expect(searchOfChoice(choice)).toBe(
    '?space=responsible-ai&space=data-stewardship&audience=workers&region=wales',
  );
  expect(searchOfChoice({ spaces: [], audiences: [] })).toBe('');
});

test('What is not understood is left out and said', () => {
  const { choice, notes } = choiceIn(
    `?space=mars&audience=not-known&audience=people&region=uk-wide&region=wales&region=scotland&colour=red&space=${'x'.repeat(50)}`,
    catalogue,
  );
  expect(choice).toEqual({ spaces: [], audiences: [], region: 'wales' });
  expect(notes).toEqual([
    'This page has no setting “colour”.',
    '“mars” is not known under “Problem space”.',
    `“${'x'.repeat(39)}…” is not known under “Problem space”.`,
    '“not-known” is not known under “Whom it serves”.',
    '“people” is not known under “Whom it serves”.',
    '“uk-wide” is not known under “Based in”.',
    'Only one region can be chosen here; the first is taken.',
  ]);
});

test('Regions are read with an article where people say one', () => {
  expect(['North West', 'East of England', 'Wales', 'Northern Ireland'].map(inRegion)).toEqual([
    'the North West',
    'the East of England',
    'Wales',
    'Northern Ireland',
  ]);
});
