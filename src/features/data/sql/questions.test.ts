import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../../tests/dataset.ts';
import type { Entries } from '../../../../tests/dataset.ts';
import { exportContextOf, realContext } from '../../../../tests/export-context.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import { runSql } from './run-sql.ts';
import { sqlite } from '../formats/sqlite.ts';
import type { ExportContext } from '../export-context.ts';
import { QUESTIONS } from './questions.ts';

/** A small map in which every question has rows that fit and rows that nearly fit. */
const ENTRIES: Entries = {
  'organisations/alpha': {
    place: { locality: 'Aberystwyth', region: 'wales' },
    support: ['training', 'advice'],
    cost: 'free',
    join: { how: 'Write to them.', open_to: 'anyone', source: 'https://alpha.test-sources.org.uk/join' },
    summary: 'Helps older people to get online.',
    relations: [{ type: 'funds', from_name: 'A Fund Without An Entry' }],
  },
  'organisations/beta': {
    place: { locality: 'Manchester', region: 'north-west' },
    status: 'ended',
    support: ['training'],
    relations: [{ type: 'succeeded-by', to: 'alpha', since: 2021 }],
    summary: 'Was for people older than the web.',
  },
  'organisations/gamma': {
    place: { locality: 'Manchester', region: 'north-west' },
    keywords: ['loneliness'],
  },
  'organisations/delta': { place: { locality: 'Manchester', region: 'north-west' } },
  ...Object.fromEntries(
    ['one', 'two', 'three', 'four'].map((name) => [
      `organisations/welsh-${name}`,
      { place: { region: 'wales' as const } },
    ]),
  ),
  'organisations/epsilon': { place: { locality: 'London', region: 'london' } },
  'organisations/first-fund': {
    roles: ['funder'],
    relations: [
      { type: 'funds', to: 'alpha' },
      { type: 'funds', to: 'gamma' },
      { type: 'funds', to: 'delta' },
    ],
  },
  'organisations/second-fund': {
    roles: ['funder'],
    relations: [
      { type: 'funds', to: 'alpha' },
      { type: 'funds', to: 'gamma' },
    ],
  },
  'communities/ramps': {
    place: { region: 'wales' },
    access: { note: 'Step-free from the street.', source: 'https://ramps.test-sources.org.uk/access' },
  },
  'communities/stairs': {
    place: { region: 'wales' },
    access: { note: 'Up two flights of stairs.', source: 'https://stairs.test-sources.org.uk/access' },
  },
  'communities/silent': { place: { region: 'wales' } },
  'communities/ramps-in-scotland': {
    place: { region: 'scotland' },
    access: { note: 'Step-free.', source: 'https://ramps-in-scotland.test-sources.org.uk/access' },
  },
  'projects/northern': { place: { region: 'northern-ireland' }, problem_spaces: ['market-power'] },
  'projects/northern-ended': {
    place: { region: 'northern-ireland' },
    problem_spaces: ['childhood'],
    status: 'ended',
  },
  'events/open-day': {
    cost: 'free',
    join: { how: 'Come along.', open_to: 'anyone', source: 'https://open-day.test-sources.org.uk/join' },
  },
  'events/members-day': {
    cost: 'free',
    join: { open_to: 'members', source: 'https://members-day.test-sources.org.uk/join' },
  },
};

const PEOPLE = { 'population-2024': { values: { wales: 2_000_000, 'north-west': 3_000_000 } } };

const engine = await initSqlJs();

/** Returns the SQLite database of a context. */
async function databaseOf(context: ExportContext): Promise<Uint8Array> {
  const [file] = await sqlite.files(context);
  if (!(file?.content instanceof Uint8Array)) throw new Error('there is no database');
  return file.content;
}

const ANSWERS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  // Gamma has two funders and Delta one; the third of Alpha has no entry.
  'funded-by-many': [['Alpha', 3]],
  'step-free-wales': [['Ramps', null, 'Step-free from the street.']],
  'most-funded': [
    ['First fund', 3],
    ['Second fund', 2],
    ['A Fund Without An Entry', 1],
  ],
  // All but the one of the entry there that has not ended.
  'nothing-in-northern-ireland': TAXONOMY['problem-space'].terms
    .filter(({ id }) => id !== 'market-power')
    .map(({ label }) => [label])
    .sort(),
  // Three organisations make no rate.
  'per-million': [
    ['Wales', 5, 2_000_000, 2.5],
    ['North West', 3, 3_000_000, null],
  ],
  // The ended organisation of Manchester is not counted, and neither is London.
  towns: [
    ['Manchester', 2],
    ['Aberystwyth', 1],
  ],
  'training-in-wales': [['Alpha', 'organisation', 'free']],
  'free-events': [['Open day', null, 'Come along.']],
  'carried-on': [['Beta', 'Alpha', '2021']],
  words: [
    ['Alpha', 'organisation', 'wales'],
    ['Gamma', 'organisation', 'north-west'],
  ],
};

describe('The ten questions', async () => {
  const small = await databaseOf(exportContextOf(filesOf(ENTRIES, {}, PEOPLE)));

  test('are ten, each with an answer worked out by hand', () => {
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual(Object.keys(ANSWERS).sort());
    expect(QUESTIONS).toHaveLength(10);
  });

  test.each(QUESTIONS)('$words', ({ id, sql }) => {
    expect(runSql(engine, small, sql).rows).toEqual(ANSWERS[id]);
  });

  test('all but the one of step-free meetings have an answer on the real data', async () => {
    const context = realContext();
    const real = await databaseOf(context);
    const empty = QUESTIONS.filter(({ sql }) => runSql(engine, real, sql).rows.length === 0);
    const stepFree = context.entries.filter(
      ({ kind, place, access }) =>
        kind === 'community' &&
        place?.region === 'wales' &&
        /step.free|level access|wheelchair/i.test(access?.note ?? ''),
    );
    expect(empty.map(({ id }) => id)).toEqual(stepFree.length === 0 ? ['step-free-wales'] : []);
  });
});
