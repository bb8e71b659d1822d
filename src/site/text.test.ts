import { expect, test } from 'vitest';
import { entryOf } from '../../tests/dataset.ts';
import { formName, kindName, kindPlural, placeName, scopeName } from './text.ts';
import { cut, date, hostOf, list, number, plural, shortAddress } from './words.ts';

test('Numbers are grouped by thousands and agree with their noun', () => {
  expect(number(1234567)).toBe('1,234,567');
  expect(plural(1, 'entry', 'entries')).toBe('1 entry');
  expect(plural(0, 'entry', 'entries')).toBe('0 entries');
  expect(plural(1200, 'source')).toBe('1,200 sources');
});

test('Lists read as a sentence does', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe('a and b');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([
  [2019, '2019'],
  ['2019', '2019'],
  ['2019-05', 'May 2019'],
  ['2019-05-31', '31 May 2019'],
  ['2024-02-29', '29 February 2024'],
  ['2020-01-01', '1 January 2020'],
])('The date %s reads "%s"', (when, words) => {
  expect(date(when)).toBe(words);
});

test('Kinds are named in the singular and in the plural', () => {
  expect(kindName('community')).toBe('Community');
  expect(kindPlural('community')).toBe('Communities');
});

test('The form of an organisation is its legal form, where that is known', () => {
  expect(formName(entryOf({ 'organisations/alpha': { legal_form: 'cic' } }))).toBe(
    'Community interest company',
  );
  expect(formName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
  expect(formName(entryOf({ 'events/alpha': { form: 'social' } }))).toMatch(/^Social/);
});

test('A place is said as exactly as it is known, and never twice', () => {
  const placed = (place: NonNullable<Parameters<typeof placeName>[0]['place']>) =>
    placeName(entryOf({ 'organisations/alpha': { place } }));
  expect(placed({ locality: 'Manchester', region: 'north-west' })).toBe('Manchester, North West');
  expect(placed({ locality: 'London', region: 'london' })).toBe('London');
  expect(placed({ region: 'wales' })).toBe('Wales');
  expect(placeName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
});

test('How far work reaches is said where it is known', () => {
  expect(scopeName(entryOf({ 'organisations/alpha': { area_scope: 'uk' } }))).toMatch(/\S/);
  expect(scopeName(entryOf({ 'organisations/alpha': {} }))).toBeUndefined();
});

test('A host is said without "www."', () => {
  expect(hostOf('https://www.example.org/about')).toBe('example.org');
  expect(hostOf('http://blog.example.org')).toBe('blog.example.org');
});

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/about-us/our_work.html', 'example.org – our work'],
  ['https://example.org/a/b/', 'example.org – b'],
  ['https://example.org/caf%C3%A9', 'example.org – café'],
  ['https://example.org/100%', 'example.org – 100%'],
  [`https://example.org/${'word-'.repeat(20)}`, `example.org – ${'word '.repeat(14).trim()}…`],
])('The address %s reads "%s"', (url, words) => {
  expect(shortAddress(url)).toBe(words);
});

test('Text is cut at a word, within its length', () => {
  expect(cut('Short enough.', 20)).toBe('Short enough.');
  expect(cut('Exactly so.', 11)).toBe('Exactly so.');
  expect(cut('One, two, three, four', 12)).toBe('One, two…');
  expect(cut('Alone and together – always', 21)).toBe('Alone and together…');
});

test('Text without a gap is cut within its length too', () => {
  expect(cut('abcdefghijklmnopqrstuvwxyz', 10)).toMatch(/^abc.{1,6}…$/);
});
