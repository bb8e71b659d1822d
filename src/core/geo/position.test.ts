import { expect, test } from 'vitest';
import { distanceKm } from './position.ts';

test('distanceKm follows the curve of the Earth', () => {
  const london = { lat: 51.5085, lon: -0.1257 };
  const edinburgh = { lat: 55.9521, lon: -3.1965 };
  expect(distanceKm(london, edinburgh)).toBeCloseTo(534, 0);
  expect(distanceKm(london, london)).toBe(0);
  expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 1);
  expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20015, 0);
});
