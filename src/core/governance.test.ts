import { expect, test } from 'vitest';
import { changeNumber, daysTaken, decisionId, latestFirst } from './governance.ts';
import type { Decision } from './governance.ts';

const decision = (id: string, decided: string, opened?: string): Decision => ({
  id,
  title: 'A title',
  link: 'https://example.org/1',
  class: 'site',
  outcome: 'merged',
  decided,
  ...(opened !== undefined && { opened }),
});

test('The id of a decision in a change holds its year and number', () => {
  expect(decisionId('2027-03-12', 12)).toBe('2027-12');
  expect(changeNumber('2027-12')).toBe(12);
  expect(changeNumber('first-version')).toBeUndefined();
  expect(changeNumber('2027-012')).toBeUndefined();
});

test('Days are counted across months and leap days, and not known without a beginning', () => {
  expect(daysTaken(decision('a', '2028-03-01', '2028-02-28'))).toBe(2);
  expect(daysTaken(decision('a', '2028-03-01', '2028-03-01'))).toBe(0);
  expect(daysTaken(decision('a', '2028-03-01'))).toBeUndefined();
});

test('The newest decision comes first, and of one day that with the higher number', () => {
  const read = latestFirst([
    decision('2027-9', '2027-03-12'),
    decision('a-meeting', '2027-03-12'),
    decision('2027-10', '2027-03-12'),
    decision('2027-8', '2027-04-01'),
  ]);
  expect(read.map(({ id }) => id)).toEqual(['2027-8', '2027-10', '2027-9', 'a-meeting']);
});
