import { expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import { runQuery } from './run-query.ts';
import type { Origin } from './place-search.ts';
import { EMPTY_QUERY } from './query.ts';
import type { Query } from './query.ts';

const catalogue = catalogueWith({
  'organisations/arc': {
    place: { locality: 'Manchester', region: 'north-west' },
    area_scope: 'local',
    problem_spaces: ['digital-inclusion'],
    support: ['advice'],
    started: 2001,
    as_of: 2020,
    relations: [
      { type: 'runs', to: 'bridge' },
      { type: 'runs', to: 'cairn' },
    ],
  },
  'projects/bridge': {
    place: { locality: 'London', region: 'london' },
    area_scope: 'local',
    problem_spaces: ['responsible-ai'],
    started: 2015,
    ended: 2018,
    status: 'ended',
    as_of: 2024,
  },
  'projects/cairn': { area_scope: 'uk', problem_spaces: ['digital-inclusion'], keywords: ['data trusts'] },
  'communities/dell': { place: { region: 'scotland' }, problem_spaces: ['data-rights-and-privacy'] },
  'events/eddy': { place: { locality: 'Aberystwyth', region: 'wales' }, area_scope: 'nation', started: 2020 },
});

const ask = (query: Partial<Query>, origin?: Origin) =>
  runQuery(catalogue, { ...EMPTY_QUERY, ...query }, origin);
const ids = (query: Partial<Query>, origin?: Origin) => ask(query, origin).items.map(({ id }) => id);

/** Returns how many entries each option of a facet would give, leaving out those that give none. */
function counts(facet: string, query: Partial<Query>): Record<string, number> {
  const { options = [] } = catalogue.facets.find(({ name }) => name === facet) ?? {};
  const own = ask(query).counts.get(facet) ?? [];
  return Object.fromEntries(
    options.flatMap(({ id }, place) => ((own[place] ?? 0) > 0 ? [[id, own[place] ?? 0]] : [])),
  );
}

test('Nothing asked gives all, in order of name', () => {
  expect(ids({})).toEqual(['arc', 'bridge', 'cairn', 'dell', 'eddy']);
});

test('Of one facet any option may hold, of several all must', () => {
  expect(ids({ chosen: { kind: ['project', 'event'] } })).toEqual(['bridge', 'cairn', 'eddy']);
  expect(ids({ chosen: { kind: ['project', 'event'], space: ['digital-inclusion'] } })).toEqual(['cairn']);
});

test('A group stands for all its problem spaces', () => {
  expect(ids({ chosen: { space: ['inclusion-and-equity'] } })).toEqual(['arc', 'cairn']);
  expect(counts('space', {})).toMatchObject({ 'digital-inclusion': 2, 'inclusion-and-equity': 2 });
});

test('Options count with the other facets as they are, and with their own left open', () => {
  expect(counts('kind', { chosen: { space: ['digital-inclusion'] } })).toEqual({
    organisation: 1,
    project: 1,
  });
  expect(counts('kind', { chosen: { kind: ['event'] } })).toEqual({
    organisation: 1,
    project: 2,
    community: 1,
    event: 1,
  });
  expect(counts('space', { chosen: { kind: ['event'] } })).toEqual({
    'responsible-ai': 1,
    'data-and-making': 1,
  });
});

test('What an option promises is what choosing it gives', () => {
  for (const { name, options } of catalogue.facets) {
    for (const [place, { id }] of options.entries()) {
      const promised = ask({ words: 'a' }).counts.get(name)?.[place];
      expect([name, id, ids({ words: 'a', chosen: { [name]: [id] } }).length]).toEqual([name, id, promised]);
    }
  }
});

test('Entries without a base are found by why they have none', () => {
  expect(ids({ chosen: { region: ['uk-wide'] } })).toEqual(['cairn']);
  expect(ids({ chosen: { region: ['scotland'] } })).toEqual(['dell']);
  expect(ids({ chosen: { support: ['not-known'] } })).toEqual(['bridge', 'cairn', 'dell', 'eddy']);
});

test('Words are found where a word begins, whatever accents and capitals, in any order', () => {
  expect(ids({ words: 'TRÚST data' })).toEqual(['cairn']);
  expect(ids({ words: 'rust' })).toEqual([]);
  expect(ids({ words: 'rights' })).toEqual(['dell']);
});

test('An entry with the words in its name comes before one that has them elsewhere', () => {
  expect(ids({ words: 'test' }).length).toBe(5);
  expect(ids({ words: 'eddy' })).toEqual(['eddy']);
});

test('Only evidence of a year or later counts, and undated evidence does not', () => {
  expect(ids({ since: 2021 })).toEqual(['bridge']);
});

test('At the end of a year there is what had begun; what has no known beginning is counted apart', () => {
  expect(ids({ year: 2016 })).toEqual(['arc', 'bridge']);
  expect(ask({ year: 2016 }).undated).toBe(2);
  expect(ids({ year: 2016, undated: true })).toEqual(['arc', 'bridge', 'cairn', 'dell']);
});

test.each<[Partial<Query>, readonly string[]]>([
  [{ sort: 'name', reversed: true }, ['eddy', 'dell', 'cairn', 'bridge', 'arc']],
  [{ sort: 'started' }, ['arc', 'bridge', 'eddy', 'cairn', 'dell']],
  [{ sort: 'started', reversed: true }, ['eddy', 'bridge', 'arc', 'cairn', 'dell']],
  [{ sort: 'evidence' }, ['bridge', 'arc', 'cairn', 'dell', 'eddy']],
  [{ sort: 'links' }, ['arc', 'bridge', 'cairn', 'dell', 'eddy']],
  [{ sort: 'kind' }, ['arc', 'bridge', 'cairn', 'dell', 'eddy']],
  [{ sort: 'region' }, ['arc', 'bridge', 'eddy', 'dell', 'cairn']],
])('Sorted by %j, what is not known comes last', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});

const SALFORD: Origin = {
  label: 'Salford, North West',
  rough: '',
  lat: 53.4877,
  lon: -2.2904,
  region: 'north-west',
  nation: 'England',
};

test('Near a place, the nearest come first, then those for all of the UK, then the rest', () => {
  const { sections, distances } = ask({ near: 'Salford' }, SALFORD);
  expect(sections.map(({ label, items }) => [label, items.map(({ id }) => id)])).toEqual([
    ['Based near Salford, North West, the nearest first', ['arc']],
    ['Based elsewhere or nowhere in particular, and working for the whole nation or the UK', ['cairn']],
    ['Based farther away, and working there or where is not known', ['eddy', 'bridge']],
    ['No town known', ['dell']],
  ]);
  const arc = catalogue.byId.get('arc');
  expect(distances.get(arc?.index ?? -1)).toBeCloseTo(3.6, 1);
});

test('Who works for all of a nation serves places in that nation alone', () => {
  const { sections } = ask(
    { near: 'Cardiff' },
    { ...SALFORD, label: 'Cardiff, Wales', lat: 51.48, lon: -3.18, nation: 'Wales' },
  );
  expect(sections[0]?.items.map(({ id }) => id)).toEqual(['eddy', 'cairn']);
});

test('In another order there are no sections, and distances stay known', () => {
  const { sections, distances } = ask({ near: 'Salford', sort: 'name' }, SALFORD);
  expect(sections).toHaveLength(1);
  expect(distances.size).toBe(3);
});
