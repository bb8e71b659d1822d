import { expect, test } from 'vitest';
import { FACETS } from '../core/facets.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { FACET_WORDS, sectionsOf } from './facet-labels.ts';

test.each(FACETS)('Every term of %s stands under one heading', (facet) => {
  const shown = sectionsOf(facet).flatMap(({ ids }) => ids);
  expect(shown.toSorted()).toEqual([...TAXONOMY[facet].byId.keys()].sort());
});

test.each(FACETS)('%s has a title, a question and a lead of its own', (facet) => {
  const { title, question, lead } = FACET_WORDS[facet];
  expect([title, question, lead].every((words) => words.trim() !== '')).toBe(true);
});

test('A list without groups is one group without a heading', () => {
  expect(sectionsOf('role').map(({ label, definition }) => [label, definition])).toEqual([
    [undefined, undefined],
  ]);
});
