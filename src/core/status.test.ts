import { describe, expect, test } from 'vitest';
import { entryOf } from '../../tests/dataset.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import {
  FRESH_MONTHS,
  freshnessOf,
  hasStopped,
  isActive,
  isLive,
  isOver,
  needsCheck,
  newestCheck,
  STALE_AFTER_MONTHS,
} from './status.ts';

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

test('Statuses: at work, live, over, and stopped, which may go on', () => {
  const statuses = TAXONOMY.status.terms.map(({ id }) => id);
  const those = (is: (entry: { status: string }) => boolean) => statuses.filter((status) => is({ status }));
  expect(those(isActive)).toEqual(['active']);
  expect(those(isLive)).toEqual(['forming', 'active']);
  expect(those(isOver)).toEqual(['ended', 'merged']);
  expect(those(hasStopped)).toEqual(['paused', 'ended', 'merged']);
  // A new status must be decided about here, and in the four functions.
  expect(statuses).toEqual(['forming', 'active', 'paused', 'ended', 'merged', 'unknown']);
});

test('The limits are those that the definitions of the states promise', () => {
  const { fresh, due, stale } = Object.fromEntries(
    TAXONOMY['record-state'].terms.map(({ id, label, definition }) => [id, `${label} ${definition}`]),
  );
  expect(fresh).toContain(`within ${FRESH_MONTHS} months`);
  expect(due).toContain(`${FRESH_MONTHS} to ${STALE_AFTER_MONTHS} months old`);
  expect(stale).toContain(`over ${STALE_AFTER_MONTHS} months`);
});

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

test.each([
  ['active', undefined, true],
  ['active', 2023, true],
  ['active', 2024, true],
  ['active', 2025, false],
  ['active', '2025-05-19', true],
  ['active', '2025-05-20', false],
  ['unknown', 2020, true],
  ['ended', undefined, false],
  ['merged', 2010, false],
] as const)('An entry that is %s as of %s needs a check in 2026: %s', (status, asOf, expected) => {
  const entry = entryOf({
    'projects/alpha': {
      status,
      relations: [{ type: 'succeeded-by', to_name: 'What came after' }],
      ...(asOf !== undefined && { as_of: asOf }),
    },
  });
  expect(needsCheck(entry, '2026-11-20')).toBe(expected);
});

test('An entry whose old sources somebody has read again needs no check', () => {
  const entry = entryOf({
    'organisations/alpha': {
      as_of: 2019,
      sources: [
        { url: 'https://alpha.test-sources.org.uk/' },
        { url: 'https://alpha.test-sources.org.uk/2', checked: '2025-07' },
        { url: 'https://alpha.test-sources.org.uk/3', checked: 2021 },
      ],
    },
  });
  expect(newestCheck(entry)).toBe('2025-07');
  expect(needsCheck(entry, '2026-11-20')).toBe(false);
  expect(needsCheck(entry, '2027-02-01')).toBe(true);
});

test.each([undefined, 2019, 2024, '2025-05-25', '2025-05-26', 2025, '2025-11', 2026])(
  'An entry of %s is said to need a check just when its state is stale or not known',
  (asOf) => {
    const entry = dated(asOf);
    expect(needsCheck(entry, TODAY)).toBe(['stale', 'not-known'].includes(freshnessOf(entry, TODAY).state));
  },
);
