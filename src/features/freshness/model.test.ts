import { expect, test } from 'vitest';
import { stateCounts } from '#words/freshness.ts';
import { datasetOf, TODAY } from '../../../tests/dataset.ts';
import type { Site } from '../../core/site.ts';
import { ALL_PLACES, countsIn, queueIn, queueOf, stateLists, queueCsv } from './model.ts';
import { lookAt, needsLook } from '../../core/freshness.ts';

const dataset = datasetOf({
  'organisations/old': { as_of: 2019, place: { region: 'wales' } },
  'organisations/undated': { place: { region: 'wales' } },
  'organisations/new': { as_of: 2026, area_scope: 'uk' },
  'organisations/over': { as_of: 2012, status: 'ended', place: { region: 'wales' } },
});
const site = { dataset, day: TODAY, failing: new Set<string>() } as Pick<
  Site,
  'dataset' | 'day' | 'failing'
> as Site;
const wales = { id: 'wales', label: 'Wales' };

test('The queue holds what needs a look, undated entries first, and nothing that is over', () => {
  expect(queueIn(site, wales).map(({ entry }) => entry.id)).toEqual(['undated', 'old']);
  expect(queueOf(site).slice(0, 2)).toEqual(queueIn(site, wales));
});

test('Each place has a list for each state that has entries, and the counts are those of the lists', () => {
  expect(countsIn(site, wales)).toEqual([
    { state: 'not-known', count: 1 },
    { state: 'stale', count: 1 },
    { state: 'over', count: 1 },
  ]);
  expect(stateCounts(countsIn(site, wales))).toBe('1 without any date, 1 stale and 1 over');
  const lists = stateLists(site).map(({ place, state, looked }) => [place.id, state, looked.length]);
  expect(lists.filter(([place]) => place === 'wales')).toEqual([
    ['wales', 'not-known', 1],
    ['wales', 'stale', 1],
    ['wales', 'over', 1],
  ]);
  expect(lists[0]).toEqual([ALL_PLACES.id, 'not-known', 1]);
});

test('writes a line for each entry that needs a look, safe to open in a spreadsheet', () => {
  const { entries, gazetteer } = datasetOf({
    'organisations/alpha': {
      name: '=Alpha, "the first"',
      as_of: 2025,
      place: { region: 'wales' },
      website: 'https://alpha.test-sources.org.uk/',
    },
    'events/beta': { status: 'unknown' },
    'events/gamma': { as_of: 2026 },
  });
  const queue = lookAt(entries, gazetteer, '2026-11-26').filter(needsLook);
  expect(
    queueCsv(queue, {
      today: '2026-11-26',
      version: '2026-11-20',
      licence: 'CC BY 4.0',
      pageOf: ({ id }) => `https://map.example/entries/${id}/`,
    }),
  )
    .toBe(`id,name,kind,status,region,state,goes_by,date,months_at_least,months_at_most,page,website,sources,as_of_day,data_version,licence
beta,Beta,event,unknown,no-place,not-known,none,,,,https://map.example/entries/beta/,,https://beta.test-sources.org.uk/about,2026-11-26,2026-11-20,CC BY 4.0
alpha,"'=Alpha, ""the first""",organisation,active,wales,due,as-of,2025,10,22,https://map.example/entries/alpha/,https://alpha.test-sources.org.uk/,https://alpha.test-sources.org.uk/about,2026-11-26,2026-11-20,CC BY 4.0
`);
});
