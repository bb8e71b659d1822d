import { expect, test } from 'vitest';
import { bytesInWords, cut, date, hostOf, list, number, plural, shortAddress } from './words.ts';

test('Numbers are grouped by thousands and agree with their noun', () => {
  expect(number(1234567)).toBe('1,234,567');
  expect(plural(1, 'entry', 'entries')).toBe('1 entry');
  expect(plural(0, 'entry', 'entries')).toBe('0 entries');
  expect(plural(1200, 'source')).toBe('1,200 sources');
});

test.each([
  [940, '940 bytes'],
  [1400, '1 KB'],
  [999_400, '999 KB'],
  [999_600, '1.0 MB'],
  [3_589_927, '3.6 MB'],
])('A size of %d bytes reads "%s"', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
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
