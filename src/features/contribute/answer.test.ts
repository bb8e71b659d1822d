import { expect, test } from 'vitest';
import { say } from '../../check/say.ts';
import { doubleIn, faultsOf, targetsOf } from './answer.ts';
import { besideOf } from './existing-entries.ts';
import type { Known } from './existing-entries.ts';

const KNOWN: Known = {
  entries: [
    { id: 'alpha', kind: 'organisation', data: { name: 'Alpha' } },
    { id: 'beta', kind: 'event', data: { name: 'Beta' } },
  ],
  redirects: {},
};
const CONTEXT = { today: '2026-11-23', regionsOfTown: () => undefined };

const faults = (answers: object, at: (string | number)[]) =>
  faultsOf({ kind: 'community', id: 'draft', answers: answers as never }, at, besideOf(KNOWN), CONTEXT);
const said = (answers: object, at: (string | number)[]) =>
  faults(answers, at).map((problem) => say(problem).message);

test('Of an answer only what is wrong with it is said', () => {
  expect(said({ name: 'Gamma' }, ['name'])).toEqual([]);
  expect(said({ name: 'X', summary: 'Y' }, ['name'])).toEqual(['"name" is too short: "X".']);
  expect(said({ summary: `Looks at data with the counc\u0456l.` }, ['summary'])).toEqual([
    'The word "counc\u0456l" mixes Latin letters with the Cyrillic letter "\u0456" (U+0456); it looks like a word that it is not.',
  ]);
  const relations = [{ type: 'part-of', to: 'gamma' }];
  expect(said({ relations }, ['relations', 0, 'to'])).toEqual([
    '"gamma" is not the id of an entry, so this relation leads nowhere.',
  ]);
  // The page that shows it is still to be asked for.
  expect(said({ relations }, ['relations', 0, 'source'])).toEqual([]);
});

test('A likely double is found as the entry it is', () => {
  const [problem] = faults({ name: 'Alpha' }, ['name']);
  expect(problem && doubleIn(problem, KNOWN)?.id).toBe('alpha');
});

test('A relation may lead only to what its type allows', () => {
  expect(targetsOf('community', 'part-of', KNOWN).map(({ id }) => id)).toEqual(['alpha']);
  expect(targetsOf('community', 'no-such-type', KNOWN)).toEqual([]);
});
