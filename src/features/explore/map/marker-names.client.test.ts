import { expect, test } from 'vitest';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import type { Cluster } from './clusters.ts';
import { NOTHING_ASKED } from '../../../catalogue/query.ts';
import type { Spot } from './map-points.ts';
import { markName } from './marker-names.client.ts';

const kinds = { name: 'kind', options: [{ id: 'event', label: 'Event', whole: false }] };
const told = { catalogue: { facets: [kinds] } as unknown as Catalogue, question: NOTHING_ASKED };

const spot = (name: string, region: string, count: number, more: Partial<Item> = {}): Spot => ({
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
const cluster = (spots: readonly Spot[], partsAt?: number): Cluster => ({
  lat: 0,
  lon: 0,
  spots,
  count: spots.reduce((sum, { items }) => sum + items.length, 0),
  ...(partsAt !== undefined && { partsAt }),
});
const leeds = spot('Leeds', 'Yorkshire', 6);

test('a mark says its place and how many entries are there', () => {
  expect(markName(cluster([leeds]), told)).toBe('Leeds, Yorkshire: 6 entries');
  expect(markName(cluster([spot('Scotland', 'Scotland', 4)]), told)).toBe(
    'Scotland, town not known: 4 entries',
  );
  expect(markName(cluster([spot('London', 'London', 1)]), told)).toBe('London: 1 entry, Data Day, event');
});

test('a mark of several places says that it leads closer, or what it holds if they never part', () => {
  const both = [spot('Scotland', 'Scotland', 9), leeds];
  expect(markName(cluster([leeds, spot('York', 'Yorkshire', 3)], 7), told)).toBe(
    '9 entries near Leeds, zoom in',
  );
  expect(markName(cluster(both, 7), told)).toBe(
    '15 entries near Leeds, 9 of them with no known town, zoom in',
  );
  expect(markName(cluster(both), told)).toBe('Scotland, town not known and Leeds, Yorkshire: 15 entries');
});

test('a mark says when all it stands for has closed, by now or by a year', () => {
  const ended = spot('Leeds', 'Yorkshire', 2, { status: 'ended', started: 2010, ended: 2015 });
  expect(markName(cluster([ended]), told)).toBe('Leeds, Yorkshire: 2 entries, all closed');
  const then = { ...told, question: { ...NOTHING_ASKED, year: 2014 } };
  expect(markName(cluster([ended]), then)).toBe('Leeds, Yorkshire: 2 entries');
});
