import { expect, test } from 'vitest';
import { checkProposal } from './check.ts';
import { entryFile } from './draft.ts';
import { say } from '../../check/say.ts';
import { placedInFacts, readFacts } from './facts.ts';

const said = (problems: ReturnType<typeof placedInFacts>) =>
  problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${say(problem).message}`);

const facts = (text: string) => readFacts({ path: 'facts.yaml', text }, 'community');

/** Checks facts as the command does, with a name that came by an option. */
function checked(text: string, name = 'Example Data Club') {
  const read = facts(text);
  const file = entryFile('community', 'example-data-club', { ...read.answers, name });
  const context = { today: '2026-11-23', regionsOfTown: () => undefined };
  return said(placedInFacts(checkProposal(file, { entries: [] }, context), file, read, { name: '--name' }));
}

test('Facts are read from YAML and from JSON', () => {
  expect(facts('summary: Short\nstarted: 2019\n').answers).toEqual({ summary: 'Short', started: 2019 });
  expect(facts('{"summary": "Short", "keywords": ["a"]}').answers).toEqual({
    summary: 'Short',
    keywords: ['a'],
  });
});

test('A file that cannot be read safely gives no facts', () => {
  expect(said(facts('summary: [a\n').problems)).toEqual([
    'facts.yaml:1:10 A bracket "[" opens here and is not closed by "]".',
  ]);
  expect(said(facts('a: &x b\nc: *x\n').problems).length).toBeGreaterThan(0);
  expect(said(facts('notes: !!binary aGVsbG8=\n').problems).length).toBeGreaterThan(0);
  expect(said(facts('['.repeat(2000)).problems)).toEqual([
    'facts.yaml:1:1 The file holds more than 200 opening brackets ([ or {), so it is not read: so many can break the program that reads it.',
  ]);
  expect(said(facts(`notes: ${'x'.repeat(40_000)}\n`).problems)).toEqual([
    'facts.yaml:1:1 The file is 40 KB long, and an entry may have at most 32 KB.',
  ]);
  expect(said(facts('- a\n').problems)).toEqual(['facts.yaml:1:1 The file holds a list instead of fields.']);
});

test('What is wrong is said where it was written', () => {
  expect(
    checked(
      [
        'sources:',
        '  - url: www.example.net/about',
        'status: activ',
        'colour: red',
        'summary: Monthly evening at which residents and staff of the counc\u0456l look at open data.',
        'form: meet-up',
        'problem_spaces: [open-data-and-standards]',
        '',
      ].join('\n'),
      'X',
    ),
  ).toEqual([
    '--name:1:1 "name" is too short: "X".',
    'facts.yaml:1:1 The field "confidence" is missing; every entry of this kind needs one.',
    'facts.yaml:2:10 "www.example.net/about" is not a full web address: its beginning is missing.',
    'facts.yaml:3:9 "activ" is not a term of the closed list "status".',
    'facts.yaml:4:1 "colour" is not a field of this kind of file.',
    'facts.yaml:5:10 The word "counc\u0456l" mixes Latin letters with the Cyrillic letter "\u0456" (U+0456); it looks like a word that it is not.',
  ]);
});
