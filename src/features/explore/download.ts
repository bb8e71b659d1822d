import { csvText } from '../../core/csv.ts';
import type { Site } from '../../core/site.ts';

/** The entries in full, as they are sent for downloads. */
export interface EntriesFile {
  readonly title: string;
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly entries: readonly FullEntry[];
}

/** An entry as authored, with its kind and id, and the address of its page. */
interface FullEntry {
  readonly id: string;
  readonly kind: string;
  readonly page: string;
  readonly [field: string]: unknown;
}

/** Returns every entry of a site in full; `pageOf` returns the whole address of an entry's page. */
export function entriesFile({ dataset, version }: Site, pageOf: (id: string) => string): EntriesFile {
  return {
    title: dataset.map.title,
    version,
    licence: dataset.map.licences.data,
    entries: dataset.entries.map((entry) => ({ ...entry, page: pageOf(entry.id) })),
  };
}

const COLUMNS: readonly (readonly [name: string, path: readonly string[]])[] = [
  ['id', ['id']],
  ['kind', ['kind']],
  ['name', ['name']],
  ['summary', ['summary']],
  ['website', ['website']],
  ['form', ['form']],
  ['legal_form', ['legal_form']],
  ['roles', ['roles']],
  ['problem_spaces', ['problem_spaces']],
  ['support', ['support']],
  ['audiences', ['audiences']],
  ['town', ['place', 'locality']],
  ['region', ['place', 'region']],
  ['area_scope', ['area_scope']],
  ['status', ['status']],
  ['started', ['started']],
  ['ended', ['ended']],
  ['cost', ['cost']],
  ['open_to', ['join', 'open_to']],
  ['how_to_join', ['join', 'how']],
  ['as_of', ['as_of']],
  ['confidence', ['confidence']],
  ['page', ['page']],
];

/** Returns a selection in full as JSON: where it comes from, the query it answers, and the entries in order. */
export function selectionJson(file: EntriesFile, ids: readonly string[], address: string): string {
  const { entries: _all, ...about } = file;
  return `${JSON.stringify({ ...about, selection: address, entries: chosen(file, ids) }, undefined, 2)}\n`;
}

/** Returns a selection as a table, a row for each entry in order; several values of one field are parted by "; ". */
export function selectionCsv(file: EntriesFile, ids: readonly string[]): string {
  const rows = chosen(file, ids).map((entry) => COLUMNS.map(([, path]) => cellOf(entry, path)));
  return csvText([COLUMNS.map(([name]) => name), ...rows]);
}

function chosen({ entries }: EntriesFile, ids: readonly string[]): FullEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function cellOf(entry: FullEntry, path: readonly string[]): string {
  let value: unknown = entry;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
