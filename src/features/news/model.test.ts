import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../tests/site.ts';
import type { Commit } from '../../core/source-file.ts';
import type { Site } from '../../core/site.ts';
import { FEED_SCOPES } from '../../ui/feeds.ts';
import { feedText } from './feeds.ts';
import { beganWith, changedPath, endedIn, happeningWords, quarterPath, quartersIn } from './model.ts';

const text = (name: string, more = '') => `name: ${name}\nstatus: active\n${more}`;
const commit = (
  day: string,
  path: string,
  [before, after]: readonly [before?: string | undefined, after?: string],
): Commit => ({
  commit: `${day.replaceAll('-', '')}abcdef0123456789`,
  day,
  files: [{ path, before, after }],
});

const COMMITS = [
  commit('2026-05-02', 'organisations/arc.yaml', [undefined, text('Arc')]),
  commit('2026-05-03', 'projects/cob.yaml', [undefined, text('Cob & co')]),
  commit('2026-11-02', 'organisations/arc.yaml', [text('Arc'), text('Arc', 'started: 2001\n')]),
  commit('2026-11-05', 'events/gone.yaml', [text('Gone')]),
];
const base = siteOf({
  'organisations/arc': { place: { region: 'wales' } },
  'projects/cob': { problem_spaces: ['market-power'] },
  'communities/over': { status: 'ended', ended: '2025-07' },
});
const site: Site = { ...base, history: { changes: COMMITS } };
const origin = new URL('https://map.example');
const scope = (id: string) => {
  const found = FEED_SCOPES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no feed ${id}`);
  return found;
};
const items = (given: Site, id?: string) =>
  (
    JSON.parse(feedText(given, 'json', id === undefined ? undefined : scope(id), origin)) as {
      items: { title: string; url: string }[];
    }
  ).items.map(({ title, url }) => [title, url.replace(origin.href, '')]);

test('Quarters stand newest first; the entries with which the map began are a number', () => {
  const [autumn, spring] = quartersIn(site);
  expect([autumn?.id, spring?.id].map((id) => quarterPath({ id: id ?? '' }))).toEqual([
    'news/2026-q4/',
    'news/2026-q2/',
  ]);
  expect(autumn?.changes.map((change) => [happeningWords(change), changedPath(site, change)])).toEqual([
    ['Taken off', undefined],
    ['Changed: started', 'entries/arc/'],
  ]);
  expect(spring?.began && beganWith(spring.began)).toBe(1);
});

test('A copy without history has no quarters, and its feed says so', () => {
  expect(quartersIn(base)).toEqual([]);
  expect(feedText(base, 'json', undefined, origin)).toContain('This copy was made without its history.');
  const shallow = { ...base, history: { changes: [], since: '2026-10-01' } };
  expect(feedText(shallow, 'json', undefined, origin)).toContain(
    'This copy knows its history only from 1 October 2026 on.',
  );
});

test('What ended is told for three years, the newest first', () => {
  expect(endedIn(site).map(({ year, entries }) => [year, ...entries.map(({ id }) => id)])).toEqual([
    [2026],
    [2025, 'over'],
    [2024],
  ]);
});

describe('A feed', () => {
  test('of everything holds each change and the beginning, and leads to the entry or to its quarter', () => {
    expect(items(site)).toEqual([
      ['Gone – Taken off', 'news/2026-q4/'],
      ['Arc – Changed: started', 'entries/arc/'],
      ['Cob & co – Added', 'entries/cob/'],
      ['The map begins with 1 entry', 'news/2026-q2/'],
    ]);
  });

  test('of a kind holds what was removed too; those of terms do not', () => {
    expect(items(site, 'kind/event')).toEqual([['Gone – Taken off', 'news/2026-q4/']]);
    expect(items(site, 'region/wales')).toEqual([['Arc – Changed: started', 'entries/arc/']]);
    expect(items(site, 'problem-space/market-power')).toEqual([['Cob & co – Added', 'entries/cob/']]);
    expect(items(site, 'region/london')).toEqual([]);
  });

  test('as Atom escapes what names hold', () => {
    const atom = feedText(site, 'xml', scope('kind/project'), origin);
    expect(atom).toContain('<title type="html"><![CDATA[Cob & co – Added]]></title>');
    expect(atom).toContain('<updated>2026-05-03T12:00:00.000Z</updated>');
  });
});
