import { expect, test } from 'vitest';
import { walkOf } from './model.ts';
import type { Column, Table } from './tables/table.ts';

const column = (name: string): Column => ({
  name,
  type: 'string',
  title: name,
  description: name,
  required: false,
});
const regions = (columns: readonly string[], rows: Table['rows']): Table => ({
  name: 'regions',
  title: 'Regions',
  description: 'A region.',
  columns: columns.map(column),
  key: ['name'],
  foreignKeys: [],
  rows,
});

test('The chart has the highest rate first, and regions with too few organisations last, by name', () => {
  const table = regions(
    ['name', 'organisations', 'organisations_per_million_people'],
    [
      ['Wales', 3, null],
      ['London', 90, 10.2],
      ['East', 4, null],
      ['Scotland', 60, 11],
    ],
  );
  expect(walkOf({ tables: [table] })).toEqual({
    column: 'organisations_per_million_people',
    rows: [
      { region: 'Scotland', organisations: 60, rate: 11 },
      { region: 'London', organisations: 90, rate: 10.2 },
      { region: 'East', organisations: 4, rate: null },
      { region: 'Wales', organisations: 3, rate: null },
    ],
  });
});

test('Where no indicator counts people there is no chart', () => {
  expect(walkOf({ tables: [regions(['name', 'organisations'], [['Wales', 3]])] })).toEqual({
    column: undefined,
    rows: [],
  });
});
