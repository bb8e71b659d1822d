import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nearestRegion, parseBoundaries, regionAt } from './boundaries.ts';

/** Two squares of one degree side by side, which share the line along 1 degree east. */
const squares = parseBoundaries(
  JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [0, 50] },
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'MultiPolygon', id: 'west', arcs: [[[0, 1]]] },
          { type: 'MultiPolygon', id: 'east', arcs: [[[-1, 2]]] },
        ],
      },
    },
    arcs: [
      [
        [2, 2],
        [0, -2],
      ],
      [
        [2, 0],
        [-2, 0],
        [0, 2],
        [2, 0],
      ],
      [
        [2, 2],
        [2, 0],
        [0, -2],
        [-2, 0],
      ],
    ],
  }),
);

test('lines that neighbours share are joined into closed rings', () => {
  expect(squares.map(({ region, rings }) => [region, rings[0]])).toEqual([
    [
      'west',
      [
        [1, 51],
        [1, 50],
        [0, 50],
        [0, 51],
        [1, 51],
      ],
    ],
    [
      'east',
      [
        [1, 50],
        [1, 51],
        [2, 51],
        [2, 50],
        [1, 50],
      ],
    ],
  ]);
});

test('a position is in the region whose land holds it', () => {
  expect(regionAt(squares, 50.5, 0.4)).toBe('west');
  expect(regionAt(squares, 50.5, 1.6)).toBe('east');
  expect(regionAt(squares, 50.5, 2.1)).toBeUndefined();
});

test('off the land the nearest shore counts', () => {
  expect(nearestRegion(squares, 50.5, 2.1)).toBe('east');
  expect(nearestRegion(squares, 51.2, -0.1)).toBe('west');
  expect(nearestRegion([], 51, 0)).toBeUndefined();
});

test('all councils and post towns lie in their own region', () => {
  const boundaries = parseBoundaries(readFileSync('data/places/regions.topo.json', 'utf8'));
  expect(boundaries.length).toBe(12);
  interface Known {
    readonly name?: string;
    readonly town?: string;
    readonly region: string | null;
    readonly lat: number;
    readonly lon: number;
  }
  const known = ['councils.yaml', 'postcode-areas.yaml'].flatMap(
    (name) => parse(readFileSync(`data/places/${name}`, 'utf8')) as Known[],
  );
  const inUk = known.filter(({ region }) => region !== null);
  expect(inUk.length).toBe(361 + 121);
  const astray = inUk.filter(
    ({ lat, lon, region }) =>
      (regionAt(boundaries, lat, lon) ?? nearestRegion(boundaries, lat, lon)) !== region,
  );
  expect(astray).toEqual([]);
});
