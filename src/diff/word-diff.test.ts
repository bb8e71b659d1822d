import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

test('Words that changed side by side are one change', () => {
  expect(
    wordDiff(
      'Helps people in two towns with data and tools.',
      'Helps people in three cities with data and tools.',
    ),
  ).toEqual([
    { what: 'same', text: 'Helps people in ' },
    { what: 'gone', text: 'two towns' },
    { what: 'come', text: 'three cities' },
    { what: 'same', text: ' with data and tools.' },
  ]);
});

test('Texts with little in common, and very long ones, are given whole', () => {
  const wholes = (before: string, after: string) => [
    { what: 'gone', text: before },
    { what: 'come', text: after },
  ];
  expect(wordDiff('One thing', 'Something entirely else')).toEqual(
    wholes('One thing', 'Something entirely else'),
  );
  const long = 'word '.repeat(1000);
  expect(wordDiff(long, `${long}end`)).toEqual(wholes(long, `${long}end`));
});
