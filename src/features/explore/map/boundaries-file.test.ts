import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBoundaries, boundariesFile } from './boundaries-file.ts';
import { parseBoundaries } from '../../../core/geo/boundaries.ts';
import type { LonLat } from '../../../core/geo/boundaries.ts';
const square: readonly LonLat[] = [
  [-1.5, 50],
  [-1.5, 51],
  [-0.25, 51],
  [-0.25, 50],
  [-1.5, 50],
];

test('a ring is sent as steps and read as it was', () => {
  const file = boundariesFile([{ region: 'here', rings: [square] }], []);
  expect(file.regions).toEqual([['here', [[-1500, 50_000, 0, 1000, 1250, 0, 0, -1000]]]]);
  expect(readBoundaries(file)).toEqual([{ region: 'here', rings: [square] }]);
});

test('points that fall together are sent once, and land too small for the grid not at all', () => {
  const bent: readonly LonLat[] = [...square.slice(0, 2), [-1.5001, 51.0001], ...square.slice(2)];
  const islet: readonly LonLat[] = [
    [2, 50],
    [2, 50.0004],
    [2.0004, 50],
    [2, 50],
  ];
  const file = boundariesFile([{ region: 'here', rings: [bent, islet] }], []);
  expect(readBoundaries(file)).toEqual([{ region: 'here', rings: [square] }]);
});

test('the real boundaries stay where they are, to half a step, and borders that were shared are shared', () => {
  const boundaries = parseBoundaries(readFileSync('data/places/regions.topo.json', 'utf8'));
  const read = readBoundaries(boundariesFile(boundaries, []));
  expect(read.map(({ region }) => region)).toEqual(boundaries.map(({ region }) => region));
  const points = (all: typeof boundaries) => all.flatMap(({ rings }) => rings.flat());
  const key = ([lon, lat]: LonLat) => `${Math.round(lon * 1000)} ${Math.round(lat * 1000)}`;
  expect(new Set(points(read).map(key))).toEqual(new Set(points(boundaries).map(key)));
});
