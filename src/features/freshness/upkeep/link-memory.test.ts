import { describe, expect, test } from 'vitest';
import type { LinkHistory } from '../../../core/link-health.ts';
import { digest, recall, remember } from './link-memory.ts';

const DAY = '2026-11-26';
const failed = { first: '2026-11-01', last: DAY, times: 3 };
const HISTORY: LinkHistory = new Map([
  ['https://good.test-sources.org.uk/', { good: DAY }],
  ['https://good.test-sources.org.uk/2', { good: DAY }],
  ['https://bad.test-sources.org.uk/?a=-->', { good: '2026-10-01', failed }],
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
      failed,
    });
    expect(remember(new Map(many(5000, { failed })), DAY).length).toBeLessThan(100);
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
