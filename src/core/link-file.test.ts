import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { linkHealth } from './link-health.ts';
import { addressesIn, historyIn, linkFile, linkFileText, parseLinkFile } from './link-file.ts';

const { entries } = datasetOf({
  'organisations/alpha': {
    website: 'https://alpha.test-sources.org.uk/',
    sources: [{ url: 'https://alpha.test-sources.org.uk/' }, { url: 'https://news.test-sources.org.uk/1' }],
  },
  'organisations/beta': { sources: [{ url: 'https://news.test-sources.org.uk/1' }] },
});
const addresses = addressesIn(entries);
const failed = { first: '2026-10-01', last: '2026-11-19', times: 4 };

test('knows each address once, with the entries that lead there', () => {
  expect([...addresses]).toEqual([
    ['https://alpha.test-sources.org.uk/', ['alpha']],
    ['https://news.test-sources.org.uk/1', ['alpha', 'beta']],
  ]);
});

test('writes a line for each address, and reads back what it remembers', () => {
  const before = new Map([
    ['https://news.test-sources.org.uk/1', { good: '2026-09-24', failed }],
    ['https://dropped.test-sources.org.uk/', { good: '2026-09-24' }],
  ]);
  const { standings, history } = linkHealth(
    before,
    [
      {
        url: 'https://alpha.test-sources.org.uk/',
        answer: 'moved',
        status: 200,
        target: 'https://a.test-sources.org.uk/',
      },
    ],
    '2026-11-26',
  );
  const file = linkFile(addresses, standings, history, '2026-11-26');
  const text = linkFileText(file);
  expect(text).toBe(`{
  "day": "2026-11-26",
  "links": [
    {"url":"https://alpha.test-sources.org.uk/","entries":["alpha"],"good":"2026-11-26","isFailing":false,"answer":"moved","status":200,"target":"https://a.test-sources.org.uk/"},
    {"url":"https://news.test-sources.org.uk/1","entries":["alpha","beta"],"good":"2026-09-24","failed":{"first":"2026-10-01","last":"2026-11-19","times":4},"isFailing":true}
  ]
}
`);
  expect(parseLinkFile(text)).toEqual(file);
  expect([...historyIn(file)]).toEqual([
    ['https://alpha.test-sources.org.uk/', { good: '2026-11-26' }],
    ['https://news.test-sources.org.uk/1', { good: '2026-09-24', failed }],
  ]);
});

test('takes nothing from a file that is none, and no record that is none', () => {
  expect(['', '[]', '{"day":"soon","links":[]}', '{"day":"2026-11-26"}'].map(parseLinkFile)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const odd = parseLinkFile(
    '{"day":"2026-11-26","links":[7,{"url":1,"entries":[]},{"url":"https://a.b/","entries":[],"good":"x","failed":{"first":"2026-01-01"}}]}',
  );
  expect(odd && [...historyIn(odd)]).toEqual([['https://a.b/', {}]]);
});
