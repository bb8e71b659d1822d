import { expect, test } from 'vitest';
import { figure, rateNumber } from './indicator-text.ts';

test.each([
  [3186581, 'people', '3,186,581 people'],
  [41, 'years', '41 years'],
  [20.9, '%', '20.9%'],
  [97.03, '% of land', '97.03% of land'],
  [20, '% of premises', '20% of premises'],
  [4678, '£ million', '£4,678 million'],
  [577.9, '£ a week', '£577.90 a week'],
  [600, '£ a week', '£600 a week'],
])('%d in "%s" reads "%s"', (value, unit, read) => {
  expect(figure(value, unit)).toBe(read);
});

test.each([
  [104.23, '104.2'],
  [14.27, '14.3'],
  [5, '5'],
  [0.2184, '0.22'],
  [0.00512, '0.0051'],
])('A rate of %d reads "%s"', (value, read) => {
  expect(rateNumber(value)).toBe(read);
});
