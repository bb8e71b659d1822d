import { expect, test } from 'vitest';
import { dayFault, lastDayOf, realDay } from './calendar.ts';

test('Days are real, and where it is asked for, past', () => {
  expect(['2027-02-28', '2027-02-29', '2027-13-01', '2027-2-1', 5].map(realDay)).toEqual([
    '2027-02-28',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(dayFault('2027-02-29', 'from')?.message).toBe('"from" is "2027-02-29", which no calendar has.');
  expect(dayFault('2027-02-28', 'asked', '2027-02-27')?.message).toBe(
    '"asked" is "2027-02-28", which is in the future (today is 2027-02-27); only what has happened is recorded.',
  );
  expect([dayFault('2027-02-28', 'from'), dayFault('soon', 'from')]).toEqual([undefined, undefined]);
});

test.each([
  ['2027-01-10', 12, '2028-01-09'],
  ['2027-01-01', 12, '2027-12-31'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
])('A term from %s of %i months ends on %s', (from, months, until) => {
  expect(lastDayOf(from, months)).toBe(until);
});
