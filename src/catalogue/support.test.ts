import { inSentence } from '#words/terms.ts';
import { describe, expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import type { Origin } from './place-search.ts';
import { EMPTY_QUERY } from './query.ts';
import { findSupport } from './support.ts';
import type { Match } from './support.ts';
import { reasonsOf, shortfalls, titleOf } from './describe-support.ts';

const catalogue = catalogueWith({
  'organisations/arc': {
    name: 'Arc',
    place: { locality: 'Manchester', region: 'north-west' },
    area_scope: 'local',
    problem_spaces: ['digital-inclusion'],
    support: ['advice', 'training'],
    audiences: ['charities'],
    status: 'active',
    cost: 'free',
  },
  'organisations/bay': {
    name: 'Bay',
    place: { locality: 'London', region: 'london' },
    area_scope: 'uk',
    problem_spaces: ['responsible-ai', 'digital-inclusion'],
    support: ['training'],
    audiences: ['public'],
    status: 'active',
  },
  'organisations/cob': {
    name: 'Cob',
    place: { locality: 'Aberystwyth', region: 'wales' },
    area_scope: 'local',
    problem_spaces: ['digital-inclusion'],
    support: ['training'],
    status: 'active',
  },
  'communities/dew': {
    name: 'Dew',
    area_scope: 'uk',
    problem_spaces: ['digital-inclusion'],
    support: ['training'],
    audiences: ['charities'],
    status: 'unknown',
  },
  'organisations/elm': {
    name: 'Elm',
    place: { locality: 'Manchester', region: 'north-west' },
    problem_spaces: ['digital-inclusion'],
    status: 'ended',
    support: ['training'],
  },
  'organisations/fig': { name: 'Fig', problem_spaces: ['digital-inclusion'], status: 'active' },
});

const MANCHESTER: Origin = {
  label: 'Manchester, North West',
  rough: '',
  lat: 53.4809,
  lon: -2.2374,
  region: 'north-west',
  nation: 'England',
};

function find(chosen: Readonly<Record<string, readonly string[]>>, origin?: Origin) {
  const query = { ...EMPTY_QUERY, chosen };
  const context = { catalogue, query, origin };
  const found = findSupport(catalogue, query, origin);
  const message = (match: Match) => `${match.item.id}: ${reasonsOf(match, context).join(' · ')}`;
  return {
    best: found.best.map(message),
    groups: found.groups.map((group) => ({
      title: titleOf(group, context),
      entries: group.matches.map(message),
    })),
    shortfalls: shortfalls(found, context),
  };
}

describe('Someone in Manchester who wants training on digital inclusion', () => {
  const found = find({ space: ['digital-inclusion'], support: ['training'] }, MANCHESTER);

  test('finds who is near first, then who works everywhere, each with the reasons', () => {
    expect(found.best).toEqual([
      'arc: works on digital inclusion · offers training and education · in Manchester · free',
      'bay: works on digital inclusion · offers training and education · works across the UK',
    ]);
    expect(found.shortfalls).toEqual([]);
  });

  test('is told apart who may be gone, is farther away, or does not say; what has ended is left out', () => {
    expect(found.groups).toEqual([
      {
        title: 'They fit, but have not been seen at work of late',
        entries: ['dew: works on digital inclusion · offers training and education · works across the UK'],
      },
      {
        title: 'The same, farther away or in a place that is not known',
        entries: [
          'cob: works on digital inclusion · offers training and education · 105 miles away, in Aberystwyth',
        ],
      },
    ]);
  });
});

test('People are served by what serves everyone, bodies are not', () => {
  const space = ['responsible-ai'];
  expect(find({ space, audience: ['older-people'] }).best).toEqual([
    'bay: works on responsible AI · based in London · for everyone',
  ]);
  expect(find({ space, audience: ['funders'] }).best).toEqual([]);
});

test('What is not found is said, and those that miss least come in its place', () => {
  expect(find({ space: ['market-power'], support: ['legal'] }, MANCHESTER)).toEqual({
    best: [],
    groups: [
      {
        title: 'Not all of it: the problem and the help missing',
        entries: [
          'arc: works on digital inclusion · in Manchester · free',
          'bay: works on responsible AI · works across the UK',
          'dew: works on digital inclusion · works across the UK',
        ],
      },
    ],
    shortfalls: [
      'None listed here yet works on market power, offers legal help and works near Manchester, North West.',
    ],
  });
});

test('Of several wishes the one that none fulfils is named', () => {
  expect(
    find({ space: ['digital-inclusion', 'market-power'], support: ['training', 'audit'] }).shortfalls,
  ).toEqual(['None of these works on market power.', 'None of these offers audit and assurance.']);
});

test('That none is near is said with the nearest', () => {
  const bangor: Origin = {
    ...MANCHESTER,
    label: 'Bangor, Wales',
    lat: 53.2277,
    lon: -4.1293,
    region: 'wales',
    nation: 'wales',
  };
  expect(find({ support: ['training'] }, bangor).shortfalls).toEqual([
    'None that fits is known to be based within 50 miles of Bangor, Wales. The nearest is Cob, 55 miles away.',
  ]);
});

test('Who asks for nothing gets all that work, the best connected and newest first, and no complaint', () => {
  const { best, groups, shortfalls: message } = find({});
  expect(best.map((words) => words.split(':')[0])).toEqual(['arc', 'bay', 'cob', 'fig']);
  expect([groups.length, message]).toEqual([1, []]);
});

test.each([
  ['Responsible AI', 'responsible AI'],
  ['LGBTQ+ people', 'LGBTQ+ people'],
  ['UK and devolved government', 'UK and devolved government'],
  ['Black, Asian and racialised communities', 'Black, Asian and racialised communities'],
])('"%s" reads "%s" in a sentence', (label, words) => {
  expect(inSentence(label)).toBe(words);
});
