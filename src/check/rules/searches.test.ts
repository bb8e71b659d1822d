import { expect, test } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { searches } from './searches.ts';

const search = (fields: string) =>
  `searched: 2026-11-01\nfor:\n  problem_space: market-power\n  region: wales\n${fields}`;
const ENTRY = 'status: active\nproblem_spaces:\n  - market-power\nplace:\n  region: wales\n';

test('A search that found none, of what the map does not list, is right', () => {
  const files = {
    'searches/a.yaml': search('found: none\n'),
    'organisations/b.yaml': ENTRY.replace('wales', 'scotland'),
    'organisations/c.yaml': ENTRY.replace('active', 'ended'),
  };
  expect(runRule(searches, files)).toEqual([]);
});

test('A search that found none is out of date once an active entry fits', () => {
  expect(
    runRule(searches, { 'searches/a.yaml': search('found: none\n'), 'organisations/b.yaml': ENTRY }),
  ).toEqual([
    'searches/a.yaml:5:8 warning: "found" is "none", and the map now lists "b", which would have been found: the search is out of date. → Search again and record it as a search of its own, with "found: some"; then delete this file.',
  ]);
});

test('Days to come, unknown entries and contradictions are named', () => {
  const files = {
    'organisations/open-innovations.yaml': 'status: active\n',
    'searches/a.yaml': search('found: none\nentries:\n  - open-innovation\n').replace(
      '2026-11-01',
      '2026-12-24',
    ),
  };
  expect(runRule(searches, files)).toEqual([
    'searches/a.yaml:1:11 error: "searched" is "2026-12-24", which is in the future (today is 2026-11-20); a search is recorded once it is over. → Check the day.',
    'searches/a.yaml:7:3 error: "found" is "none", and "entries" names what was found: one of them is wrong. → Write "found: some", or take "entries" out.',
    'searches/a.yaml:7:5 error: There is no entry "open-innovation", so nobody could follow what was found. → Did you mean "open-innovations"?',
  ]);
});

test('Values of the wrong shape are left to the schema', () => {
  const text = 'searched: 5\nfor: many\nfound: none\nentries: 3\n';
  expect(runRule(searches, { 'searches/a.yaml': text })).toHaveLength(1);
});
