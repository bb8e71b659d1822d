import { expect, test } from 'vitest';
import { FACETS } from './facets.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { facetWords } from '#words/facets.ts';
import { sectionsOf } from './term-sections.ts';

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
