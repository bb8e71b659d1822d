import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveGaps } from './matrix.ts';
import { gapsCsv } from './model.ts';

const many = Object.fromEntries(
  ['arc', 'bay', 'cob', 'dew', 'elm'].map((id) => [
    `projects/${id}`,
    { problem_spaces: ['childhood'], place: { region: 'wales' } } as const,
  ]),
);
const dataset = datasetOf(
  {
    ...many,
    'projects/fig': { problem_spaces: ['childhood'] },
    'projects/gum': { problem_spaces: ['childhood'], place: { region: 'wales' }, status: 'ended' },
  },
  {},
  {
    people: { per: { amount: 10, label: 'ten people' }, values: { wales: 30 } },
    pay: { values: { wales: 600 } },
  },
  {
    older: { for: { problem_space: 'childhood', region: 'london' }, searched: '2026-10-01', found: 'none' },
    newer: {
      for: { problem_space: 'childhood', region: 'london' },
      searched: '2026-11-01',
      found: 'some',
      entries: ['fig'],
    },
  },
);
const version = { version: '2026-11-20', licence: 'CC BY 4.0' };

test('A line for each cell, with the rate from five entries on, the newest search and who may yet belong there', () => {
  const text = gapsCsv(deriveGaps(dataset, 'problem-space', 'region'), dataset.indicators, version);
  const [head, ...lines] = text.trimEnd().split('\n');
  expect(head).toBe(
    'row_list,row,row_label,column_list,column,column_label,active_entries,row_lacks_column,searched,search_found,per_people,entries,data_version,licence',
  );
  const own = lines.filter((line) => /^problem-space,childhood,.*,(wales|london|no-place),/.test(line));
  expect(own).toEqual([
    `problem-space,childhood,${labelIn('childhood')},region,london,London,0,1,2026-11-01,some,,,2026-11-20,CC BY 4.0`,
    `problem-space,childhood,${labelIn('childhood')},region,wales,Wales,5,1,,,1.667,arc; bay; cob; dew; elm,2026-11-20,CC BY 4.0`,
    `problem-space,childhood,${labelIn('childhood')},region,no-place,${columnIn('no-place')},1,1,,,,fig,2026-11-20,CC BY 4.0`,
  ]);
});

test('With regions as rows the rate goes by the row; without regions there is none', () => {
  const turned = csvParse(
    gapsCsv(deriveGaps(dataset, 'region', 'problem-space'), dataset.indicators, version),
  ).find(({ row, column }) => row === 'wales' && column === 'childhood');
  expect([turned?.['active_entries'], turned?.['row_lacks_column'], turned?.['per_people']]).toEqual([
    '5',
    '0',
    '1.667',
  ]);
  const { columns } = csvParse(
    gapsCsv(deriveGaps(dataset, 'problem-space', 'support'), dataset.indicators, version),
  );
  expect(columns.filter((name) => name.startsWith('per_'))).toEqual([]);
});

function labelIn(row: string): string {
  return (
    deriveGaps(dataset, 'problem-space', 'region').rowBands.find(({ id }) => id === row)?.label ??
    'no such row'
  );
}

function columnIn(column: string): string {
  return (
    deriveGaps(dataset, 'problem-space', 'region').columnBands.find(({ id }) => id === column)?.label ??
    'no such column'
  );
}
