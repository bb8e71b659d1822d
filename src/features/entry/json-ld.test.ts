import { expect, test } from 'vitest';
import { datasetOf, entryIn } from '../../../tests/dataset.ts';
import type { Entries } from '../../../tests/dataset.ts';
import { placeOf } from '../../core/geo/placement.ts';
import { deriveLinks } from '../../core/relation-index.ts';
import { entryJsonLd } from './json-ld.ts';

const SITE = new URL('https://map.example');

/** Returns what is said about the entry "alpha". */
const jsonLd = (entries: Entries) => {
  const dataset = datasetOf(entries);
  const alpha = entryIn(dataset, 'alpha');
  return entryJsonLd(alpha, deriveLinks(dataset).get('alpha') ?? [], placeOf(alpha, dataset.gazetteer), SITE);
};

test('An organisation says what its entry says', () => {
  expect(
    jsonLd({
      'organisations/alpha': {
        also_known_as: ['A'],
        website: 'https://alpha.org.uk',
        summary: 'Works on what this test is about.',
        problem_spaces: ['responsible-ai'],
        place: { locality: 'Manchester', region: 'north-west' },
        started: 2010,
        ended: '2020-05',
        status: 'ended',
      },
    }),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': 'https://map.example/entries/alpha/',
    name: 'Alpha',
    alternateName: ['A'],
    description: 'Works on what this test is about.',
    url: 'https://alpha.org.uk',
    foundingDate: '2010',
    dissolutionDate: '2020-05',
    location: {
      '@type': 'Place',
      name: 'Manchester, North West',
      geo: { '@type': 'GeoCoordinates', latitude: 53.4809, longitude: -2.2374 },
    },
    knowsAbout: ['Responsible AI'],
  });
});

test.each([
  [{ 'organisations/alpha': {} }, 'Organization'],
  [{ 'communities/alpha': {} }, 'Organization'],
  [{ 'projects/alpha': {} }, 'Project'],
  [{ 'events/alpha': {} }, 'Event'],
  [{ 'resources/alpha': { form: 'dataset' } }, 'Dataset'],
  [{ 'resources/alpha': { form: 'toolkit' } }, 'CreativeWork'],
] as const)('%j is of type %s', (entries, type) => {
  expect(jsonLd(entries)).toMatchObject({ '@type': type });
});

test('Words that mean nothing outside an organisation are left out of events and resources', () => {
  const event = jsonLd({ 'events/alpha': { started: 2015, place: { region: 'wales' } } });
  expect(event).toMatchObject({ location: { name: 'Wales' }, about: ['Responsible AI'] });
  expect(event).not.toHaveProperty('foundingDate');
  expect(jsonLd({ 'resources/alpha': { place: { region: 'wales' } } })).toMatchObject({
    contentLocation: { name: 'Wales' },
  });
});

test('Register numbers are written as org-id.guide writes them', () => {
  const identified = (identifiers: object) => jsonLd({ 'organisations/alpha': { identifiers } });
  expect(identified({ company_number: '09512457', charity_number: '1161998' })).toMatchObject({
    identifier: ['GB-COH-09512457', 'GB-CHC-1161998'],
  });
  expect(identified({ charity_number: 'SC012345' })).toMatchObject({ identifier: ['GB-SC-SC012345'] });
  expect(identified({ charity_number: 'NIC100123' })).toMatchObject({ identifier: ['GB-NIC-100123'] });
  expect(identified({ wikidata: 'Q42', github: 'example' })).toMatchObject({
    sameAs: ['https://www.wikidata.org/wiki/Q42', 'https://github.com/example'],
  });
});

test('A position is given for a town, and not for a region, whose point only says where its name is written', () => {
  const placed = jsonLd({ 'organisations/alpha': { place: { region: 'wales' } } });
  expect(placed).toMatchObject({ location: { '@type': 'Place', name: 'Wales' } });
  expect(JSON.stringify(placed)).not.toContain('geo');
  expect(jsonLd({ 'organisations/alpha': { area_scope: 'uk' } })).not.toHaveProperty('location');
});

test('Links for which schema.org has a word are said, with an address where the other end has a page', () => {
  const entries: Entries = {
    'organisations/alpha': {
      relations: [
        { type: 'part-of', to: 'beta' },
        { type: 'funds', from_name: 'Example Foundation' },
        { type: 'uses', to: 'gamma' },
      ],
    },
    'organisations/beta': {},
    'resources/gamma': {},
  };
  const alpha = jsonLd(entries);
  expect(alpha).toMatchObject({
    parentOrganization: [
      { '@type': 'Organization', '@id': 'https://map.example/entries/beta/', name: 'Beta' },
    ],
    funder: [{ '@type': 'Organization', name: 'Example Foundation' }],
  });
  expect(Object.keys(alpha)).not.toContain('');
});

test('A link is said from its other end in the other word', () => {
  const beta = jsonLd({
    'organisations/alpha': {},
    'organisations/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
  });
  expect(beta).toMatchObject({ subOrganization: [{ '@id': 'https://map.example/entries/beta/' }] });
});
