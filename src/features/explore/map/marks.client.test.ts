import { expect, test } from 'vitest';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import type { Cluster } from './clusters.ts';
import { EMPTY_QUERY } from '../../../catalogue/query.ts';
import type { MapPoint } from './map-points.ts';
import { markName } from './marks.client.ts';

const kinds = { name: 'kind', options: [{ id: 'event', label: 'Event', whole: false }] };
const scene = { catalogue: { facets: [kinds] } as unknown as Catalogue, query: EMPTY_QUERY };

const point = (name: string, region: string, count: number, more: Partial<Item> = {}): MapPoint => ({
  key: name,
  name,
  label: name === region ? name : `${name}, ${region}`,
  region,
  rough: name === region && name !== 'London',
  lat: 0,
  lon: 0,
  items: Array.from(
    { length: count },
    () => ({ name: 'Data Day', kind: 'event', status: 'active', ...more }) as Item,
  ),
});
const cluster = (points: readonly MapPoint[], partsAt?: number): Cluster => ({
  lat: 0,
  lon: 0,
  points,
  count: points.reduce((sum, { items }) => sum + items.length, 0),
  ...(partsAt !== undefined && { partsAt }),
});
const leeds = point('Leeds', 'Yorkshire', 6);

test('a mark says its place and how many entries are there', () => {
  expect(markName(cluster([leeds]), scene)).toBe('Leeds, Yorkshire: 6 entries');
  expect(markName(cluster([point('Scotland', 'Scotland', 4)]), scene)).toBe(
    'Scotland, town not known: 4 entries',
  );
  expect(markName(cluster([point('London', 'London', 1)]), scene)).toBe('London: 1 entry, Data Day, event');
});

test('a mark of several places says that it leads closer, or what it holds if they never part', () => {
  const both = [point('Scotland', 'Scotland', 9), leeds];
  expect(markName(cluster([leeds, point('York', 'Yorkshire', 3)], 7), scene)).toBe(
    '9 entries near Leeds, zoom in',
  );
  expect(markName(cluster(both, 7), scene)).toBe(
    '15 entries near Leeds, 9 of them with no known town, zoom in',
  );
  expect(markName(cluster(both), scene)).toBe('Scotland, town not known and Leeds, Yorkshire: 15 entries');
});

test('a mark says when all it stands for has closed, by now or by a year', () => {
  const ended = point('Leeds', 'Yorkshire', 2, { status: 'ended', started: 2010, ended: 2015 });
  expect(markName(cluster([ended]), scene)).toBe('Leeds, Yorkshire: 2 entries, all closed');
  const then = { ...scene, query: { ...EMPTY_QUERY, year: 2014 } };
  expect(markName(cluster([ended]), then)).toBe('Leeds, Yorkshire: 2 entries');
});
