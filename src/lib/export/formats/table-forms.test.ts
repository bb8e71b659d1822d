/** Reads Excel, SQLite and Parquet back by other programs and libraries than those that wrote them. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { realKit, smallKit } from '../../../../tests/kit.ts';
import { has, pythonWith, run, withFiles } from '../../../../tests/readers.ts';
import type { ExportFile } from '../kit.ts';
import type { Cell, Table } from '../tables/table.ts';
import { KINDS } from '../../model/ids.ts';
import { parquet } from './parquet.ts';
import { sqlite } from './sqlite.ts';
import { xlsx } from './xlsx.ts';

const kit = realKit();
const bytes = (file: ExportFile | undefined): Uint8Array => {
  if (!file || typeof file.content === 'string') throw new Error('there is no such file');
  return file.content;
};

describe('Excel', async () => {
  const [book] = await xlsx.files(kit);

  test('read by another library has every cell of every table, and says what it is', async () => {
    const buffer = Buffer.from(bytes(book));
    const about = await readSheet(buffer, 'About');
    expect(about.slice(0, 4).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Ethical Tech Map'],
      ['Version', 'Data as of 2026-11-20'],
      ['Source', 'https://map.example/map/'],
      ['Licence', expect.stringContaining('https://creativecommons.org/licenses/by/4.0/')],
    ]);
    for (const { name, columns, rows } of kit.tables) {
      const [heading, ...lines] = await readSheet(buffer, name);
      expect(heading).toEqual(columns.map((column) => column.name));
      expect(lines.length).toBe(rows.length);
      expect(lines.map((line) => line.map(asText))).toEqual(rows.map((row) => row.map(asText)));
    }
  });

  const openpyxl = pythonWith('openpyxl');
  test.skipIf(openpyxl === undefined)('read by openpyxl has a sheet for each table and no formula', () => {
    withFiles(book ? [book] : [], (folder) => {
      const script = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [sheet.max_row, sum(1 for row in sheet.iter_rows() for cell in row if cell.data_type == 'f')] for sheet in book}))`;
      const found = JSON.parse(run(openpyxl ?? '', ['-c', script, join(folder, 'map.xlsx')])) as object;
      expect(found).toEqual({
        About: [kit.tables.length + 7, 0],
        ...Object.fromEntries(kit.tables.map(({ name, rows }) => [name, [rows.length + 1, 0]])),
      });
    });
  });

  test('keeps text that looks like a formula as text', async () => {
    const [small] = await xlsx.files(smallKit({ 'organisations/alpha': { name: '=1+1 Society' } }));
    const [, row] = await readSheet(Buffer.from(bytes(small)), 'entries');
    expect(row).toContain('=1+1 Society');
  });
});

describe('Parquet', async () => {
  const files = await parquet.files(kit);

  test('read by another library has every cell, with its type, and says what it is', async () => {
    const filled = kit.tables.filter(({ rows }) => rows.length > 0);
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

describe('SQLite', async () => {
  const files = await sqlite.files(kit);
  const ask = (sql: string): string =>
    withFiles(files, (folder) => run('sqlite3', ['-json', join(folder, 'map.sqlite'), sql]));
  const isThere = has('sqlite3', '--version');

  test.skipIf(!isThere)('read by the sqlite3 program is sound, with every row of every table', () => {
    expect(ask('PRAGMA integrity_check; PRAGMA foreign_key_check')).toBe('[{"integrity_check":"ok"}]\n');
    const counts = kit.tables.map(({ name }) => `SELECT '${name}' AS name, count(*) AS rows FROM "${name}"`);
    expect(JSON.parse(ask(counts.join(' UNION ALL ')))).toEqual(
      kit.tables.map(({ name, rows }) => ({ name, rows: rows.length })),
    );
    for (const table of kit.tables.filter(({ rows }) => rows.length > 0)) {
      const order = table.key.map((name) => `"${name}"`).join(', ');
      const read = JSON.parse(ask(`SELECT * FROM "${table.name}" ORDER BY ${order}`)) as Record<
        string,
        Cell
      >[];
      const places = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
      const sorted = recordsOf(table, places).map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([name, cell]) => [
            name,
            typeof cell === 'boolean' ? Number(cell) : cell,
          ]),
        ),
      );
      expect(read).toEqual(sorted);
    }
  });

  test.skipIf(!isThere)('is sound for each kind alone too, with no key that leads out of it', async () => {
    for (const kind of KINDS) {
      const alone = await sqlite.files(realKit({ kinds: [kind] }));
      const said = withFiles(alone, (folder) =>
        run('sqlite3', [
          join(folder, 'map.sqlite'),
          'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT DISTINCT kind FROM entries',
        ]),
      );
      expect(said).toBe(`ok\n${kind}\n`);
    }
  });

  test.skipIf(!isThere)('finds words in names, summaries and keywords, whatever their accents', () => {
    const found = JSON.parse(ask(`SELECT id FROM search WHERE search MATCH 'prívacy' ORDER BY id`)) as {
      id: string;
    }[];
    const naive = kit.entries.filter(({ name, summary, also_known_as: names = [], keywords = [] }) =>
      /\bprivacy\b/i.test([name, summary, ...names, ...keywords].join(' ; ')),
    );
    expect(naive.length).toBeGreaterThan(3);
    expect(found.map(({ id }) => id)).toEqual(naive.map(({ id }) => id).sort());
  });

  test.skipIf(!isThere)('answers by its views as the data does', () => {
    const links = JSON.parse(ask('SELECT count(*) AS ends FROM links')) as { ends: number }[];
    const relations = kit.dataset.entries.flatMap(({ relations: own = [] }) => own);
    const between = relations.filter(({ to }) => to !== undefined).length;
    expect(links).toEqual([{ ends: relations.length + between }]);
    const active = kit.entries.filter(({ status }) => status === 'active').length;
    expect(JSON.parse(ask('SELECT count(*) AS n FROM active_entries'))).toEqual([{ n: active }]);
    const funds = relations.filter(({ type }) => type === 'funds').length;
    expect(JSON.parse(ask('SELECT count(*) AS n FROM funding'))).toEqual([{ n: funds }]);
    const spaces = JSON.parse(ask('SELECT id, entries, main FROM problem_spaces')) as {
      id: string;
      entries: number;
      main: number;
    }[];
    for (const { id, entries, main } of spaces) {
      expect(entries).toBe(
        kit.entries.filter((entry) => (entry.problem_spaces as string[]).includes(id)).length,
      );
      expect(main).toBe(kit.entries.filter((entry) => entry.problem_spaces[0] === id).length);
    }
    const regions = JSON.parse(ask('SELECT sum(entries) AS n FROM entries_by_region')) as { n: number }[];
    expect(regions).toEqual([{ n: kit.entries.length }]);
  });

  test.skipIf(!isThere)('says inside what it is, and refuses what its columns do not allow', () => {
    expect(
      JSON.parse(ask(`SELECT value FROM meta WHERE name IN ('version', 'source') ORDER BY name`)),
    ).toEqual([{ value: 'https://map.example/map/' }, { value: '2026-11-20' }]);
    expect(() => ask(`UPDATE entries SET position = 'house' WHERE position = 'town'`)).toThrow(
      'CHECK constraint failed',
    );
  });
});

test('The same data gives the same bytes, also years later', async () => {
  const make = async () =>
    Promise.all([xlsx, sqlite, parquet].map(async (format) => format.files(realKit())));
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

/** Gives rows as records, sorted as a database sorts by some columns where these are given. */
function recordsOf({ columns, rows }: Table, by: readonly number[] = []): Record<string, Cell>[] {
  return rows
    .toSorted((a, b) => {
      for (const place of by) {
        const [one, other] = [a[place] ?? '', b[place] ?? ''];
        if (one !== other) return one < other ? -1 : 1;
      }
      return 0;
    })
    .map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}
