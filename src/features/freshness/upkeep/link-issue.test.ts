import { expect, test, describe } from 'vitest';
import { datasetOf } from '../../../../tests/dataset.ts';
import { LONGEST_COMMENT } from '../../../core/text/untrusted-text.ts';
import { linksIssue, recall, digest, remember } from './link-issue.ts';
import type { LinkFile, LinkHistory } from '../../../core/link-health.ts';

const { byId, map } = datasetOf({ 'organisations/alpha': {}, 'events/beta': {} });
const told = { byId, repository: map.repository };
const failed = { first: '2026-10-22', last: '2026-11-26', times: 6 };
const FILE: LinkFile = {
  day: '2026-11-26',
  links: [
    {
      url: 'https://a.test-sources.org.uk/',
      entries: ['alpha'],
      answer: 'good',
      status: 200,
      good: '2026-11-26',
    },
    {
      url: 'https://b.test-sources.org.uk/`x`?a=)>@team',
      entries: ['alpha', 'beta'],
      answer: 'failed',
      status: 404,
      good: '2026-10-15',
      failed,
      isFailing: true,
    },
    {
      url: 'https://c.test-sources.org.uk/',
      entries: ['beta'],
      answer: 'failed',
      status: 0,
      failed: { first: '2026-11-26', last: '2026-11-26', times: 1 },
      isFailing: false,
    },
    {
      url: 'https://d.test-sources.org.uk/',
      entries: ['alpha'],
      answer: 'moved',
      status: 200,
      target: 'https://e.test-sources.org.uk/',
      good: '2026-11-26',
    },
    { url: 'https://f.test-sources.org.uk/', entries: ['alpha'], answer: 'unclear', status: 403 },
    { url: 'https://g.test-sources.org.uk/', entries: ['alpha'] },
  ],
};

test('says what is failing, what did not answer once and what has moved, and remembers', () => {
  const issue = linksIssue(FILE, told);
  expect(issue).toMatchInlineSnapshot(`
    {
      "body": "<!-- sweep: links -->
    <!-- link-memory {"day":"2026-11-26","good":"_6els5HK","links":{"https://b.test-sources.org.uk/\`x\`?a=)\\u003e\\u0040team":{"good":"2026-10-15","failed":{"first":"2026-10-22","last":"2026-11-26","times":6}},"https://c.test-sources.org.uk/":{"failed":{"first":"2026-11-26","last":"2026-11-26","times":1}}}} -->
    As of 2026-11-26, 5 addresses were asked once and without hurry: 1 answered, 1 answered from another address, 2 did not answer, and 1 would not say (some sites turn programs away, which tells nothing).

    Please leave this issue open: it remembers when each address last answered. It is renewed each week.

    ### Failing (1)

    Not answered three times or more over thirty days. The entries that lead there are due for a look. Is there a new address, or an archived copy?

    - \`\`https://b.test-sources.org.uk/\`x\`?a=)>@team\`\`: answer 404, 6 times since 2026-10-22; last answered 2026-10-15. In [alpha](<https://github.com/example/map/edit/main/data/organisations/alpha.yaml>), [beta](<https://github.com/example/map/edit/main/data/events/beta.yaml>). [Look for an archived copy](<https://web.archive.org/web/https://b.test-sources.org.uk/%60x%60?a=)%3E@team>)

    ### Did not answer this time (1)

    This may pass by itself. There is no need to do anything yet.

    - \`https://c.test-sources.org.uk/\`: no answer, 1 time since 2026-11-26; not known when it last answered. In [beta](<https://github.com/example/map/edit/main/data/events/beta.yaml>). [Look for an archived copy](<https://web.archive.org/web/https://c.test-sources.org.uk/>)

    ### Answered from another address (1)

    Often the entry can name the new address. Look whether it is still the same page.

    - \`https://d.test-sources.org.uk/\` leads to \`https://e.test-sources.org.uk/\`. In [alpha](<https://github.com/example/map/edit/main/data/organisations/alpha.yaml>)",
      "key": "links",
      "title": "Links: 1 failing",
    }
  `);
  expect(
    recall(issue.body, ['https://b.test-sources.org.uk/`x`?a=)>@team']).get(FILE.links[1]?.url ?? ''),
  ).toEqual({
    good: '2026-10-15',
    failed,
  });
});

