import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveCoverageLists, NAMED_LISTS } from './lists.ts';
import { deriveUnknowns } from '../../core/entry-status.ts';
import { deriveLinks } from '../../core/relation-index.ts';

const source = 'https://alpha.test-sources.org.uk/about';
const dataset = datasetOf({
  'organisations/alpha': {
    website: 'https://alpha.test-sources.org.uk',
    as_of: 2019,
    place: { region: 'wales' },
    support: ['advice'],
    audiences: ['public'],
    centred_on: [{ degree: 'led', who: 'deaf-people', source }],
    confidence: 'low',
    relations: [{ type: 'funds', to: 'gamma' }],
  },
  'communities/beta': { area_scope: 'uk', as_of: 2021, status: 'unknown' },
  'projects/gamma': { sources: ['a', 'b', 'c', 'd'].map((page) => ({ url: `${source}/${page}` })) },
  'events/delta': { status: 'ended', as_of: '2026-02-01', access: { note: 'No steps.' } },
});
const connected = new Set(['alpha', 'gamma']);
const today = '2026-11-20';
const lists = deriveCoverageLists({
  dataset,
  links: deriveLinks(dataset),
  connected,
  today,
});
const ids = (id: string) => lists.get(id)?.entries.map((entry) => entry.id);

test('Every named list holds what it says', () => {
  expect(Object.fromEntries(NAMED_LISTS.map((id) => [id, ids(id)]))).toEqual({
    'no-region': ['beta', 'delta', 'gamma'],
    'uk-wide': ['beta'],
    'no-place': ['delta', 'gamma'],
    undated: ['gamma'],
    'old-or-undated': ['alpha', 'gamma'],
    'needs-check': ['gamma', 'alpha', 'beta'],
    'active-needs-check': ['gamma', 'alpha'],
    'status-unknown': ['beta'],
    'high-confidence': [],
    'medium-confidence': ['beta', 'delta', 'gamma'],
    'low-confidence': ['alpha'],
    'one-source': ['alpha', 'beta', 'delta'],
    'two-sources': [],
    'three-sources': [],
    'four-sources-or-more': ['gamma'],
    'self-described': ['alpha'],
    'self-and-others': [],
    'third-party-only': ['beta', 'delta', 'gamma'],
    'one-source-third-party': ['beta', 'delta'],
    unlinked: ['beta', 'delta'],
    'no-access': ['beta'],
    'no-support': ['beta', 'delta', 'gamma'],
    'no-audience': ['beta', 'delta', 'gamma'],
    'centred-on-nobody-said': ['beta', 'delta', 'gamma'],
    'centred-on-anybody': ['alpha'],
    'no-funder': ['alpha', 'beta'],
    'one-funder': ['gamma'],
    'several-funders': [],
  });
});

test('The counts on the first page are those of the lists', () => {
  const unknowns = deriveUnknowns(dataset, connected, today);
  const length = (id: string) => ids(id)?.length;
  expect(unknowns).toEqual({
    entries: dataset.entries.length,
    statusUnknown: length('status-unknown'),
    undated: length('undated'),
    needCheck: length('needs-check'),
    noRegion: length('no-region'),
    noAccess: length('no-access'),
    oneSource: length('one-source'),
    unconnected: length('unlinked'),
    legalFormUnknown: length('unknown-organisation-legal-form'),
  });
});

test('Facts are told apart by year, up to the year of the data, and those from before in one list', () => {
  const years = [...lists.keys()].filter((id) => id.startsWith('evidence-'));
  expect(years).toEqual([
    'evidence-before-2020',
    ...[0, 1, 2, 3, 4, 5, 6].map((year) => `evidence-202${year}`),
  ]);
  expect(ids('evidence-before-2020')).toEqual(['alpha']);
  expect(ids('evidence-2021')).toEqual(['beta']);
  expect(ids('evidence-2022')).toEqual([]);
});

test('Lists of people and of fields have an address also when they are empty', () => {
  expect(ids('centred-on-led-deaf-people')).toEqual(['alpha']);
  expect(ids('centred-on-welcomes-older-people')).toEqual([]);
  expect(ids('unknown-community-access')).toEqual(['beta']);
  expect(ids('unknown-event-access')).toEqual([]);
});
