import { expect, test } from 'vitest';
import { formatQuery, parameterOf, parseQuery, runQuery } from './query.client.ts';
import type { Pagefind } from './query.client.ts';

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

test('Of a filter that is set, the counts are those without it; without words and other filters, those of all pages', async () => {
  const asked: string[] = [];
  const search = (text: string | null, { filters }: { filters: Record<string, string> }) => {
    const given = [text ?? 'nothing', ...Object.values(filters)].join(' ');
    asked.push(given);
    return Promise.resolve({ results: [], filters: { Kind: { [given]: 1 }, Region: { [given]: 1 } } });
  };
  const all = { Kind: { all: 1 } };
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve(all),
    search,
  };
  const counts = async (words: string, filters: Record<string, string>) =>
    (await runQuery(pagefind, { words, filters })).filters;
  expect(await counts('trust', { Kind: 'Event', Region: 'Wales' })).toEqual({
    Kind: { 'trust Wales': 1 },
    Region: { 'trust Event': 1 },
  });
  expect(asked).toEqual(['trust Event Wales', 'trust Wales', 'trust Event']);
  expect(await counts('', { Kind: 'Event' })).toEqual({ Kind: { all: 1 }, Region: { 'nothing Event': 1 } });
});
