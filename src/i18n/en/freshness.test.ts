import { describe, expect, test } from 'vitest';
import { age, ago } from './freshness.ts';

describe('How old something is', () => {
  test.each([
    [0, 0, 'less than a month ago'],
    [0, 10, 'up to 10 months ago'],
    [1, 1, '1 month ago'],
    [10, 22, '10 to 22 months ago'],
    [22, 34, '22 to 34 months ago'],
    [24, 24, '2 years ago'],
    [34, 46, '2 to 3 years ago'],
    [118, 130, '9 to 10 years ago'],
  ])('from %i to %i months reads %s', (least, most, words) => {
    expect(ago({ least, most })).toBe(words);
  });
});

test('What it goes by is said, and that nothing is known', () => {
  expect([
    age({ state: 'not-known', basis: 'none' }),
    age({ state: 'stale', basis: 'as-of', date: 2024, months: { least: 22, most: 34 } }),
    age({ state: 'fresh', basis: 'checked', date: '2026-10-31', months: { least: 0, most: 0 } }),
    age({
      state: 'due',
      basis: 'as-of',
      date: 2026,
      months: { least: 0, most: 10 },
      failing: ['https://a.test-sources.org.uk/'],
    }),
  ]).toEqual([
    'No check is noted, and none of the sources carries a date.',
    'No check is noted. The newest source is of 2024, 22 to 34 months ago.',
    'Last checked: 31 October 2026, less than a month ago.',
    'No check is noted. The newest source is of 2026, up to 10 months ago. 1 of its addresses has not answered for 30 days or more.',
  ]);
});
