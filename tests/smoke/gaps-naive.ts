/**
 * A second way to count what the pages about gaps show, from the files alone: it shares nothing with the site's own
 * code, so that a mistake there is not repeated here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The lists by which entries are counted: the name in addresses, the name of the list, and of the part of a search. */
export const AXES = {
  space: { list: 'problem-space', part: 'problem_space' },
  region: { list: 'region', part: 'region' },
  role: { list: 'role', part: 'role' },
  support: { list: 'support', part: 'support' },
  audience: { list: 'audience', part: 'audience' },
} as const;

export type Axis = keyof typeof AXES;

/** Every page with rows and columns. */
export const PAGES = (Object.keys(AXES) as Axis[]).flatMap((rows) =>
  (Object.keys(AXES) as Axis[])
    .filter((columns) => columns !== rows)
    .map((columns) => ({ rows, columns, name: `${rows}-by-${columns}` })),
);

/** Where an entry stands that carries no term, and that is no gap. */
export const APART = ['uk-wide', 'no-place', 'not-known'];

/** An entry as its file has it. */
interface Read {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly problem_spaces?: string[];
  readonly roles?: string[];
  readonly support?: string[];
  readonly audiences?: string[];
  readonly place?: { readonly region?: string };
  readonly area_scope?: string;
}

/** A search as its file has it. */
interface Search {
  readonly id: string;
  readonly searched: string;
  readonly for: Readonly<Record<string, string>>;
  readonly means: string[];
  readonly found: string;
  readonly note?: string;
  readonly entries?: string[];
}

/** Gives the terms of a list with what they are called. */
export function labelsOf(axis: Axis): ReadonlyMap<string, string> {
  const text = readFileSync(`schema/taxonomy/${AXES[axis].list}.schema.json`, 'utf8');
  const list = JSON.parse(text) as { enum: string[]; 'x-terms': Record<string, { label: string }> };
  return new Map(list.enum.map((id) => [id, list['x-terms'][id]?.label ?? id]));
}

/** Gives what is in a data folder, as far as gaps are counted by it. */
export function readData(data: string) {
  const read = <T>(folder: string): (T & { id: string })[] =>
    existsSync(join(data, folder))
      ? readdirSync(join(data, folder))
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => ({
            ...(parse(readFileSync(join(data, folder, name), 'utf8')) as T),
            id: name.replace('.yaml', ''),
          }))
      : [];
  const folders = ['organisations', 'projects', 'communities', 'events', 'resources'];
  const all = folders.flatMap((kind) => read<Omit<Read, 'kind'>>(kind).map((entry) => ({ ...entry, kind })));
  return {
    all,
    active: all.filter(({ status }) => status === 'active'),
    // The newest first, as they are read.
    searches: read<Search>('searches').sort((a, b) => (a.searched < b.searched ? 1 : -1)),
  };
}

/** Gives the rows or columns in which an entry stands. */
function standsIn(entry: Read, axis: Axis): string[] {
  if (axis === 'space') return entry.problem_spaces ?? [];
  if (axis === 'role') return entry.roles ?? [];
  if (axis === 'support') return entry.support?.length ? entry.support : ['not-known'];
  if (axis === 'audience') return entry.audiences?.length ? entry.audiences : ['not-known'];
  if (entry.place?.region) return [entry.place.region];
  return ['uk', 'international', 'online'].includes(entry.area_scope ?? '') ? ['uk-wide'] : ['no-place'];
}

/** Gives the ids of rows or columns, in order. */
export function bandsOf(axis: Axis): string[] {
  const more = { space: [], role: [], support: ['not-known'], audience: ['not-known'] };
  return [...labelsOf(axis).keys(), ...(axis === 'region' ? ['uk-wide', 'no-place'] : more[axis])];
}

/** Gives the ids of the active entries that stand in all the given rows and columns, in order of id. */
export function among(active: readonly Read[], ...wanted: (readonly [Axis, string])[]): string[] {
  return active
    .filter((entry) => wanted.every(([axis, id]) => standsIn(entry, axis).includes(id)))
    .map(({ id }) => id)
    .sort();
}

/** Gives what can stand in a table: with roles in it, organisations alone. */
export function countable(active: readonly Read[], ...axes: Axis[]): readonly Read[] {
  return axes.includes('role') ? active.filter(({ kind }) => kind === 'organisations') : active;
}

/** Gives what every active entry of a row may still belong to, as its file says nothing about the columns. */
export function lacking(active: readonly Read[], row: readonly [Axis, string], columns: Axis): string[] {
  if (columns === 'space' || columns === 'role') return [];
  return among(active, row, [columns, columns === 'region' ? 'no-place' : 'not-known']);
}
