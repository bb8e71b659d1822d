import * as words from '#words/formats.ts';
import initSqlJs from 'sql.js';
import type { Database } from 'sql.js';
import type { ExportFile, Format, ExportContext } from '../export-context.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { tableNamed } from '../tables/table.ts';

/** Path of the database, below the folder of the data. */
export const DATABASE = 'map.sqlite';

/** One database with all tables, keys, views and a full-text index. */
export const sqlite: Format = {
  id: 'sqlite',
  label: 'SQLite',
  about: words.about.sqlite,
  files: async (context): Promise<readonly ExportFile[]> => [
    {
      path: DATABASE,
      type: 'application/vnd.sqlite3',
      about: words.database,
      content: await database(context),
    },
  ],
};

async function database(context: ExportContext): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  try {
    // Tables name each other in both directions of order, and are filled one after another.
    db.run('PRAGMA foreign_keys = OFF; PRAGMA page_size = 4096; BEGIN');
    for (const table of context.tables) write(db, table);
    about(db, context);
    index(db, context);
    for (const [name, sql] of Object.entries(VIEWS)) db.run(`CREATE VIEW ${quoted(name)} AS ${sql}`);
    db.run('COMMIT; ANALYZE; VACUUM');
    return db.export();
  } finally {
    db.close();
  }
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  uri: 'TEXT',
  date: 'TEXT',
  'partial-date': 'TEXT',
  integer: 'INTEGER',
  year: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

function write(db: Database, { name, columns, key, foreignKeys, rows }: Table): void {
  const lines = [
    ...columns.map(definition),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...foreignKeys.map(
      ({ columns: own, table, to }) =>
        `FOREIGN KEY (${own.map(quoted).join(', ')}) REFERENCES ${quoted(table)} (${to.map(quoted).join(', ')})`,
    ),
  ];
  db.run(`CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`);
  for (const { columns: own } of foreignKeys.filter((one) => one.columns.join() !== key.join()))
    db.run(
      `CREATE INDEX ${quoted(`${name}_${own.join('_')}`)} ON ${quoted(name)} (${own.map(quoted).join(', ')})`,
    );
  const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(row.map(plain));
  insert.free();
}

/** Returns a column as SQL, with its constraints. */
function definition({ name, type, required, options, separator }: Column): string {
  const column = quoted(name);
  const few =
    options === undefined || separator !== undefined
      ? ''
      : ` CHECK (${column} IN (${options.map((one) => `'${one.replaceAll("'", "''")}'`).join(', ')}))`;
  const truth = type === 'boolean' ? ` CHECK (${column} IN (0, 1))` : '';
  return `${column} ${TYPES[type]}${required ? ' NOT NULL' : ''}${few}${truth}`;
}

function plain(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Writes the title, version, source and licence into the database. */
function about(db: Database, { dataset, version, home }: ExportContext): void {
  const { title, licences } = dataset.map;
  db.run('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const facts = {
    title,
    version,
    source: home,
    licence: licences.data.name,
    licence_url: licences.data.url,
  };
  for (const [name, value] of Object.entries(facts)) db.run('INSERT INTO meta VALUES (?, ?)', [name, value]);
}

/** Creates the full-text index over names, other names, summaries and keywords, without regard to accents. */
function index(db: Database, { tables }: ExportContext): void {
  db.run(
    'CREATE VIRTUAL TABLE search USING fts4(id, name, other_names, summary, keywords, notindexed=id, tokenize=unicode61 "remove_diacritics=2")',
  );
  const words = (table: string, column: string) =>
    `coalesce((SELECT group_concat(${column}, '; ') FROM (SELECT ${column} FROM ${table} WHERE entry = entries.id ORDER BY position)), '')`;
  db.run(
    `INSERT INTO search SELECT id, name, ${words('other_names', 'name')}, summary, ${words('keywords', 'keyword')} FROM entries ORDER BY id`,
  );
  db.run("INSERT INTO search(search) VALUES ('optimize')");
  // The index is of what stands in the tables, so it can be no larger than them.
  if (
    tableNamed(tables, 'entries').rows.length !==
    Number(db.exec('SELECT count(*) FROM search')[0]?.values[0]?.[0])
  )
    throw new Error('the full-text index does not hold every entry');
}

/** Views of the database by name, as SQL: what most questions begin with. */
const VIEWS: Readonly<Record<keyof typeof words.views, string>> = {
  active_entries: `SELECT * FROM entries WHERE status = 'active'`,
  links: `SELECT "from" AS id, type, label, "to" AS other, to_name AS other_name, 1 AS outward, since, until, amount_gbp, source
  FROM relations WHERE "from" IS NOT NULL
UNION ALL
SELECT "to", type, (SELECT inverse FROM terms WHERE list = 'relation' AND terms.id = relations.type), "from", from_name, 0, since, until, amount_gbp, source
  FROM relations WHERE "to" IS NOT NULL`,
  funding: `SELECT "from" AS funder, from_name AS funder_name, "to" AS funded, to_name AS funded_name, since, until, amount_gbp, source
  FROM relations WHERE type = 'funds'`,
  entries_by_region: `SELECT regions.id AS region, regions.name, entries.kind, count(*) AS entries
  FROM entries LEFT JOIN regions ON regions.id = entries.region
  GROUP BY regions.id, entries.kind ORDER BY regions.id IS NULL, regions.name, entries.kind`,
  problem_spaces: `SELECT terms.id, terms.label, count(entry_terms.entry) AS entries, coalesce(sum(entry_terms.position = 1), 0) AS main
  FROM terms LEFT JOIN entry_terms ON entry_terms.field = 'problem_spaces' AND entry_terms.term = terms.id
  WHERE terms.list = 'problem-space' GROUP BY terms.id ORDER BY terms.position`,
};
