/** Reads Excel, SQLite and Parquet back by other programs and libraries than those that wrote them. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { recordsOf, testDatabase } from '../../../../tests/database-cases.ts';
import { fixtureContext, realContext, smallContext } from '../../../../tests/export-context.ts';
import type { ExportFile } from '../export-context.ts';
import type { Cell } from '../tables/table.ts';
import { parquet } from './parquet.ts';
import { sqlite } from './sqlite.ts';
import { xlsx } from './xlsx.ts';

const context = realContext();
const bytes = (file: ExportFile | undefined): Uint8Array => {
  if (!file || typeof file.content === 'string') throw new Error('there is no such file');
  return file.content;
};

describe('Excel', async () => {
  const [book] = await xlsx.files(context);

  test('read by another library has every cell of every table, and says what it is', async () => {
    const buffer = Buffer.from(bytes(book));
    const about = await readSheet(buffer, 'About');
    expect(about.slice(0, 4).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Ethical Tech Map'],
      ['Version', 'Data as of 2026-11-20'],
      ['Source', 'https://map.example/map/'],
      ['Licence', expect.stringContaining('https://creativecommons.org/licenses/by/4.0/')],
    ]);
    for (const { name, columns, rows } of context.tables) {
      const [heading, ...lines] = await readSheet(buffer, name);
      expect(heading).toEqual(columns.map((column) => column.name));
      expect(lines.length).toBe(rows.length);
      expect(lines.map((line) => line.map(asText))).toEqual(rows.map((row) => row.map(asText)));
    }
  });

  test('keeps text that looks like a formula as text', async () => {
    const [small] = await xlsx.files(smallContext({ 'organisations/alpha': { name: '=1+1 Society' } }));
    const [, row] = await readSheet(Buffer.from(bytes(small)), 'entries');
    expect(row).toContain('=1+1 Society');
  });
});

describe('Parquet', async () => {
  const files = await parquet.files(context);

  test('read by another library has every cell, with its type, and says what it is', async () => {
    const filled = context.tables.filter(({ rows }) => rows.length > 0);
    expect(files.map(({ path }) => path)).toEqual(filled.map(({ name }) => `parquet/${name}.parquet`));
    for (const [index, table] of filled.entries()) {
      const file = new Uint8Array(bytes(files[index])).buffer;
      expect(Number(parquetMetadata(file).num_rows)).toBe(table.rows.length);
      expect(await parquetReadObjects({ file })).toEqual(recordsOf(table));
    }
    const facts = parquetMetadata(new Uint8Array(bytes(files[0])).buffer).key_value_metadata;
    expect(facts?.find(({ key }) => key === 'licence')?.value).toContain('creativecommons.org');
  });
});

describe('SQLite', () => {
  testDatabase((file, sql) => {
    const database = new DatabaseSync(file);
    try {
      // Its rows have no prototype.
      return database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }) as Record<string, Cell>);
    } finally {
      database.close();
    }
  });
});

test('The same data gives the same bytes, also years later', async () => {
  const make = async () =>
    Promise.all([xlsx, sqlite, parquet].map(async (format) => format.files(fixtureContext())));
  const first = await make();
  vi.useFakeTimers({ now: new Date('2031-05-05T12:00:00Z'), toFake: ['Date'] });
  try {
    const second = await make();
    const differ = second.flat().filter(({ content }, index) => {
      const earlier = first.flat()[index]?.content ?? '';
      return !Buffer.from(content).equals(Buffer.from(earlier));
    });
    expect(differ.map(({ path }) => path)).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

function asText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
