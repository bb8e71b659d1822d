/** What the published database must hold and refuse, whichever engine reads it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqlite } from '../src/features/data/formats/sqlite.ts';
import type { Cell, Table } from '../src/features/data/tables/table.ts';
import { KINDS } from '../src/core/ids.ts';
import { realContext } from './export-context.ts';
import { withFiles } from './readers.ts';

type Row = Readonly<Record<string, Cell>>;

/** Runs one statement on the database in a file; returns its rows, and throws with what the engine objects to. */
export type Engine = (file: string, sql: string) => readonly Row[];

/** Declares the tests of the database of the real data, as read by one engine. */
export function testDatabase(engine: Engine): void {
  const context = realContext();
  const files = sqlite.files(context);
  const ask = async (sql: string): Promise<readonly Row[]> => {
    const made = await files;
    return withFiles(made, (folder) => engine(join(folder, 'map.sqlite'), sql));
  };

  test('is sound, with every row of every table', async () => {
    expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await ask('PRAGMA foreign_key_check')).toEqual([]);
    const counts = context.tables.map(
      ({ name }) => `SELECT '${name}' AS name, count(*) AS rows FROM "${name}"`,
    );
    expect(await ask(counts.join(' UNION ALL '))).toEqual(
      context.tables.map(({ name, rows }) => ({ name, rows: rows.length })),
    );
    for (const table of context.tables.filter(({ rows }) => rows.length > 0)) {
      const order = table.key.map((name) => `"${name}"`).join(', ');
      const read = await ask(`SELECT * FROM "${table.name}" ORDER BY ${order}`);
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

  test('is sound for each kind alone too, with no key that leads out of it', async () => {
    for (const kind of KINDS) {
      const alone = await sqlite.files(realContext({ kinds: [kind] }));
      const said = withFiles(alone, (folder) =>
        ['PRAGMA integrity_check', 'PRAGMA foreign_key_check', 'SELECT DISTINCT kind FROM entries'].map(
          (sql) => engine(join(folder, 'map.sqlite'), sql),
        ),
      );
      expect(said).toEqual([[{ integrity_check: 'ok' }], [], [{ kind }]]);
    }
  });

  test('finds words in names, summaries and keywords, whatever their accents', async () => {
    const found = await ask(`SELECT id FROM search WHERE search MATCH 'prívacy' ORDER BY id`);
    const naive = context.entries.filter(({ name, summary, also_known_as: names = [], keywords = [] }) =>
      /\bprivacy\b/i.test([name, summary, ...names, ...keywords].join(' ; ')),
    );
    expect(naive.length).toBeGreaterThan(3);
    expect(found.map(({ id }) => id)).toEqual(naive.map(({ id }) => id).sort());
  });

  test('answers by its views as the data does', async () => {
    const relations = context.dataset.entries.flatMap(({ relations: own = [] }) => own);
    const between = relations.filter(({ to }) => to !== undefined).length;
    expect(await ask('SELECT count(*) AS ends FROM links')).toEqual([{ ends: relations.length + between }]);
    const active = context.entries.filter(({ status }) => status === 'active').length;
    expect(await ask('SELECT count(*) AS n FROM active_entries')).toEqual([{ n: active }]);
    const funds = relations.filter(({ type }) => type === 'funds').length;
    expect(await ask('SELECT count(*) AS n FROM funding')).toEqual([{ n: funds }]);
    for (const { id, entries, main } of await ask('SELECT id, entries, main FROM problem_spaces')) {
      const holding = context.entries.filter((entry) => (entry.problem_spaces as unknown[]).includes(id));
      expect(entries).toBe(holding.length);
      expect(main).toBe(context.entries.filter((entry) => entry.problem_spaces[0] === id).length);
    }
    expect(await ask('SELECT sum(entries) AS n FROM entries_by_region')).toEqual([
      { n: context.entries.length },
    ]);
  });

  test('says inside what it is, and refuses what its columns do not allow', async () => {
    expect(await ask(`SELECT value FROM meta WHERE name IN ('version', 'source') ORDER BY name`)).toEqual([
      { value: 'https://map.example/map/' },
      { value: '2026-11-20' },
    ]);
    await expect(ask(`UPDATE entries SET position = 'house' WHERE position = 'town'`)).rejects.toThrow(
      'CHECK constraint failed',
    );
  });
}

/** Returns the rows of a table as records, sorted as a database sorts by some columns where these are given. */
export function recordsOf({ columns, rows }: Table, by: readonly number[] = []): Record<string, Cell>[] {
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
