import { expect, test } from 'vitest';
import type { Problem } from '../../check/finding.ts';
import { say } from '../../check/say.ts';
import { besideOf, knownOf } from './existing-entries.ts';
import type { Known } from './existing-entries.ts';
import { checkProposal, doubleIn, faultsOf, targetsOf } from './check.ts';
import { entryFile } from './draft.ts';

const KNOWN: Known = {
  entries: [
    {
      id: 'open-data-manchester',
      kind: 'organisation',
      data: {
        name: 'Open Data Manchester',
        also_known_as: ['ODM'],
        website: 'https://www.opendata.example.org',
      },
    },
    {
      id: 'air-quality',
      kind: 'project',
      data: { name: 'Air Quality', relations: [{ type: 'part-of', to: 'open-data-manchester' }] },
    },
  ],
  redirects: { odm: 'open-data-manchester' },
};

const CLUB = {
  name: 'Example Data Club',
  summary: 'Monthly evening at which residents and council staff look at local open data together.',
  form: 'meet-up',
  problem_spaces: ['open-data-and-standards'],
  status: 'active',
  sources: [{ url: 'https://club.example.net/about', checked: '2026-11-20' }],
  confidence: 'high',
};

const said = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.file} ${problem.rule} ${problem.level}: ${say(problem).message}`);

const check = (kind: 'community' | 'project', id: string, answers: object) =>
  said(
    checkProposal(entryFile(kind, id, answers as never), besideOf(KNOWN), {
      today: '2026-11-23',
      regionsOfTown: () => undefined,
    }),
  );

test('A good proposal has nothing wrong with it', () => {
  expect(check('community', 'example-data-club', CLUB)).toEqual([]);
});

test('It is held against what is there: ids, names, ties, old ids', () => {
  expect(
    check('community', 'odm-club', {
      ...CLUB,
      name: 'Open Data Manchester CIC',
      relations: [
        { type: 'part-of', to: 'odm', source: 'https://club.example.net/about' },
        { type: 'part-of', to: 'open-data-manchestr', source: 'https://club.example.net/about' },
      ],
    }),
  ).toEqual([
    'communities/odm-club.yaml likely-duplicate warning: The name "Open Data Manchester CIC" is nearly that of "Open Data Manchester" in "organisations/open-data-manchester.yaml" (or one of its other names is); perhaps both are the same thing.',
    'communities/odm-club.yaml relation-target warning: "odm" is an old id: the entry is now called "open-data-manchester".',
    'communities/odm-club.yaml relation-target error: "open-data-manchestr" is not the id of an entry, so this relation leads nowhere.',
  ]);
});

test('An entry that is edited is not its own double', () => {
  expect(
    check('project', 'air-quality', { ...CLUB, name: 'Air Quality', form: 'research-project' }).filter(
      (one) => /likely-duplicate|unique-id/.test(one),
    ),
  ).toEqual([]);
});

test('What is known of a dataset is what the checks compare', () => {
  const entry = {
    id: 'a',
    kind: 'community',
    ...CLUB,
    relations: [
      { type: 'part-of', to: 'b', source: 'https://club.example.net' },
      { type: 'part-of', to_name: 'C', source: 'https://club.example.net' },
    ],
  };
  expect(knownOf({ entries: [entry as never], redirects: {} })).toEqual({
    entries: [
      { id: 'a', kind: 'community', data: { name: CLUB.name, relations: [{ type: 'part-of', to: 'b' }] } },
    ],
    redirects: {},
  });
});

const TWO: Known = {
  entries: [
    { id: 'alpha', kind: 'organisation', data: { name: 'Alpha' } },
    { id: 'beta', kind: 'event', data: { name: 'Beta' } },
  ],
  redirects: {},
};
const CONTEXT = { today: '2026-11-23', regionsOfTown: () => undefined };

const faults = (answers: object, at: (string | number)[]) =>
  faultsOf({ kind: 'community', id: 'draft', answers: answers as never }, at, besideOf(TWO), CONTEXT);
const saidAt = (answers: object, at: (string | number)[]) =>
  faults(answers, at).map((problem) => say(problem).message);

test('Of an answer only what is wrong with it is said', () => {
  expect(saidAt({ name: 'Gamma' }, ['name'])).toEqual([]);
  expect(saidAt({ name: 'X', summary: 'Y' }, ['name'])).toEqual(['"name" is too short: "X".']);
  expect(saidAt({ summary: `Looks at data with the counc\u0456l.` }, ['summary'])).toEqual([
    'The word "counc\u0456l" mixes Latin letters with the Cyrillic letter "\u0456" (U+0456); it looks like a word that it is not.',
  ]);
  const relations = [{ type: 'part-of', to: 'gamma' }];
  expect(saidAt({ relations }, ['relations', 0, 'to'])).toEqual([
    '"gamma" is not the id of an entry, so this relation leads nowhere.',
  ]);
  // The page that shows it is still to be asked for.
  expect(saidAt({ relations }, ['relations', 0, 'source'])).toEqual([]);
});

test('A likely double is found as the entry it is', () => {
  const [problem] = faults({ name: 'Alpha' }, ['name']);
  expect(problem && doubleIn(problem, TWO)?.id).toBe('alpha');
});

test('A relation may lead only to what its type allows', () => {
  expect(targetsOf('community', 'part-of', TWO).map(({ id }) => id)).toEqual(['alpha']);
  expect(targetsOf('community', 'no-such-type', TWO)).toEqual([]);
});
