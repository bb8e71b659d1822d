import { describe, expect, test } from 'vitest';
import { tidy } from './draft.ts';
import { answersOf, fieldAt, heldOf } from './query-form.ts';

const NAMES = {
  idOf: (typed: string) => (typed === 'Data Club' ? 'data-club' : undefined),
  nameOf: (id: string) => (id === 'data-club' ? 'Data Club' : id),
};
const HELD = {
  name: 'Repair Evening',
  problem_spaces: ['digital-inclusion'],
  also_known_as: 'RE\n\n  Evening of Repair ',
  'place.locality': 'Leeds',
  'sources.0.url': '',
  'sources.0.checked': '2026-11-26',
  'sources.3.url': 'https://www.example.org',
  'relations.0.type': 'partner-of',
  'relations.0.end': 'Data Club',
  'relations.1.type': 'partner-of',
  'relations.1.end': 'Somebody Else',
  'relations.2.type': 'runs',
  'relations.2.end': 'Data Club',
  'relations.2.turned': ['yes'],
};
const DATA = {
  name: 'Repair Evening',
  also_known_as: ['RE', 'Evening of Repair'],
  problem_spaces: ['digital-inclusion'],
  place: { locality: 'Leeds' },
  sources: [{ url: 'https://www.example.org' }],
  relations: [
    { type: 'partner-of', to: 'data-club' },
    { type: 'partner-of', to_name: 'Somebody Else' },
    { type: 'runs', from_name: 'Data Club' },
  ],
};

describe('What is read off a form', () => {
  const { answers, rows } = answersOf('event', HELD, NAMES);

  test('is an entry: lines are lists, names of entries their ids, and a row with nothing but a day is none', () => {
    expect(tidy('event', answers)).toEqual(DATA);
  });

  test('tells which row of the form each item was', () => {
    expect(rows).toMatchObject({ sources: [3], relations: [0, 1, 2], centred_on: [] });
  });

  test.each([
    [['name'], 'name'],
    [['problem_spaces', 0], 'problem_spaces'],
    [['place', 'locality'], 'place.locality'],
    [['sources'], 'sources'],
    [['sources', 0], 'sources.3'],
    [['sources', 0, 'url'], 'sources.3.url'],
    [['relations', 1], 'relations.1.end'],
    [['relations', 1, 'to_name'], 'relations.1.end'],
    [['relations', 2, 'type'], 'relations.2.type'],
  ])('%j in the data is the field %s', (path, field) => {
    expect(fieldAt(path, { rows })).toBe(field);
  });
});

test('A form filled in from an entry gives that entry', () => {
  const held = heldOf('event', DATA, NAMES);
  expect(held).toMatchObject({
    also_known_as: 'RE\nEvening of Repair',
    'sources.0.url': 'https://www.example.org',
    'relations.0.end': 'Data Club',
    'relations.2.end': 'Data Club',
    'relations.2.turned': ['yes'],
  });
  expect(tidy('event', answersOf('event', held, NAMES).answers)).toEqual(DATA);
});
