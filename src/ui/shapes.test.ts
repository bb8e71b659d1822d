import { expect, test } from 'vitest';
import { KINDS } from '../core/ids.ts';
import { shapePath } from './shapes.ts';

test('Every kind has a shape of its own', () => {
  expect(new Set(KINDS.map((kind) => shapePath(kind, 8, 8, 6))).size).toBe(KINDS.length);
});

test.each(KINDS)('The shape of %s is closed and made of short numbers', (kind) => {
  const path = shapePath(kind, 8.123, 7.987, 6.543);
  expect(path).toMatch(/^M[\d.\-LhvaZ ]+Z$/);
  for (const [number] of path.matchAll(/-?\d+\.\d+/g)) expect(number).toMatch(/^-?\d+\.\d$/);
});

test('A square is drawn around its middle', () => {
  expect(shapePath('project', 10, 10, 10)).toBe('M1 1h18v18h-18Z');
});

test('A circle begins at its left', () => {
  expect(shapePath('organisation', 0, 0, 5)).toBe('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
});
