/** Answers a question in SQL: the same in the browser, in the build and in the tests. */
import type { Database, SqlJsStatic, SqlValue, Statement } from 'sql.js';

/** One value of a result; null where it is not known. */
export type ResultCell = string | number | null;

/** What a question gave. */
export interface Result {
  /** Names of the columns; none if the question asks for nothing, as a comment does. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Whether there are rows beyond those given. */
  readonly more: boolean;
}

/** Maximum number of rows kept of a result, so that a mistake in a question cannot fill the memory. */
const MOST_ROWS = 10_000;

/**
 * Answers a question on a copy of the database that is thrown away afterwards, so that no question can change the data for
 * the next. Of several statements the last that gives columns is the answer. Throws what SQLite says where the question
 * cannot be answered.
 */
export function runSql(
  { Database }: Pick<SqlJsStatic, 'Database'>,
  bytes: Uint8Array,
  sql: string,
  most = MOST_ROWS,
): Result {
  const database = new Database(bytes);
  try {
    database.run('PRAGMA query_only = ON');
    return lastOf(database, sql, most);
  } finally {
    database.close();
  }
}

function lastOf(database: Database, sql: string, most: number): Result {
  let result: Result = { columns: [], rows: [], more: false };
  for (const statement of database.iterateStatements(sql)) {
    const one = resultOf(statement, most);
    if (one.columns.length > 0) result = one;
  }
  return result;
}

function resultOf(statement: Statement, most: number): Result {
  const columns = statement.getColumnNames();
  const rows: ResultCell[][] = [];
  while (statement.step()) {
    if (rows.length === most) return { columns, rows, more: true };
    if (columns.length > 0) rows.push(statement.get().map(cellOf));
  }
  return { columns, rows, more: false };
}

/** The map's tables hold no bytes; a question can make some all the same. */
function cellOf(value: SqlValue): ResultCell {
  return value instanceof Uint8Array ? `(${value.length} bytes)` : value;
}
