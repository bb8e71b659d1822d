import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { runSql } from './run-sql.ts';
import { explainSqlError } from './sql-errors.ts';

const engine = await initSqlJs();
const bytes = (() => {
  const database = new engine.Database();
  database.run(
    'CREATE TABLE towns (name TEXT, region TEXT, people INTEGER); CREATE VIRTUAL TABLE words USING fts4(text)',
  );
  database.run("INSERT INTO towns VALUES ('Aberystwyth', 'wales', 18749), ('Nowhere', NULL, NULL)");
  return database.export();
})();

/** Returns the message for a question that cannot be answered; throws if it can. */
function said(sql: string): string {
  try {
    runSql(engine, bytes, sql);
  } catch (error) {
    return explainSqlError(error instanceof Error ? error.message : String(error));
  }
  throw new Error('the question was answered');
}

describe('A question that can be answered', () => {
  test('gives columns and rows, and null where nothing is known', () => {
    expect(runSql(engine, bytes, 'SELECT name, people FROM towns ORDER BY name')).toEqual({
      columns: ['name', 'people'],
      rows: [
        ['Aberystwyth', 18749],
        ['Nowhere', null],
      ],
      more: false,
    });
  });

  test('keeps its columns where there are no rows', () => {
    expect(runSql(engine, bytes, "SELECT name FROM towns WHERE region = 'london'")).toEqual({
      columns: ['name'],
      rows: [],
      more: false,
    });
  });

  test('ends after the most rows that are kept, even if it would never end by itself', () => {
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';
    expect(runSql(engine, bytes, endless, 3)).toEqual({ columns: ['i'], rows: [[1], [2], [3]], more: true });
    expect(runSql(engine, bytes, `${endless} LIMIT 3`, 3).more).toBe(false);
  });

  test('of several, the last that asks for something is answered', () => {
    expect(runSql(engine, bytes, "SELECT 1 AS a; SELECT 'x' AS b; -- done").rows).toEqual([['x']]);
  });

  test('says how many bytes there are instead of showing them', () => {
    expect(runSql(engine, bytes, "SELECT x'00ff' AS b").rows).toEqual([['(2 bytes)']]);
  });

  test('asks for nothing where it is a remark alone', () => {
    expect(runSql(engine, bytes, '-- towns').columns).toEqual([]);
  });
});

test('No question changes the data for the next', () => {
  const count = 'SELECT count(*) AS towns FROM towns';
  const forced = `PRAGMA query_only = OFF; DELETE FROM towns; ${count}`;
  expect(runSql(engine, bytes, forced).rows).toEqual([[0]]);
  expect(runSql(engine, bytes, count).rows).toEqual([[2]]);
});

test.each([
  [
    'SELECT * FROM cities',
    'There is no table “cities”. The names of all tables and views stand under “What is in the data”.',
  ],
  [
    'SELECT * FROM towns WHERE region = wales',
    "There is no column “wales” in what is asked. A text needs single quotes, like 'wales'; the columns stand under “What is in the data”.",
  ],
  [
    'SELECT name FROM towns a, towns b',
    '“name” is in more than one of the tables. Put the name of its table and a full stop in front.',
  ],
  [
    'SELEC name FROM towns',
    'The question cannot be read from “SELEC” on. Something before it is missing or too much.',
  ],
  [
    'SELECT (name FROM towns',
    'The question cannot be read from “FROM” on. Something before it is missing or too much.',
  ],
  [
    'SELECT name FROM',
    'The question stops too early: a bracket, a quote or a part of the sentence is missing.',
  ],
  [
    "SELECT 'name FROM towns",
    "“'name FROM towns” is no part of SQL. A quote may be missing at one of its ends.",
  ],
  ['SELECT distance(name) FROM towns', 'SQLite has no function “distance”.'],
  ['DELETE FROM towns', 'The data here can be read and not changed. Begin the question with SELECT.'],
  ['DROP TABLE towns', 'The data here can be read and not changed. Begin the question with SELECT.'],
  [
    `SELECT * FROM words WHERE words MATCH '"open'`,
    'The words after MATCH cannot be read. Put them in single quotes, without signs between them.',
  ],
  ['SELECT max() FROM towns', 'SQLite cannot answer this: wrong number of arguments to function max().'],
])('What is said to %s', (sql, words) => {
  expect(said(sql)).toBe(words);
});
