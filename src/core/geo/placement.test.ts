import { describe, expect, test } from 'vitest';
import { precision } from '#words/placement.ts';
import type { Entry } from '../entry.ts';
import { parseGazetteer } from './gazetteer.ts';
import { placeOf, placement } from './placement.ts';

const gazetteer = parseGazetteer(
  JSON.stringify({
    regions: [
      ['north-west', 54.57, -2.77, 52.95, -3.64, 55.19, -1.91],
      ['london', 51.53, -0.32, 51.29, -0.51, 51.69, 0.33],
    ],
    places: [
      ['1', 'Manchester', 53.481, -2.2374, 'north-west', 395515, []],
      ['2', 'London', 51.5085, -0.1257, 'london', 8961989, []],
      ['E09000007', 'Camden', 51.546, -0.157, 'london', 279516, []],
      ['greater-manchester', 'Greater Manchester', 53.5151, -2.2844, 'north-west', 2848286, []],
    ],
  }),
);

function entry(id: string, part: Pick<Entry, 'place' | 'area_scope'>): Entry {
  return { kind: 'organisation', id, name: id, ...part } as Entry;
}

describe('placeOf', () => {
  const words = (part: Pick<Entry, 'place' | 'area_scope'>) => {
    const placed = placeOf(part, gazetteer);
    if (placed.kind === 'none') return [placed.kind, placed.reason];
    return [placed.kind, placed.label, precision(placed), [placed.lat, placed.lon, placed.region]];
  };

  test('stands at the town, with or without its region', () => {
    const expected = [
      'town',
      'Manchester, North West',
      'Shown at the middle of the town or city, not at an address.',
      [53.481, -2.2374, 'north-west'],
    ];
    expect(words({ place: { locality: 'Manchester', region: 'north-west' } })).toEqual(expected);
    expect(words({ place: { locality: 'manchester' } })).toEqual(expected);
  });

  test('says when the place is wider than a town', () => {
    expect(words({ place: { locality: 'Camden', region: 'london' } })).toEqual([
      'town',
      'Camden, London',
      'Shown at the middle of the council’s area, not at an address.',
      [51.546, -0.157, 'london'],
    ]);
    expect(words({ place: { locality: 'Greater Manchester' } })[2]).toBe(
      'Shown at the middle of the county or city region, not at an address.',
    );
  });

  test('does not say London twice', () => {
    expect(words({ place: { locality: 'London', region: 'london' } })[1]).toBe('London');
  });

  test('stands inside the region when the town is not known there', () => {
    const expected = [
      'region',
      'North West',
      'Only the region is known: shown at a point inside it, not at an address.',
      [54.57, -2.77, 'north-west'],
    ];
    expect(words({ place: { region: 'north-west' } })).toEqual(expected);
    expect(words({ place: { locality: 'London', region: 'north-west' } })).toEqual(expected);
  });

  test('stands nowhere without a place, and says why', () => {
    expect(words({ area_scope: 'uk' })).toEqual(['none', 'whole']);
    expect(words({ place: { locality: 'Atlantis' } })).toEqual(['none', 'unknown']);
  });
});

test('placement puts each entry in one list and has all twelve regions', () => {
  const { byRegion, ukWide, unplaced } = placement(
    [
      entry('a', { place: { locality: 'Manchester', region: 'north-west' }, area_scope: 'uk' }),
      entry('b', { place: { region: 'north-west' } }),
      entry('c', { place: { locality: 'Camden' } }),
      entry('d', { area_scope: 'international' }),
      entry('e', { area_scope: 'local' }),
      entry('f', {}),
    ],
    gazetteer,
  );
  const ids = (entries: readonly Entry[] | undefined) => entries?.map(({ id }) => id);
  expect(byRegion.size).toBe(12);
  expect(ids(byRegion.get('north-west'))).toEqual(['a', 'b']);
  expect(ids(byRegion.get('london'))).toEqual(['c']);
  expect(ids(byRegion.get('wales'))).toEqual([]);
  expect(ids(ukWide)).toEqual(['d']);
  expect(ids(unplaced)).toEqual(['e', 'f']);
});
