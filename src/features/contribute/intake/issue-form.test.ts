import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../../core/ids.ts';
import { filledIn, formText } from './issue-form.ts';
import { FACTS, ISSUE_FORMS } from './issue-intents.ts';

test('There is a form for each kind and each other intent', () => {
  expect(ISSUE_FORMS.map(({ id }) => id)).toEqual([
    ...KINDS.map((kind) => `suggest-${kind}`),
    ...['correct', 'still-right', 'closed', 'leave-us-off', 'term', 'appeal'],
  ]);
  expect(new Set(ISSUE_FORMS.map(({ name }) => name)).size).toBe(ISSUE_FORMS.length);
});

// What the host refuses, so that nobody has to find it out there.
test.each(ISSUE_FORMS)('The form "$id" keeps to the rules of the host', (form) => {
  const filled = filledIn(form);
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  expect(filled.length).toBeGreaterThan(0);
  expect(new Set(filled.map(({ id }) => id)).size).toBe(filled.length);
  expect(new Set(filled.map(({ label }) => slug(label))).size).toBe(filled.length);
  for (const { id, label, type, options = [] } of filled) {
    expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(label.trim()).not.toBe('');
    expect(options.length > 0).toBe(type === 'dropdown' || type === 'checkboxes');
    expect(new Set(options).size).toBe(options.length);
    // The first is a reserved word, and the host's parser takes the others for something else than text.
    for (const option of options)
      expect(option).not.toMatch(/^(none|yes|no|on|off|true|false|y|n|[\d.-]+)$/i);
  }
  const { name, description, title, labels, body } = parse(formText(form)) as Record<string, unknown>;
  expect([typeof name, typeof description, typeof title]).toEqual(['string', 'string', 'string']);
  expect(labels).toContain('intake');
  expect((body as unknown[]).length).toBe(form.body.length);
});

test('A suggestion asks what the kind must say, and little more', () => {
  const form = ISSUE_FORMS.find(({ id }) => id === 'suggest-organisation');
  expect(form && filledIn(form).map(({ id, required }) => (required ? `${id}*` : id))).toEqual([
    ...['name*', 'summary*', 'roles*', 'problem_spaces*', 'status*', 'sources*', 'read', 'confidence*'],
    ...['website', 'place_locality', 'place_region', 'join_how', 'interests*'],
  ]);
});

test('Single facts are told apart by their words', () => {
  expect([...FACTS.keys()]).toEqual([
    ...['Name', 'Summary', 'Website', 'Legal form', 'Town or city', 'Region', 'Postcode district'],
    ...['Where it works', 'Cost', 'Status', 'Stage', 'Started', 'Ended', 'How to join', 'Open to'],
    ...['Access note', 'Form', 'How to take part'],
  ]);
});
