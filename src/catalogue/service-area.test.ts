import { expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import type { Origin } from './place-search.ts';
import { serviceAreaOf, servesAll } from './service-area.ts';

const { byId } = catalogueWith({
  'organisations/town': { place: { locality: 'Aberystwyth', region: 'wales' }, area_scope: 'uk' },
  'organisations/same-region': { place: { region: 'wales' }, area_scope: 'local' },
  'organisations/manchester': {
    place: { locality: 'Manchester', region: 'north-west' },
    area_scope: 'local',
  },
  'organisations/manchester-uk': {
    place: { locality: 'Manchester', region: 'north-west' },
    area_scope: 'uk',
  },
  'organisations/wales-nation': { place: { region: 'wales' }, area_scope: 'nation' },
  'organisations/scotland-nation': { place: { region: 'scotland' }, area_scope: 'nation' },
  'communities/online': { area_scope: 'online' },
  'communities/abroad': { area_scope: 'international' },
  'communities/one-nation': { area_scope: 'nation' },
  'communities/nowhere': {},
});

const ABERYSTWYTH: Origin = {
  label: 'Aberystwyth, Wales',
  rough: '',
  lat: 52.4155,
  lon: -4.0829,
  region: 'wales',
  nation: 'Wales',
};
/** Somewhere of which no more than the position is known. */
const SEA: Origin = { label: 'At sea', rough: '', lat: 55, lon: 3 };

function itemOf(id: string) {
  const item = byId.get(id);
  if (!item) throw new Error(`there is no entry "${id}"`);
  return item;
}

/** Returns how each entry serves a place, with whole kilometres. */
function reaches(origin: Origin): Record<string, string> {
  return Object.fromEntries(
    [...byId.values()].map((item) => {
      const { serviceArea, km } = serviceAreaOf(item, origin);
      return [item.id, km === undefined ? serviceArea : `${serviceArea}, ${Math.round(km)} km`];
    }),
  );
}

test('Near goes before the region, the region before what works everywhere, and that before what is far', () => {
  expect(reaches(ABERYSTWYTH)).toEqual({
    town: 'near, 0 km',
    'same-region': 'region',
    manchester: 'far, 171 km',
    'manchester-uk': 'all, 171 km',
    'wales-nation': 'region',
    'scotland-nation': 'far',
    online: 'all',
    abroad: 'all',
    'one-nation': 'far',
    nowhere: 'unknown',
  });
});

test('Where neither region nor nation is known, only what works everywhere serves', () => {
  const found = reaches(SEA);
  expect(
    Object.keys(found)
      .filter((id) => found[id]?.startsWith('all'))
      .sort(),
  ).toEqual(['abroad', 'manchester-uk', 'online', 'town']);
  expect([found['wales-nation'], found['same-region'], found['nowhere']]).toEqual(['far', 'far', 'unknown']);
});

test('A nation is served by what is based in it and works for all of it', () => {
  const served = (nation: string | undefined) =>
    ['wales-nation', 'scotland-nation', 'one-nation', 'manchester', 'manchester-uk'].filter((id) =>
      servesAll(itemOf(id), nation),
    );
  expect(served('Wales')).toEqual(['wales-nation', 'manchester-uk']);
  expect(served('Scotland')).toEqual(['scotland-nation', 'manchester-uk']);
  expect(served('England')).toEqual(['manchester-uk']);
  expect(served(undefined)).toEqual(['manchester-uk']);
});
