/** Tidy tables: one row for each thing, one column for each fact, from which all tabular forms and the codebook are made. */
import type { ListName } from '../../../core/schema/taxonomy.ts';

/** What a row says in a column; null where it is not known. */
export type Cell = string | number | boolean | null;

/** How the values of a column are to be read. A `partial-date` is a year, a month or a day: 2019, 2019-05, 2019-05-31. */
export type ColumnType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'partial-date' | 'uri';

/** One column. */
export interface Column {
  /** In lower case with underscores: "problem_spaces". */
  readonly name: string;
  readonly type: ColumnType;
  /** As a heading: "Problem spaces". */
  readonly title: string;
  /** What its values mean, in the schema's words where it comes from there. */
  readonly description: string;
  readonly example?: Cell;
  /** The closed list that its values are ids of. */
  readonly list?: ListName;
  /** The values that it may have, where they are few and no list defines them. */
  readonly options?: readonly string[];
  /** What stands between several values in one cell; undefined where there is one at most. */
  readonly separator?: string;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** Whether no two rows have the same value. */
  readonly unique?: boolean;
  /** What each value must match, as in the schema. */
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a reader must know before counting with it. */
  readonly limits?: string;
}

/** Columns whose values are found in the key of another table. */
interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** One table. */
export interface Table {
  /** In lower case with underscores: "organisations", "entry_terms". */
  readonly name: string;
  readonly title: string;
  /** What one row is, in a sentence. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Cells in the order of the columns; rows in an order that does not change. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns the table of a name; throws where there is none. */
export function tableNamed(tables: readonly Table[], name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table "${name}"`);
  return table;
}
