import { expect, test } from 'vitest';
import { readCatalogue } from '../../../catalogue/catalogue.ts';
import type { CatalogueFile } from '../../../catalogue/catalogue.ts';
import { placeItems } from './map-points.ts';

/** Six entries: two in Leeds, one in Leeds' region, one in Bangor, one that works UK-wide, one of which nothing is known. */
const file: CatalogueFile = {
  version: '2026-01-01',
  facets: [
    {
      name: 'region',
      title: 'Based in',
      groups: [],
      options: [
        ['yorkshire', 'Yorkshire', -1, ''],
        ['wales', 'Wales', -1, ''],
        ['scotland', 'Scotland', -1, ''],
        ['uk-wide', 'No base', -1, ''],
        ['no-place', 'No place known', -1, ''],
      ],
      values: [0, 0, 0, 1, 3, 4],
    },
  ],
  towns: [
    ['Bangor', 'wales', 53.2, -4.1],
    ['Leeds', 'yorkshire', 53.8, -1.5],
  ],
  regions: [
    ['yorkshire', 'Yorkshire', 'England', 54, -1.3],
    ['wales', 'Wales', 'Wales', 52.2, -3.6],
    ['scotland', 'Scotland', 'Scotland', 56.8, -4],
  ],
  ids: ['a', 'b', 'c', 'd', 'e', 'f'],
  names: ['A', 'B', 'C', 'D', 'E', 'F'],
  langs: {},
  summaries: ['', '', '', '', '', ''],
  words: [],
  town: [1, 1, -1, 0, -1, -1],
  scope: [],
  scopes: {},
  started: [],
  ended: [],
  asOf: [],
  links: [0, 0, 0, 0, 0, 0],
  became: {},
};
const catalogue = readCatalogue(file);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

test('entries stand at their town, or at their region where no town is known, the fullest first', () => {
  const { points } = placeItems(catalogue.items, catalogue);
  expect(points.map(({ label, lat, rough, items }) => [label, lat, rough, ids(items)])).toEqual([
    ['Leeds, Yorkshire', 53.8, false, 'ab'],
    ['Yorkshire', 54, true, 'c'],
    ['Bangor, Wales', 53.2, false, 'd'],
  ]);
});

test('what has no base is told apart from what has no known place, and every region is there', () => {
  const { wide, unknown, byRegion } = placeItems(catalogue.items, catalogue);
  expect([ids(wide), ids(unknown)]).toEqual(['e', 'f']);
  expect([...byRegion].map(([region, items]) => [region, ids(items)])).toEqual([
    ['yorkshire', 'abc'],
    ['wales', 'd'],
    ['scotland', ''],
  ]);
});

test('nothing is somewhere twice or nowhere', () => {
  const { points, wide, unknown } = placeItems(catalogue.items.toReversed(), catalogue);
  const all = [...points.flatMap(({ items }) => items), ...wide, ...unknown];
  expect(all.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
