import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { lookAt, needsLook } from './freshness.ts';

describe('The queue', () => {
  const { entries, gazetteer } = datasetOf({
    'organisations/a-fresh': { as_of: 2026, place: { region: 'wales' } },
    'organisations/b-old': { as_of: 2019, place: { locality: 'Manchester' } },
    'organisations/c-older': { as_of: 2017, status: 'unknown', area_scope: 'uk' },
    'organisations/d-over': { as_of: 2012, status: 'ended', place: { region: 'wales' } },
    'organisations/e-undated': {},
    'organisations/f-due': { as_of: 2025, place: { region: 'wales' } },
    'organisations/g-older-too': { as_of: 2017, status: 'paused', place: { region: 'scotland' } },
  });
  const looked = lookAt(entries, gazetteer, '2026-11-20');

  test('begins with what carries no date, then the oldest, and keeps the order of names', () => {
    expect(looked.map(({ entry, state, region }) => [entry.id, state, region])).toEqual([
      ['e-undated', 'not-known', 'no-place'],
      ['c-older', 'stale', 'uk-wide'],
      ['g-older-too', 'stale', 'scotland'],
      ['b-old', 'stale', 'north-west'],
      ['f-due', 'due', 'wales'],
      ['a-fresh', 'fresh', 'wales'],
      ['d-over', 'over', 'wales'],
    ]);
  });

  test('asks to look at all but what is fresh or over', () => {
    expect(looked.filter(needsLook).map(({ entry }) => entry.id)).toEqual([
      'e-undated',
      'c-older',
      'g-older-too',
      'b-old',
      'f-due',
    ]);
  });
});
