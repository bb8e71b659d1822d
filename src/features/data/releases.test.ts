import { expect, test } from 'vitest';
import type { Site } from '../../core/site.ts';
import { comparedPairs, releasesOf } from './releases.ts';

test('The six newest releases are all compared with each other, older ones with the one before', () => {
  expect(comparedPairs([])).toEqual([]);
  expect(comparedPairs(['b', 'a'])).toEqual([['a', 'b']]);
  const pairs = comparedPairs(['8', '7', '6', '5', '4', '3', '2', '1']);
  expect(pairs.filter(([, to]) => to === '8').map(([from]) => from)).toEqual(['7', '6', '5', '4', '3']);
  expect(pairs.filter(([, to]) => to === '3')).toEqual([['2', '3']]);
  expect(pairs.filter(([, to]) => to === '2')).toEqual([['1', '2']]);
  expect(pairs).toHaveLength(17);
});

test('Without its state a release is listed, and not compared', () => {
  const files = ['2026-01-01', '2026-02-01', '2026-03-01'].map((id) => ({
    path: `releases/${id}.json`,
    text: '{ "figures": {}, "notes": [] }',
  }));
  const releasedState = (id: string) =>
    id === '2026-02-01' ? undefined : { name: id, commit: `commit of ${id}`, data: [], schema: undefined };
  const { releases, commits, changes } = releasesOf({ files, releasedState } as unknown as Site);
  expect(releases.map(({ id }) => id)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
  expect([...commits]).toEqual([
    ['2026-03-01', 'commit of 2026-03-01'],
    ['2026-01-01', 'commit of 2026-01-01'],
  ]);
  expect(changes.map(({ path }) => path)).toEqual(['data/changes/2026-01-01..2026-03-01.json']);
});
