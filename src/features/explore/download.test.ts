import { expect, test } from 'vitest';
import { selectionCsv, selectionJson } from './download.ts';
import type { EntriesFile } from './download.ts';
import { csvText } from '../../core/csv.ts';

const FILE: EntriesFile = {
  title: 'Test Map',
  version: '2026-11-20',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  entries: [
    {
      id: 'a',
      kind: 'project',
      page: 'https://map.example/entries/a/',
      name: '=SUM(A1)',
      support: ['advice', 'tools'],
    },
    {
      id: 'b',
      kind: 'event',
      page: 'https://map.example/entries/b/',
      name: 'B, "the" second',
      place: { locality: 'Leeds' },
      started: 2019,
    },
  ],
};

test('A selection as a table has a row for each entry, in order', () => {
  const [head, ...rows] = selectionCsv(FILE, ['b', 'a', 'gone']).trimEnd().split('\n');
  expect(head).toMatch(/^id,kind,name,summary,website,form/);
  expect(rows).toEqual([
    'b,event,"B, ""the"" second",,,,,,,,,Leeds,,,,2019,,,,,,,https://map.example/entries/b/',
    "a,project,'=SUM(A1),,,,,,,advice; tools,,,,,,,,,,,,,https://map.example/entries/a/",
  ]);
});

test('A selection in full says where it comes from and what it answers', () => {
  expect(JSON.parse(selectionJson(FILE, ['b'], 'https://map.example/explore/?kind=event'))).toEqual({
    title: 'Test Map',
    version: '2026-11-20',
    licence: FILE.licence,
    selection: 'https://map.example/explore/?kind=event',
    entries: [FILE.entries[1]],
  });
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('The cell %j cannot run in a spreadsheet', (cell) => {
  expect(csvText([[cell]])).toMatch(/^"?'/);
});

test('Numbers stay numbers, and what is not known is empty', () => {
  expect(csvText([[-3, undefined, 'x']])).toBe('-3,,x\n');
});
