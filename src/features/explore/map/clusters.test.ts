import { expect, test } from 'vitest';
import type { Item } from '../../../catalogue/catalogue.ts';
import { Clusters, ZOOMS } from './clusters.ts';
import type { MapPoint } from './map-points.ts';

const point = (name: string, lat: number, lon: number, count: number): MapPoint => ({
  key: name,
  name,
  label: name,
  region: 'here',
  rough: false,
  lat,
  lon,
  items: Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}` }) as Item),
});

/** In order of size, as points come. */
const points = [
  point('Manchester', 53.48, -2.24, 24),
  point('Salford', 53.49, -2.29, 3),
  point('Edinburgh', 55.95, -3.19, 2),
  point('Oldham', 53.54, -2.11, 1),
];
const ALL = { west: -180, south: -90, east: 180, north: 90 };
const names = (clusters: ReturnType<Clusters['at']>) =>
  clusters.map(({ points: own, count }) => `${own.map(({ name }) => name).join('+')} ${count}`);

test('near points are one mark, named by the fullest, from north to south', () => {
  expect(names(new Clusters(points).at(5, ALL))).toEqual(['Edinburgh 2', 'Manchester+Salford+Oldham 28']);
});

test('at a larger zoom they part', () => {
  const clusters = new Clusters(points);
  expect(names(clusters.at(9.5, ALL))).toEqual(['Edinburgh 2', 'Oldham 1', 'Manchester+Salford 27']);
  expect(names(clusters.at(ZOOMS.most, ALL))).toEqual([
    'Edinburgh 2',
    'Oldham 1',
    'Salford 3',
    'Manchester 24',
  ]);
});

test('it is known at which zoom a cluster parts, or that it never does', () => {
  const together = new Clusters([...points, point('Manchester city', 53.4801, -2.2401, 1)]);
  const [, all] = together.at(5, ALL);
  expect(all?.partsAt).toBe(9);
  const last = together.at(ZOOMS.most, ALL).find(({ points: own }) => own.length > 1);
  expect(last && names([last])).toEqual(['Manchester+Manchester city 25']);
  expect(last?.partsAt).toBeUndefined();
});

test('what is out of the frame is put together as it is on the whole map', () => {
  const around = { west: -4, south: 55, east: -3, north: 57 };
  const [north, south] = new Clusters(points).at(ZOOMS.most, around);
  expect(north && names([north])).toEqual(['Edinburgh 2']);
  expect(south && names([south])).toEqual(['Manchester+Salford+Oldham 28']);
  // It stands where its fullest point is, and leads closer.
  expect([south?.lat, south?.lon, south?.partsAt]).toEqual([53.48, -2.24, 6]);
});

test('at every zoom every point is drawn once', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    point(String(at), 50 + (at % 20) * 0.4, -6 + at * 0.02, 1),
  );
  const clusters = new Clusters(many);
  for (let zoom: number = ZOOMS.least; zoom <= ZOOMS.most; zoom += 0.5) {
    for (const frame of [ALL, { west: -5, south: 51, east: -2, north: 54 }]) {
      const drawn = clusters.at(zoom, frame).flatMap((cluster) => cluster.points);
      expect(drawn.length).toBe(400);
      expect(new Set(drawn).size).toBe(400);
    }
  }
});
