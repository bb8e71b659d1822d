import { expect, test } from 'vitest';
import type { Problem } from '../../check/finding.ts';
import { say } from '../../check/say.ts';
import { besideOf, knownOf } from './existing-entries.ts';
import type { Known } from './existing-entries.ts';
import { checkProposal } from './check.ts';
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
