import { expect, test } from 'vitest';
import { datasetOf, entryOf } from '../../tests/dataset.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { entriesByKind, entriesByTerm, FACETS, termsOf, sectionsOf } from './facets.ts';
import { facetWords } from '#words/facets.ts';

const dataset = datasetOf({
  'organisations/beta': {
    roles: ['funder', 'network'],
    problem_spaces: ['work-and-labour', 'responsible-ai'],
    place: { region: 'wales' },
    support: ['funding'],
    audiences: ['workers'],
  },
  'projects/alpha': { problem_spaces: ['work-and-labour'] },
});

test('An entry carries its terms of each facet', () => {
  const beta = dataset.byId.get('beta');
  expect(beta && FACETS.map((facet) => termsOf(beta, facet))).toEqual([
    ['work-and-labour', 'responsible-ai'],
    ['wales'],
    ['funder', 'network'],
    ['funding'],
    ['workers'],
  ]);
});

test('What is not known gives no terms, and only organisations have roles', () => {
  const alpha = entryOf({ 'projects/alpha': {} });
  expect(FACETS.map((facet) => termsOf(alpha, facet))).toEqual([['responsible-ai'], [], [], [], []]);
});

test('Entries stand under each of their terms, in order of name; a term without entries has an empty list', () => {
  const byTerm = entriesByTerm(dataset, 'problem-space');
  expect([...byTerm.keys()]).toEqual(TAXONOMY['problem-space'].terms.map(({ id }) => id));
  expect(byTerm.get('work-and-labour')?.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  expect(byTerm.get('responsible-ai')?.map(({ id }) => id)).toEqual(['beta']);
  expect(byTerm.get('childhood')).toEqual([]);
});

test('Every kind has a list, in the order in which kinds are shown', () => {
  const byKind = [...entriesByKind(dataset.entries)].map(([kind, own]) => [kind, own.map(({ id }) => id)]);
  expect(byKind).toEqual([
    ['organisation', ['beta']],
    ['project', ['alpha']],
    ['community', []],
    ['event', []],
    ['resource', []],
  ]);
});

test.each(FACETS)('Every term of %s stands under one heading', (facet) => {
  const shown = sectionsOf(facet).flatMap(({ ids }) => ids);
  expect(shown.toSorted()).toEqual([...TAXONOMY[facet].byId.keys()].sort());
});

test.each(FACETS)('%s has a title, a question and a lead of its own', (facet) => {
  const { title, question, lead } = facetWords[facet];
  expect([title, question, lead].every((words) => words.trim() !== '')).toBe(true);
});

test('A list without groups is one group without a heading', () => {
  expect(sectionsOf('role').map(({ label, definition }) => [label, definition])).toEqual([
    [undefined, undefined],
  ]);
});
