/** Holds what is said to be new against the repository itself, as far as this copy knows its history. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsByQuarter } from '../../src/diff/quarters.ts';
import { readHistory } from '../../src/io/history.ts';
import { plainEntries } from '../naive/files.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, pageAt, words } from './pages.ts';

const { site, dataset, pages, mainOf, inside, isThere } = built('map');
const history = readHistory('data', ['organisations', 'projects', 'communities', 'events', 'resources']);
const quarters = history ? newsByQuarter(history.changes, dataset, history.since === undefined) : [];
const main = mainOf('news/');

test('Each quarter has a page that names every change with its day, or the page says that none is known', () => {
  if (!history) {
    expect(words(main)).toContain('was made from files without their history');
    return;
  }
  for (const { id, changes, began } of quarters) {
    const page = mainOf(`news/${id}/`);
    const rows = elements(page, 'li').filter((row) => words(row).match(/\b[0-9a-f]{7}$/));
    expect(rows.length).toBe(changes.length);
    if (began)
      expect(words(page)).toContain(
        `the map began with ${[...began.kinds.values()].reduce((sum, count) => sum + count, 0)} entries`,
      );
  }
  expect(words(main).includes('knows its history only from')).toBe(history.since !== undefined);
});

test('What ended in the world of late is listed by its year', () => {
  const now = Number(/as of \d+ \w+ (\d{4})/.exec(words(pageAt(pages, 'news/').root))?.[1]);
  for (const year of [now, now - 1, now - 2]) {
    const wanted = plainEntries().filter(
      ({ ended }) => ended !== undefined && String(ended as string | number).startsWith(String(year)),
    );
    const heading = elements(main, 'h3').find((one) => attribute(one, 'id') === `ended-${year}`);
    expect([year, heading ? words(heading) : 'none']).toEqual([
      year,
      wanted.length === 0 ? 'none' : `Ended in ${year} ${wanted.length}`,
    ]);
  }
});

test('The feed has one item for each change, with addresses that lead somewhere', () => {
  const feed = readFileSync(join(site.folder, 'news/feed.xml'), 'utf8');
  expect(
    feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'),
  ).toBe(true);
  const items = feed.split('<entry>').slice(1);
  const counted = quarters.reduce((sum, { changes, began }) => sum + changes.length + (began ? 1 : 0), 0);
  expect(items.length).toBe(Math.min(counted, 100));
  const ids = items.map((item) => /<id>(.*?)<\/id>/.exec(item)?.[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  const start = site.published + site.base;
  expectNone(
    items.flatMap((item) => {
      const address = /<link href="([^"]*)"/.exec(item)?.[1] ?? '';
      const dated = /<updated>\d{4}-\d\d-\d\dT12:00:00\.000Z<\/updated>/.test(item);
      return dated && address.startsWith(start) && isThere(address.slice(start.length)) ? [] : [address];
    }),
  );
  const page = pageAt(pages, 'news/');
  const named = elements(page.root, 'link').find(
    (link) => attribute(link, 'type') === 'application/atom+xml',
  );
  expect(named && inside(attribute(named, 'href') ?? '', page)).toBe('news/feed.xml');
});
