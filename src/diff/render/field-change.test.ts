import { expect, test } from 'vitest';
import { fieldsOf } from '../../core/schema/fields.ts';
import { OWN_VOCABULARY, diffFields } from '../field-diff.ts';
import { fieldText } from './field-change.ts';

const told = (name: string, was: unknown, is: unknown): string[] => {
  const data = (value: unknown) => (value === undefined ? {} : { [name]: value });
  return diffFields(data(was), data(is), fieldsOf('organisation.schema.json'), OWN_VOCABULARY).map(fieldText);
};
const LONG = 'It is so long that nobody would want to read it a second time in a list of changes.';

test.each<[name: string, was: unknown, is: unknown, lines: string[]]>([
  ['status', 'active', 'ended', ['Status: Active → Ended']],
  ['status', 'asleep', 'active', ['Status: asleep → Active']],
  ['website', undefined, 'https://arc.org.uk', ['Website: https://arc.org.uk, not given before']],
  ['started', '2011-03', 2012, ['Started: March 2011 → 2012']],
  ['ended', '2020', undefined, ['Ended: taken out; it was 2020']],
  ['summary', LONG, `${LONG} Indeed.`, ['Summary: reworded']],
  ['notes', undefined, LONG, ['Notes: now given']],
  ['notes', LONG, undefined, ['Notes: taken out']],
  [
    'support',
    ['advice'],
    ['training', 'space'],
    ['Support: + Training and education, + Space, hosting or equipment, − Advice'],
  ],
  ['support', ['advice', 'training'], ['training', 'advice'], []],
  [
    'problem_spaces',
    ['open-data-and-standards', 'digital-inclusion'],
    ['digital-inclusion', 'open-data-and-standards'],
    ['Problem spaces: the main one is now Digital inclusion, not Open data and standards'],
  ],
  ['keywords', undefined, ['a', 'b', 'c', 'd', 'e'], ['Keywords: + 5 items']],
  [
    'sources',
    [{ url: 'a' }, { url: 'c' }],
    [{ url: 'a', date: 2020 }, { url: 'b' }],
    ['Sources: + 1 item, − 1 item, 1 item changed'],
  ],
  [
    'relations',
    [{ type: 'funds', to: 'bay' }],
    [{ type: 'funds', to: 'bay', since: 2020 }],
    ['Relations: 1 item changed'],
  ],
  [
    'place',
    { locality: 'Leeds', region: 'wales' },
    { locality: 'York', postcode_district: 'YO1', region: 'wales' },
    ['Place, town or city: Leeds → York', 'Place, postcode district: YO1, not given before'],
  ],
  ['strange', 1, LONG, ['strange: reworded']],
])('%s from %j to %j reads %j', (name, was, is, lines) => {
  expect(told(name, was, is)).toEqual(lines);
});
