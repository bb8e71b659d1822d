import { expect, test } from 'vitest';
import { KINDS } from '../../core/ids.ts';
import { questionsOf } from './questions.ts';

const question = (name: string) => questionsOf('community').find((one) => one.name === name);

test('Every kind has its questions, in the order of the schema, each with words of its own', () => {
  for (const kind of KINDS) {
    const all = questionsOf(kind).flatMap((one) => [one, ...one.questions]);
    expect(all[0]?.name).toBe('name');
    for (const { title, hint } of all) expect([title.length > 1, hint.length > 10]).toEqual([true, true]);
  }
  expect(
    questionsOf('community')
      .filter(({ required }) => required)
      .map(({ name }) => name),
  ).toEqual(['name', 'summary', 'form', 'problem_spaces', 'status', 'sources', 'confidence']);
});

test('A question tells how it is answered', () => {
  const answering = Object.fromEntries(questionsOf('community').map((one) => [one.name, one.answering]));
  expect(answering).toEqual({
    name: 'line',
    name_lang: 'line',
    also_known_as: 'lines',
    summary: 'text',
    website: 'address',
    form: 'one',
    problem_spaces: 'some',
    support: 'some',
    audiences: 'some',
    centred_on: 'groups',
    keywords: 'lines',
    place: 'group',
    area_scope: 'one',
    mode: 'one',
    cost: 'one',
    status: 'one',
    stage: 'one',
    started: 'date',
    ended: 'date',
    identifiers: 'group',
    join: 'group',
    access: 'group',
    relations: 'groups',
    distinct_from: 'lines',
    sources: 'groups',
    as_of: 'date',
    confidence: 'one',
    notes: 'text',
  });
});

test('Options come with label, definition and heading, and limits with the question', () => {
  const spaces = question('problem_spaces');
  expect([spaces?.most, spaces?.options.length, question('summary')?.longest]).toEqual([3, 28, 600]);
  expect(spaces?.options.every(({ group = '', definition }) => group !== '' && definition !== '')).toBe(true);
});

test('Of relations, only those that the kind may hold can be chosen', () => {
  const types = (kind: 'organisation' | 'event') =>
    questionsOf(kind)
      .find(({ name }) => name === 'relations')
      ?.questions.find(({ name }) => name === 'type')
      ?.options.map(({ id }) => id) ?? [];
  expect(types('organisation')).toContain('spun-out-of');
  expect(types('event')).not.toContain('spun-out-of');
});
