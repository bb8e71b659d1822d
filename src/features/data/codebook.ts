/** The codebook: what every table, column and term means, with an example and how often it is filled, made from both schema and data. */
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName, Term } from '../../core/schema/taxonomy.ts';
import type { ExportContext } from './export-context.ts';
import { tableNamed } from './tables/table.ts';
import type { Cell, Column, Table } from './tables/table.ts';
import { present } from '../../core/present.ts';

/** What is known of a column. */
interface ColumnEntry extends Column {
  /** How many rows have a value. */
  readonly filled: number;
  /** How much of the rows that is, from 0 to 1; undefined where there are no rows. */
  readonly share: number | undefined;
  /** The first value in the data, or the schema's own example where there is none. */
  readonly seen: Cell;
  /** Table and column that its values are found in. */
  readonly refersTo: { readonly table: string; readonly column: string } | undefined;
}

/** What is known of a table. */
export interface TableEntry extends Omit<Table, 'columns' | 'rows'> {
  readonly rows: number;
  readonly columns: readonly ColumnEntry[];
}

/** A term, and how many entries carry it. */
interface TermEntry {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Entries and relations that carry it. */
  readonly uses: number;
}

/** A closed list. */
interface ListEntry {
  readonly id: ListName;
  readonly title: string;
  readonly description: string;
  readonly terms: readonly TermEntry[];
}

/** An id by which things are named, here or by others, and where it stands. */
interface IdEntry {
  readonly table: string;
  readonly column: ColumnEntry;
}

interface Codebook {
  readonly tables: readonly TableEntry[];
  readonly lists: readonly ListEntry[];
  readonly ids: readonly IdEntry[];
}

/** Columns that hold an id; those of registers outside the map follow from the schema. */
const IDS = [
  ['entries', 'id'],
  ['terms', 'list'],
  ['terms', 'id'],
  ['term_groups', 'id'],
  ['regions', 'id'],
  ['regions', 'gss'],
  ['regions', 'itl1'],
  ['indicators', 'id'],
  ['redirects', 'old'],
] as const;
const REGISTER_COLUMN = /^identifiers_/;

/** Returns the codebook of some tables. */
export function codebookOf({ tables }: Pick<ExportContext, 'tables'>): Codebook {
  const entries = tables.map(tableEntry);
  return {
    tables: entries,
    lists: listEntries(usesIn(tables)),
    ids: [
      ...IDS.map(([table, name]) => ({ table, column: columnOf(entries, table, name) })),
      ...entries
        .filter(({ name }) => name === 'organisations')
        .flatMap(({ name, columns }) =>
          columns
            .filter((column) => REGISTER_COLUMN.test(column.name))
            .map((column) => ({ table: name, column })),
        ),
    ],
  };
}

function columnOf(tables: readonly TableEntry[], table: string, name: string): ColumnEntry {
  const column = tables.find((one) => one.name === table)?.columns.find((one) => one.name === name);
  if (!column) throw new Error(`the table "${table}" has no column "${name}"`);
  return column;
}

function tableEntry({ columns, rows, ...table }: Table): TableEntry {
  return {
    ...table,
    rows: rows.length,
    columns: columns.map((column, index) => {
      const values = rows.flatMap((row) =>
        row[index] === null || row[index] === undefined ? [] : [row[index]],
      );
      const key = table.foreignKeys.find((one) => one.columns.includes(column.name));
      return {
        ...column,
        filled: values.length,
        share: rows.length === 0 ? undefined : values.length / rows.length,
        seen: values[0] ?? column.example ?? null,
        refersTo: key && {
          table: key.table,
          column: present(key.to[key.columns.indexOf(column.name)], `the key of "${column.name}"`),
        },
      };
    }),
  };
}

function usesIn(tables: readonly Table[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (list: Cell, term: Cell) => {
    const key = `${String(list)} ${String(term)}`;
    uses.set(key, (uses.get(key) ?? 0) + 1);
  };
  const cell = ({ columns }: Table, name: string) => columns.findIndex((column) => column.name === name);
  const carried = tableNamed(tables, 'entry_terms');
  const [list, term] = [cell(carried, 'list'), cell(carried, 'term')];
  for (const row of carried.rows) count(row[list] ?? null, row[term] ?? null);
  const relations = tableNamed(tables, 'relations');
  const type = cell(relations, 'type');
  for (const row of relations.rows) count('relation', row[type] ?? null);
  const entries = tableNamed(tables, 'entries');
  const kind = cell(entries, 'kind');
  for (const row of entries.rows) count('kind', row[kind] ?? null);
  return uses;
}

function listEntries(uses: ReadonlyMap<string, number>): readonly ListEntry[] {
  return (Object.keys(TAXONOMY) as ListName[]).map((id) => {
    const { title, description } = TAXONOMY[id];
    const terms: readonly Term[] = TAXONOMY[id].terms;
    return {
      id,
      title,
      description,
      terms: terms.map((term) => ({
        id: term.id,
        label: term.label,
        definition: term.definition,
        uses: uses.get(`${id} ${term.id}`) ?? 0,
      })),
    };
  });
}
