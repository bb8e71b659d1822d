import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { newestFirst, searchOfPath } from './searches.ts';

test.each([
  ['searches/advice-in-wales-2026.yaml', 'advice-in-wales-2026'],
  ['searches/a.b.yaml', 'a.b'],
  ['searches/advice.yml', undefined],
  ['searches/README.md', undefined],
  ['searches/2026/advice.yaml', undefined],
  ['projects/advice.yaml', undefined],
  ['searches', undefined],
  ['', undefined],
])('The path "%s" is that of the search %s', (path, id) => {
  expect(searchOfPath(path)).toBe(id);
});

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
