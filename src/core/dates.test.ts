import { expect, test } from 'vitest';
import {
  daysBetween,
  lastDayOfTerm,
  monthsBetween,
  plusDays,
  plusMonths,
  realDay,
  spanOf,
  yearOf,
} from './dates.ts';

test('knows which days a year, a month and a day may stand for', () => {
  expect([2023, '2024', '2024-02', '2023-02', '2024-05-31'].map(spanOf)).toEqual([
    { earliest: '2023-01-01', latest: '2023-12-31' },
    { earliest: '2024-01-01', latest: '2024-12-31' },
    { earliest: '2024-02-01', latest: '2024-02-29' },
    { earliest: '2023-02-01', latest: '2023-02-28' },
    { earliest: '2024-05-31', latest: '2024-05-31' },
  ]);
});

test('counts months on, to the end of a shorter month and over the year', () => {
  expect(plusMonths('2025-08-31', 18)).toBe('2027-02-28');
  expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(plusMonths('2025-11-26', 1)).toBe('2025-12-26');
  expect(plusMonths('2025-12-01', 1)).toBe('2026-01-01');
});

test('counts whole months between two days', () => {
  const until = (from: string) => monthsBetween(from, '2026-11-26');
  expect(
    ['2025-11-26', '2025-11-27', '2025-12-31', '2026-11-01', '2026-12-01', '2016-01-01'].map(until),
  ).toEqual([12, 11, 10, 0, 0, 130]);
});

test('counts days on, and between two days', () => {
  expect(plusDays('2026-12-20', 45)).toBe('2027-02-03');
  expect(daysBetween('2026-02-27', '2026-03-29')).toBe(30);
  expect(daysBetween('2026-03-29', '2026-02-27')).toBe(-30);
});

test.each([
  [2019, 2019],
  ['2019-05', 2019],
  ['2019-05-31', 2019],
])('The year of %s is %i', (when, year) => {
  expect(yearOf(when)).toBe(year);
});

test('knows the days that the calendar has', () => {
  expect(['2027-02-28', '2027-02-29', '2027-13-01', '2027-2-1', 5].map(realDay)).toEqual([
    '2027-02-28',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['2027-01-10', 12, '2028-01-09'],
  ['2027-01-01', 12, '2027-12-31'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
])('A term from %s of %i months ends on %s', (from, months, until) => {
  expect(lastDayOfTerm(from, months)).toBe(until);
});
