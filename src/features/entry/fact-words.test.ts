import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/schema/fields.ts';
import { factWords } from './fact-words.ts';

const words = (name: string, was: unknown, is: unknown): string => {
  const field = fieldsOf('organisation.schema.json').find((one) => one.name === name);
  return factWords({ field: field ?? { name, title: name, list: undefined, fields: [] }, was, is });
};
const LONG = 'It is so long that nobody would want to read it a second time in a list of changes.';

test.each([
  ['status', 'active', 'ended', 'Status: Active → Ended'],
  ['status', 'asleep', 'active', 'Status: asleep → Active'],
  ['website', undefined, 'https://arc.org.uk', 'Website: added https://arc.org.uk'],
  ['started', '2011-03', 2012, 'Started: March 2011 → 2012'],
  ['ended', '2020', undefined, 'Ended: taken out, was 2020'],
  ['summary', LONG, `${LONG} Indeed.`, 'Summary: reworded'],
  ['notes', undefined, LONG, 'Notes: added'],
  ['notes', LONG, undefined, 'Notes: taken out'],
  [
    'support',
    ['advice'],
    ['training', 'space'],
    'Support: added “Training and education” and “Space, hosting or equipment”; took out “Advice”',
  ],
  [
    'problem_spaces',
    ['open-data-and-standards', 'digital-inclusion'],
    ['digital-inclusion', 'open-data-and-standards'],
    'Problem spaces: put into another order',
  ],
  ['keywords', undefined, ['a', 'b', 'c', 'd', 'e'], 'Keywords: added 5 items'],
  ['sources', [{ url: 'a' }], [{ url: 'a' }, { url: 'b' }], 'Sources: added 1 item'],
  ['place', undefined, { region: 'wales' }, 'Place: added'],
  ['place', { region: 'wales' }, undefined, 'Place: taken out'],
  ['strange', true, false, 'strange: yes → no'],
  ['strange', true, LONG, 'strange: changed'],
])('%s from %j to %j reads %j', (name, was, is, wanted) => {
  expect(words(name, was, is)).toBe(wanted);
});

test('A fact of several parts tells those that differ', () => {
  expect(
    words(
      'place',
      { locality: 'Leeds', region: 'wales' },
      { locality: 'York', postcode_district: 'YO1', region: 'wales' },
    ),
  ).toBe('Place: town or city Leeds → York; postcode district added YO1');
});
