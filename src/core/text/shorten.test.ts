import { expect, test } from 'vitest';
import { cut, hostOf, shortAddress } from './shorten.ts';

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
