import { expect, test } from 'vitest';
import { TAXONOMY } from '../model/taxonomy.ts';
import { groupOf, RELATION_GROUPS } from './relation-groups.ts';

test('Every type of relation belongs to one group', () => {
  const grouped = RELATION_GROUPS.flatMap(({ types }) => types);
  expect(grouped.toSorted()).toEqual([...TAXONOMY.relation.byId.keys()].sort());
});

test('Of several relations the first group counts', () => {
  expect(groupOf(['partner-of', 'funds'])?.id).toBe('funds');
  expect(groupOf([])).toBeUndefined();
});
