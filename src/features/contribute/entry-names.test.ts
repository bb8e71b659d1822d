import { describe, expect, test } from 'vitest';
import { entryNames } from './entry-names.ts';

const names = entryNames({
  entries: [
    {
      id: 'data-club',
      kind: 'community',
      data: { name: 'Data Club', also_known_as: ['DC Leeds', 'Code Café'] },
    },
    { id: 'code-cafe', kind: 'community', data: { name: 'Code Café' } },
    { id: 'open-day-2023', kind: 'event', data: { name: 'Open Day' } },
    { id: 'open-day-2024', kind: 'event', data: { name: 'Open day' } },
    { id: 'no-name', kind: 'resource', data: {} },
  ],
  redirects: { 'club-of-data': 'data-club' },
});

describe('The names of entries', () => {
  test('are offered as they are, with the id where two are called alike', () => {
    expect(names.offered).toEqual([
      { id: 'data-club', kind: 'community', name: 'Data Club' },
      { id: 'code-cafe', kind: 'community', name: 'Code Café' },
      { id: 'open-day-2023', kind: 'event', name: 'Open Day (open-day-2023)' },
      { id: 'open-day-2024', kind: 'event', name: 'Open day (open-day-2024)' },
      { id: 'no-name', kind: 'resource', name: 'no-name' },
    ]);
  });

  test.each([
    ['Data Club', 'data-club'],
    ['  data club ', 'data-club'],
    ['data-club', 'data-club'],
    ['club-of-data', 'data-club'],
    ['DC Leeds', 'data-club'],
    ['code cafe', 'code-cafe'],
    ['Open Day (open-day-2024)', 'open-day-2024'],
    ['Open Day', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('“%s” is %s', (typed, id) => {
    expect(names.idOf(typed)).toBe(id);
  });

  test('are found when they are nearly right', () => {
    expect(names.nearestTo('Data Clubb')).toEqual({ id: 'data-club', kind: 'community', name: 'Data Club' });
    expect(names.nearestTo('Something else entirely')).toBeUndefined();
  });

  test('stand for ids, and what is not known stands for itself', () => {
    expect(names.nameOf('open-day-2023')).toBe('Open Day (open-day-2023)');
    expect(names.nameOf('gone')).toBe('gone');
  });
});
