import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { newestFirst } from './searches.ts';

test('The newest search is read first, and those of a day by id', () => {
  const { searches } = datasetOf(
    {},
    {},
    {},
    {
      beta: { searched: '2026-10-05' },
      old: { searched: '2025-12-31' },
      alpha: { searched: '2026-10-05' },
      new: { searched: '2026-11-02' },
    },
  );
  const given = [...searches].reverse();
  expect(newestFirst(given).map(({ id }) => id)).toEqual(['new', 'alpha', 'beta', 'old']);
  expect(newestFirst([])).toEqual([]);
});
