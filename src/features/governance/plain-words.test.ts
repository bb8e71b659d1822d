import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['Add a museum', 'Add a museum'],
  ['  Two\nlines\tand  a tab ', 'Two lines and a tab'],
  ['## `rm -rf` **now** _please_ snake_case', 'rm -rf now please snake_case'],
  ['See [the page](https://example.org/x) and ![a picture](x.png)', 'See the page and a picture'],
  ['<img src=x onerror=alert(1)> 2 < 3 &amp; more', '2 < 3 more'],
  ['@some-body said so, write to jo.bloggs@example.org', 'somebody said so, write to (an e-mail address)'],
  ['A\u202ereversed\u200b word\ufeff', 'Areversed word'],
  ['ﬁne　words', 'fine words'],
])('%j becomes %j', (text, words) => {
  expect(plainWords(text, 200)).toBe(words);
});

test('A long text is cut between words, or where it has none, anywhere', () => {
  expect(plainWords('one two three four', 12)).toBe('one two…');
  expect(plainWords('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('Where nothing is left there are no words', () => {
  expect(plainWords(' \u200b``** ', 20)).toBeUndefined();
});
