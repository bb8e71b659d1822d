import { expect, test } from 'vitest';
import { formatQuery, parameterOf, parseQuery } from './query.client.ts';

const FILTERS = ['Kind', 'Problem space', 'Region', 'Status'];

test('A filter is named in an address by lower-case words', () => {
  expect(parameterOf('Problem space')).toBe('problem-space');
});

test('An address without a question asks for nothing', () => {
  expect(parseQuery('', FILTERS)).toEqual({ words: '', filters: {} });
  expect(formatQuery({ words: '', filters: {} }, '/map/search/')).toBe('/map/search/');
});

test('A question is read from an address; what is empty or unknown in it is left out', () => {
  expect(parseQuery('?q=%20data+trusts%20&kind=Project&region=&colour=red', FILTERS)).toEqual({
    words: 'data trusts',
    filters: { Kind: 'Project' },
  });
});

test('A name given twice counts once', () => {
  expect(parseQuery('?kind=Project&kind=Event', FILTERS).filters).toEqual({ Kind: 'Project' });
});

test.each([
  { words: 'data & rights = "ours" #1', filters: {} },
  { words: '', filters: { Region: 'Yorkshire and the Humber' } },
  { words: 'café', filters: { Kind: 'Community', 'Problem space': 'Work & labour', Status: 'Active' } },
])('A question survives the way into an address and back: %j', (query) => {
  const { search, pathname } = new URL(formatQuery(query, '/map/search/'), 'https://map.example');
  expect(pathname).toBe('/map/search/');
  expect(parseQuery(search, FILTERS)).toEqual(query);
});
