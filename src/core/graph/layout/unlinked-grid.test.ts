import { expect, test } from 'vitest';
import { deriveField, SLOT } from './unlinked-grid.ts';

const ids = Array.from({ length: 45 }, (_, index) => `entry-${(index * 7919) % 1000}`);
const field = deriveField(ids, 500);

test('Each entry has a slot of its own, below the upper edge and around the middle', () => {
  expect(new Set([...field.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(45);
  expect([field.columns, field.rows]).toEqual([32, 4]);
  for (const { x, y } of field.places.values()) {
    expect(Math.abs(x)).toBeLessThan((field.columns * SLOT) / 2);
    expect(y).toBeGreaterThan(500);
    expect(y).toBeLessThan(500 + field.rows * SLOT);
  }
});

test('The order of the entries does not matter', () => {
  expect(deriveField(ids.toReversed(), 500).places).toEqual(field.places);
});

test.each([
  ['one comes', [...ids, 'newcomer']],
  ['ten come', [...ids, ...Array.from({ length: 10 }, (_, index) => `newcomer-${index}`)]],
  ['five go', ids.slice(5)],
])('Nearly all stay where they are when %s', (_, others) => {
  const { places } = deriveField(others, 500);
  const moved = ids.filter((id) => {
    const [before, after] = [field.places.get(id), places.get(id)];
    return after && (before?.x !== after.x || before.y !== after.y);
  });
  expect(moved.length).toBeLessThanOrEqual(6);
});

test('No entry needs no field, and one needs little', () => {
  expect(deriveField([], 500)).toEqual({ places: new Map(), columns: 0, rows: 0 });
  expect(deriveField(['alpha'], 0)).toMatchObject({ columns: 2, rows: 1 });
});
