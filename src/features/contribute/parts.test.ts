import { expect, test } from 'vitest';
import { KINDS } from '../../core/ids.ts';
import { neededOf, partsOf } from './parts.ts';
import { questionsOf } from './questions.ts';

test('Every question of every kind is asked once', () => {
  for (const kind of KINDS) {
    const asked = [...neededOf(kind), ...partsOf(kind).flatMap(({ questions }) => questions)];
    expect(asked.map(({ name }) => name).toSorted()).toEqual(
      questionsOf(kind)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
});

test('Only remarks are left for the last part', () => {
  for (const kind of KINDS) {
    expect(
      partsOf(kind)
        .at(-1)
        ?.questions.map(({ name }) => name),
    ).toEqual(['notes']);
  }
});
