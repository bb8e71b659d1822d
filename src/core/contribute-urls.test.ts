import { expect, test } from 'vitest';
import { correctPath, editUrl, sayPath, siteUrl } from './contribute-urls.ts';

const ENTRY = { kind: 'event', id: 'a-day' } as const;

test('leads to the forms of an entry', () => {
  expect(sayPath('still-right', ENTRY)).toBe('contribute/say/?entry=a-day&intent=still-right');
  expect(correctPath(ENTRY)).toBe('contribute/event/?entry=a-day');
});

test('gives whole addresses, below the base of the site', () => {
  const site = { url: 'https://example.org', base: '/map/' };
  expect(siteUrl(site, sayPath('closed', ENTRY))).toBe(
    'https://example.org/map/contribute/say/?entry=a-day&intent=closed',
  );
});

test('leads to the file of an entry', () => {
  expect(editUrl({ url: 'https://github.com/example/map', branch: 'main' }, 'events/a.yaml')).toBe(
    'https://github.com/example/map/edit/main/data/events/a.yaml',
  );
});
