import { expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import { homeModel, networkPicture } from './model.ts';

const join = { how: 'Come along.', source: 'https://joining.test-sources.org.uk/how' };
const site = siteOf({
  'organisations/alpha': { place: { region: 'wales' }, relations: [{ type: 'runs', to: 'beta' }] },
  'communities/beta': { join, as_of: 2025, place: { region: 'london' } },
  'communities/gamma': { join, as_of: 2026, place: { region: 'london' } },
  'communities/delta': { join, as_of: 2025 },
  'communities/epsilon': { join, as_of: 2026, status: 'ended' },
  'communities/zeta': { as_of: 2026 },
  'events/eta': {},
});

test('Communities to join are active and say how, those with the newest evidence first, then those with most links', () => {
  const { welcoming } = homeModel(site);
  expect(welcoming.map(({ id }) => id)).toEqual(['gamma', 'beta', 'delta']);
});

test('Kinds, gatherings, regions and problem spaces are counted', () => {
  const { kinds, gatherings, regions, based, spaces, thinnest } = homeModel(site);
  expect(kinds).toEqual([
    ['organisation', 1],
    ['project', 0],
    ['community', 5],
    ['event', 1],
    ['resource', 0],
  ]);
  expect(gatherings).toBe(6);
  expect(regions.slice(0, 2).map(({ id, count }) => [id, count])).toEqual([
    ['london', 2],
    ['wales', 1],
  ]);
  expect(based).toBe(3);
  expect(spaces.find(({ id }) => id === 'responsible-ai')?.count).toBe(7);
  expect(thinnest.map(({ count }) => count)).toEqual([0, 0, 0]);
});

test('The picture holds the entries that are linked and counts the others', () => {
  const { markers, labels, linked, lines, largest, best, unlinked } = networkPicture(site);
  expect(markers.map(({ kind }) => kind)).toEqual(['organisation', 'community']);
  expect(labels.length).toBeGreaterThan(0);
  expect({ linked, lines, largest, best, unlinked }).toEqual({
    linked: 2,
    lines: 1,
    largest: 2,
    best: ['Alpha', 'Beta'],
    unlinked: 5,
  });
});
