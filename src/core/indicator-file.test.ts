import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { figuresFile } from './indicator-file.ts';

test('only what regions can be counted by is sent, with its source', () => {
  const { indicators } = datasetOf(
    {},
    {},
    {
      people: {
        title: 'Population',
        year: 2024,
        per: { amount: 1_000_000, label: 'million people' },
        values: { wales: 3_000_000 },
        uk: 60_000_000,
      },
      pay: { title: 'Pay', values: { wales: 600 } },
    },
  );
  const [source] = indicators.filter(({ id }) => id === 'people');
  expect(figuresFile(indicators).figures).toEqual([
    {
      id: 'people',
      title: 'Population',
      per: 'million people',
      amount: 1_000_000,
      year: 2024,
      publisher: source?.publisher,
      url: source?.source.url,
      values: { wales: 3_000_000 },
    },
  ]);
});
