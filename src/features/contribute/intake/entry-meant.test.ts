import { expect, test } from 'vitest';
import type { Known } from '../existing-entries.ts';
import { entryMeant } from './entry-meant.ts';

const KNOWN: Known = {
  entries: [
    { id: 'alpha', kind: 'organisation', data: { name: 'The Alpha Trust', also_known_as: ['AT'] } },
    { id: 'beta', kind: 'event', data: { name: 'Beta Day' } },
    { id: 'beta-leeds', kind: 'event', data: { name: 'Beta Day' } },
  ],
  redirects: { aleph: 'alpha' },
};

const meant = (written: string) => {
  const { entry, nearby } = entryMeant(written, KNOWN);
  return entry?.id ?? nearby.map(({ id }) => id);
};

test('An entry is known by id, old id, address, file, or name', () => {
  const ways = [
    ...[
      'alpha',
      ' aleph ',
      'https://map.example/entries/alpha/',
      'https://map.example/m/entries/aleph/#sources',
    ],
    ...['Still right: The Alpha Trust (alpha)', 'data/organisations/alpha.yaml', 'alpha trust', 'AT'],
  ];
  expect(ways.map(meant)).toEqual(ways.map(() => 'alpha'));
});

test('Where several fit, or none does, those that may be meant are given', () => {
  expect(meant('Beta Day')).toEqual(['beta', 'beta-leeds']);
  expect(meant('Alfa Trust')).toEqual(['alpha']);
  expect(meant('Quite another thing')).toEqual([]);
  expect(meant('constructor')).toEqual([]);
  expect(meant('x'.repeat(60_000))).toEqual([]);
});
