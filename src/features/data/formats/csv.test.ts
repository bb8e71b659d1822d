import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { realContext, smallContext } from '../../../../tests/export-context.ts';
import type { ExportContext } from '../export-context.ts';
import { csv } from './csv.ts';

async function readBack(context: ExportContext): Promise<Map<string, string[][]>> {
  const files = await csv.files(context);
  return new Map(
    files.map(({ path, content }) => [
      path.replace(/^csv\/|\.csv$/g, ''),
      parse(content as string, { record_delimiter: '\r\n' }),
    ]),
  );
}

describe('CSV', () => {
  test('read by another library has every cell of every table', async () => {
    const context = realContext();
    const read = await readBack(context);
    expect([...read.keys()]).toEqual(context.tables.map(({ name }) => name));
    for (const { name, columns, rows } of context.tables) {
      const [heading, ...lines] = read.get(name) ?? [];
      expect(heading).toEqual(columns.map((column) => column.name));
      expect(lines.length).toBe(rows.length);
      const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      expect(lines.map((line) => line.map((cell) => cell.replace(/^'(?=[=+@\t\r-])/, '')))).toEqual(cells);
    }
  });

  test('lets no cell begin like a formula, and leaves numbers below zero alone', async () => {
    const read = await readBack(
      smallContext({
        'organisations/alpha': {
          name: '=HYPERLINK("https://bad.example")',
          also_known_as: ['+44', '-1', '@ all', 'a, "b"'],
          place: { locality: 'Aberystwyth' },
        },
      }),
    );
    const [heading = [], row = []] = read.get('organisations') ?? [];
    const cell = (name: string) => row[heading.indexOf(name)];
    expect(cell('name')).toBe(`'=HYPERLINK("https://bad.example")`);
    expect(cell('also_known_as')).toBe(`'+44; -1; @ all; a, "b"`);
    expect(cell('longitude')).toBe('-4.0829');
    expect((read.get('other_names') ?? []).map((line) => line.at(-1))).toEqual([
      'name',
      "'+44",
      "'-1",
      "'@ all",
      'a, "b"',
    ]);
  });
});
