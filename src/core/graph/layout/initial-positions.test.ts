import { expect, test } from 'vitest';
import type { Point } from '../../geo/position.ts';
import { hashOf, startOf, startsAmong } from './initial-positions.ts';

const earlier = new Map([
  ['alpha', { x: -300, y: 0 }],
  ['beta', { x: 100, y: 200 }],
]);

const away = (point: Point | undefined, x: number, y: number): number =>
  Math.hypot((point?.x ?? NaN) - x, (point?.y ?? NaN) - y);

test('A hash and a start follow from the id alone', () => {
  expect(hashOf('chayn')).toBe(hashOf('chayn'));
  expect(hashOf('chayn')).not.toBe(hashOf('chaym'));
  expect(startOf('chayn')).toEqual(startOf('chayn'));
  const starts = Array.from({ length: 200 }, (_, index) => startOf(`entry-${index}`, 50));
  expect(Math.max(...starts.map((start) => away(start, 0, 0)))).toBeLessThanOrEqual(50);
});

test('Entries that stood somewhere start there', () => {
  const starts = startsAmong(earlier, ['alpha', 'beta'], new Map());
  expect(starts).toEqual(earlier);
});

test('A new entry starts in the middle of those it is linked to, also over other new ones', () => {
  const neighbours = new Map([
    ['near', ['alpha', 'beta']],
    ['next', ['near']],
  ]);
  const starts = startsAmong(earlier, ['alpha', 'beta', 'near', 'next'], neighbours);
  expect(away(starts.get('near'), -100, 100)).toBeLessThanOrEqual(12);
  expect(away(starts.get('next'), -100, 100)).toBeLessThanOrEqual(24);
});

test('New entries that are linked to each other alone start together on the rim', () => {
  const neighbours = new Map([
    ['one', ['two']],
    ['two', ['one']],
  ]);
  const starts = startsAmong(earlier, ['one', 'two'], neighbours);
  const { x, y } = starts.get('one') ?? { x: 0, y: 0 };
  expect((x / 300) ** 2 + (y / 200) ** 2).toBeCloseTo(1);
  expect(away(starts.get('two'), x, y)).toBeLessThanOrEqual(12);
});