test('stays open with its memory when nothing is failing', () => {
  const { title, body } = linksIssue({ ...FILE, links: FILE.links.slice(0, 1) }, told);
  expect(title).toBe('Links: none is failing');
  expect(body.split('\n').slice(2)).toEqual([
    'As of 2026-11-26, 1 address was asked once and without hurry: 1 answered, 0 answered from another address, 0 did not answer, and 0 would not say (some sites turn programs away, which tells nothing).',
    '',
    'Please leave this issue open: it remembers when each address last answered. It is renewed each week.',
  ]);
});

test('never grows beyond what the host takes', () => {
  const links = Array.from({ length: 4000 }, (_, place) => ({
    url: `https://n${place}.test-sources.org.uk/${'x'.repeat(400)}`,
    entries: ['alpha'],
    answer: 'failed' as const,
    status: 404,
    failed,
    isFailing: true,
  }));
  const { body } = linksIssue({ day: '2026-11-26', links }, told);
  expect(body.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(body).toContain('- and 3940 more, in the log of the run');
});

const DAY = '2026-11-26';
const FAILED = { first: '2026-11-01', last: DAY, times: 3 };
const HISTORY: LinkHistory = new Map([
  ['https://good.test-sources.org.uk/', { good: DAY }],
  ['https://good.test-sources.org.uk/2', { good: DAY }],
  ['https://bad.test-sources.org.uk/?a=-->', { good: '2026-10-01', failed: FAILED }],
  ['https://unclear.test-sources.org.uk/', { good: '2026-10-08' }],
  ['https://new.test-sources.org.uk/', {}],
]);

describe('The memory in an issue', () => {
  test('is one hidden line that nothing inside can end', () => {
    expect(remember(HISTORY, DAY)).toBe(
      `<!-- link-memory {"day":"2026-11-26","good":"${['', '2']
        .map((end) => digest(`https://good.test-sources.org.uk/${end}`))
        .sort()
        .join(
          '',
        )}","links":{"https://bad.test-sources.org.uk/?a=--\\u003e":{"good":"2026-10-01","failed":{"first":"2026-11-01","last":"2026-11-26","times":3}},"https://unclear.test-sources.org.uk/":{"good":"2026-10-08"}}} -->`,
    );
  });

  test('gives back what was known of each address that is still there', () => {
    const body = `<!-- sweep: links -->\r\n${remember(HISTORY, DAY)}\r\nText`;
    const urls = [...HISTORY.keys(), 'https://later.test-sources.org.uk/'];
    expect([...recall(body, urls)]).toEqual([...HISTORY].slice(0, 4));
    expect([...recall(body, ['https://later.test-sources.org.uk/'])]).toEqual([]);
  });

  test('is empty where somebody has taken it out or written something else', () => {
    const urls = ['https://good.test-sources.org.uk/', '__proto__'];
    for (const body of [
      '',
      'Text',
      '<!-- link-memory [] -->',
      '<!-- link-memory {"day":1} -->',
      '<!-- link-memory { -->',
    ])
      expect(recall(body, urls).size).toBe(0);
    expect([...recall(`<!-- link-memory {"day":"${DAY}","good":7,"links":[]} -->`, urls)]).toEqual([]);
  });

  test('stays within its room, and then keeps what has failed', () => {
    const many = (count: number, record: object) =>
      Array.from(
        { length: count },
        (_, place) => [`https://n${place}.test-sources.org.uk/`, record] as const,
      );
    const large = remember(new Map([...many(30_000, { good: DAY }), ...HISTORY]), DAY);
    expect(large.length).toBeLessThan(1000);
    expect(recall(large, HISTORY.keys()).get('https://bad.test-sources.org.uk/?a=-->')).toEqual({
      good: '2026-10-01',
      failed: FAILED,
    });
    expect(remember(new Map(many(5000, { failed: FAILED })), DAY).length).toBeLessThan(100);
    // As many as the map has today fit with room to spare.
    expect(remember(new Map(many(1500, { good: DAY })), DAY).length).toBeLessThan(7000);
  });
});

test('Digests of the addresses of a large map hardly ever agree', () => {
  const digests = new Set(
    Array.from({ length: 3000 }, (_, place) => digest(`https://example.org/page/${place}`)),
  );
  expect(digests.size).toBeGreaterThan(2995);
  expect([...digests].every((one) => /^[A-Za-z0-9_~]{4}$/.test(one))).toBe(true);
});
