import { describe, expect, test } from 'vitest';
import { datasetOf, entryOf } from '../../../tests/dataset.ts';
import { freshnessOf, lookAt, needsLook } from './freshness.ts';

const TODAY = '2026-11-26';

/** An entry with these dates of checks and of its newest source. */
function dated(asOf?: number | string, ...checked: (number | string | undefined)[]) {
  return entryOf({
    'organisations/alpha': {
      ...(asOf !== undefined && { as_of: asOf }),
      sources: (checked.length === 0 ? [undefined] : checked).map((day, place) => ({
        url: `https://alpha.test-sources.org.uk/${place}`,
        ...(day !== undefined && { checked: day }),
      })),
    },
  });
}

describe('The state of an entry', () => {
  test('goes by the newest check, to the day', () => {
    const state = (checked: string) => freshnessOf(dated(2016, checked), TODAY);
    expect(state('2025-11-26')).toEqual({
      state: 'fresh',
      basis: 'checked',
      date: '2025-11-26',
      months: { least: 12, most: 12 },
    });
    expect(state('2025-11-25').state).toBe('due');
    expect(state('2025-05-26')).toEqual({
      state: 'due',
      basis: 'checked',
      date: '2025-05-26',
      months: { least: 18, most: 18 },
    });
    expect(state('2025-05-25').state).toBe('stale');
    expect(freshnessOf(dated(2016, '2020-01-01', '2026-10', undefined, 2019), TODAY)).toEqual({
      state: 'fresh',
      basis: 'checked',
      date: '2026-10',
      months: { least: 0, most: 1 },
    });
  });

  test('goes by the newest source where no check is noted, and never takes a year for a day', () => {
    const of = (asOf: number | string) => freshnessOf(dated(asOf), TODAY);
    // The year is not over, so its last day is today.
    expect(of(2026)).toEqual({ state: 'fresh', basis: 'as-of', date: 2026, months: { least: 0, most: 10 } });
    // From 10 to 22 months: fresh, due or stale, and nobody knows which.
    expect(of(2025)).toEqual({ state: 'due', basis: 'as-of', date: 2025, months: { least: 10, most: 22 } });
    expect(of(2024)).toEqual({ state: 'stale', basis: 'as-of', date: 2024, months: { least: 22, most: 34 } });
    expect(of('2025-05').state).toBe('due');
    expect(of('2025-04').state).toBe('stale');
    expect(of('2025-12').state).toBe('fresh');
  });

  test('is not known where nothing carries a date', () => {
    expect(freshnessOf(dated(), TODAY)).toEqual({ state: 'not-known', basis: 'none' });
  });

  test('takes a date that has not come yet, as of a clock that is behind, for today', () => {
    expect(freshnessOf(dated('2026-11-19'), '2026-11-18')).toEqual({
      state: 'fresh',
      basis: 'as-of',
      date: '2026-11-19',
      months: { least: 0, most: 0 },
    });
  });

  test('is due at the latest when its addresses have long not answered', () => {
    const address = 'https://alpha.test-sources.org.uk/0';
    expect(freshnessOf(dated(2026), TODAY, new Set([address]))).toEqual({
      state: 'due',
      basis: 'as-of',
      date: 2026,
      months: { least: 0, most: 10 },
      failing: [address],
    });
    expect(freshnessOf(dated(2020), TODAY, new Set([address])).state).toBe('stale');
    expect(freshnessOf(dated(2026), TODAY, new Set(['https://other.test-sources.org.uk/'])).state).toBe(
      'fresh',
    );
  });
});

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
