import { expect, test } from 'vitest';
import type { Coded, Problem } from '../../check/finding.ts';
import { fieldsOf } from '../../core/schema/fields.ts';
import { SCHEMAS } from '../../core/schema/schemas.ts';
import { saidInForm } from './form-errors.ts';
import { questionsOf } from './questions.ts';

const QUESTIONS = questionsOf('organisation');

const said = (path: Problem['path'], finding: Coded) => {
  const problem: Problem = {
    ...{ file: 'organisations/a.yaml', line: 1, column: 1, rule: '', level: 'error', fixable: false },
    path,
    ...finding,
  };
  const { field, message, tip, other } = saidInForm(problem, { rows: {} }, QUESTIONS);
  return `${field}: ${message} → ${tip}${other === undefined ? '' : ` (${other})`}`;
};

const OTHER = { id: 'b', file: 'organisations/b.yaml' };

test('What is missing is a question without an answer', () => {
  const missing = (field: string, owner: 'entry' | { item: string }) =>
    ({ code: 'schema/missing-field', params: { field, owner } }) as const;
  const end = { code: 'schema/none-of', params: { field: 'relations', item: 'relation' } } as const;
  expect([
    said([], missing('summary', 'entry')),
    said(['sources', 0], missing('url', { item: 'source' })),
    said(['relations', 0], end),
  ]).toMatchInlineSnapshot(`
    [
      "summary: “Summary” is not answered yet. → Every entry of this kind needs it.",
      "sources.url: “Address” is not answered yet. → It goes with the rest of “Sources”: answer it, or leave all of that empty.",
      "relations.end: “Which one?” is not answered yet. → It goes with the rest of “Relations”: answer it, or leave all of that empty.",
    ]
  `);
});

test('Who may be the same is named by a link, and no file', () => {
  expect([
    said(['identifiers', 'company_number'], {
      code: 'likely-duplicate/same-identifier',
      params: { register: 'company_number', value: '09512457', other: OTHER },
    }),
    said(['website'], {
      code: 'likely-duplicate/same-website',
      params: { website: 'https://example.org', other: OTHER },
    }),
    said(['name'], {
      code: 'likely-duplicate/similar-name',
      params: { name: 'Club', otherName: 'The Club', other: OTHER },
    }),
    said(['relations', 0, 'from_name'], {
      code: 'relation-target/other-side',
      params: { name: 'Club', other: OTHER, type: 'funds', id: 'a' },
    }),
  ]).toMatchInlineSnapshot(`
    [
      "identifiers.company_number: The company number "09512457" is also that of another entry; a register gives each number once. → If it is the same, correct that entry instead. If not, name it under “Not the same as”. (b)",
      "website: The website "https://example.org" is also that of another entry; perhaps both are the same thing. → If it is the same, correct that entry instead. If not, name it under “Not the same as”. (b)",
      "name: The name "Club" is nearly that of "The Club" (or one of its other names is); perhaps both are the same thing. → If it is the same, correct that entry instead. If not, name it under “Not the same as”. (b)",
      "relations: "Club" has an entry of its own, and a tie stands with the one that acts. → Take it out here and add it there. (b)",
    ]
  `);
});

test('A field is called by its question', () => {
  expect([
    said(['summary'], {
      code: 'schema/too-short',
      params: { field: 'summary', value: 'No.', least: 20, example: 'Yes.' },
    }),
    said(['started'], {
      code: 'dates/future',
      params: { field: 'started', value: 2031, today: '2026-11-20' },
    }),
  ]).toMatchInlineSnapshot(`
    [
      "summary: “Summary” is too short: "No.". → Write at least 20 characters. For example: "Yes.".",
      "started: “Started” is 2031, which is in the future (today is 2026-11-20); only events and what is forming may be announced ahead. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
    ]
  `);
});

test('The forms of numbers are those of the schema, without the quotes that only a file needs', () => {
  const fields =
    fieldsOf('organisation.schema.json').find(({ name }) => name === 'identifiers')?.fields ?? [];
  const rules = JSON.stringify(SCHEMAS).match(
    /(?<="x-message":")is not a (?:company|charity) number(?:\\.|[^"])*/g,
  );
  expect(rules).toHaveLength(2);
  for (const rule of rules ?? []) {
    const plain = JSON.parse(`"${rule}"`) as string;
    const field = fields.find(({ name }) => plain.includes(name.replace('_', ' ')))?.name ?? '';
    const params = { field, value: '1', rule: plain };
    const path = ['identifiers', field];
    expect(said(path, { code: 'schema/wrong-form', params })).toContain(
      `: "1" ${plain.replace(' in quotes', '')}. → `,
    );
    expect(plain).toContain(' in quotes');
  }
});
