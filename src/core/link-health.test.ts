import { describe, expect, test } from 'vitest';
import {
  failingIn,
  linkHealth,
  seemsOffline,
  addressesIn,
  historyIn,
  linkFile,
  linkFileText,
  parseLinkFile,
} from './link-health.ts';
import type { Answer, LinkHistory } from './link-health.ts';
import { datasetOf } from '../../tests/dataset.ts';

const URL = 'https://alpha.test-sources.org.uk/';

/** Looks at one address on several days and gives how it stands after each. */
function looks(...answers: readonly (readonly [day: string, answer: Answer])[]) {
  let history: LinkHistory = new Map();
  return answers.map(([day, answer]) => {
    const next = linkHealth(history, [{ url: URL, answer, status: answer === 'failed' ? 404 : 200 }], day);
    history = next.history;
    return next.standings[0];
  });
}

describe('An address', () => {
  test('keeps the day on which it last answered, also from elsewhere', () => {
    expect(looks(['2026-11-02', 'good'], ['2026-11-09', 'moved'], ['2026-11-16', 'failed'])).toEqual([
      { url: URL, answer: 'good', status: 200, good: '2026-11-02', isFailing: false },
      { url: URL, answer: 'moved', status: 200, good: '2026-11-09', isFailing: false },
      {
        url: URL,
        answer: 'failed',
        status: 404,
        good: '2026-11-09',
        failed: { first: '2026-11-16', last: '2026-11-16', times: 1 },
        isFailing: false,
      },
    ]);
  });

  test('is failing after three failures over thirty days', () => {
    const failing = (...days: string[]) =>
      looks(...days.map((day) => [day, 'failed'] as const)).map((one) => one?.isFailing);
    expect(failing('2026-11-01', '2026-11-15', '2026-11-30')).toEqual([false, false, false]);
    expect(failing('2026-11-01', '2026-11-15', '2026-12-01')).toEqual([false, false, true]);
    expect(failing('2026-11-01', '2026-12-31')).toEqual([false, false]);
    // Two looks on one day are one failure.
    expect(failing('2026-11-01', '2026-12-31', '2026-12-31')).toEqual([false, false, false]);
  });

  test('begins anew when it answers in between, and stays where it was when it refuses to say', () => {
    const days = ['2026-11-01', '2026-11-15', '2026-12-01', '2026-12-02'] as const;
    const [a, b, c, d] = days;
    expect(looks([a, 'failed'], [b, 'good'], [c, 'failed'], [d, 'failed']).at(-1)?.failed).toEqual({
      first: '2026-12-01',
      last: '2026-12-02',
      times: 2,
    });
    expect(looks([a, 'failed'], [b, 'unclear'], [c, 'failed'], [d, 'failed']).at(-1)?.isFailing).toBe(true);
    expect(looks([a, 'unclear'])).toEqual([{ url: URL, answer: 'unclear', status: 200, isFailing: false }]);
  });
});

test('Addresses that were not asked keep what is known of them', () => {
  const failed = { first: '2026-10-01', last: '2026-11-10', times: 5 };
  const history: LinkHistory = new Map([
    ['https://kept.test-sources.org.uk/', { good: '2026-09-24', failed }],
    [URL, { good: '2026-11-19' }],
  ]);
  const next = linkHealth(history, [{ url: URL, answer: 'good', status: 200 }], '2026-11-26');
  expect([...next.history]).toEqual([
    ['https://kept.test-sources.org.uk/', { good: '2026-09-24', failed }],
    [URL, { good: '2026-11-26' }],
  ]);
  expect([...failingIn(next.history)]).toEqual(['https://kept.test-sources.org.uk/']);
});

test('When most addresses give nothing back, the fault is here', () => {
  const results = (...statuses: number[]) =>
    statuses.map((status) => ({ url: `${URL}${status}`, answer: 'failed', status }) as const);
  expect(seemsOffline(results(0, 0, 404))).toBe(true);
  expect(seemsOffline(results(0, 404))).toBe(false);
  expect(seemsOffline([])).toBe(false);
});

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
