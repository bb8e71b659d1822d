/** Counts the gaps of the real data from its files alone; it shares nothing with the site's own code. */
import { plainEntries, plainFigures, termsOf } from './files.ts';
import type { Plain } from './files.ts';

/** What entries are counted by: its list of terms, its field, and where entries stand that carry no term. */
export const AXES = {
  space: { list: 'problem-space', field: 'problem_spaces', extra: [] },
  region: { list: 'region', field: '', extra: ['uk-wide', 'no-place'] },
  role: { list: 'role', field: 'roles', extra: [] },
  support: { list: 'support', field: 'support', extra: ['not-known'] },
  audience: { list: 'audience', field: 'audiences', extra: ['not-known'] },
} as const;
export type Axis = keyof typeof AXES;

/** Rows and columns of every page. */
export const PAIRS = (Object.keys(AXES) as Axis[]).flatMap((rows) =>
  (Object.keys(AXES) as Axis[])
    .filter((columns) => columns !== rows)
    .map((columns) => [rows, columns] as const),
);
/** Active entries of the real data. */
export const ACTIVE = plainEntries().filter(({ status }) => status === 'active');
/** Figures that entries are counted against. */
export const FIGURES = plainFigures().filter(({ per }) => per !== undefined);

/** Returns where an entry stands on an axis. */
export function valuesOf(entry: Plain, axis: Axis): readonly string[] {
  if (axis === 'region') {
    if (entry.place?.region !== undefined) return [entry.place.region];
    return ['uk', 'international', 'online'].includes(entry.area_scope ?? '') ? ['uk-wide'] : ['no-place'];
  }
  const values = entry[AXES[axis].field] ?? [];
  return values.length === 0 && axis !== 'role' ? ['not-known'] : values;
}

/** Returns all places on an axis, in the order of the page. */
export function optionsOf(axis: Axis): string[] {
  return [...termsOf(AXES[axis].list).map(([id]) => id), ...AXES[axis].extra];
}

/** Returns the entries that a page counts. */
export function countedFor(rows: Axis, columns: Axis): Plain[] {
  return rows === 'role' || columns === 'role'
    ? ACTIVE.filter(({ kind }) => kind === 'organisation')
    : ACTIVE;
}

/** Gives the ids of the entries in each cell, by "row--column". */
export function naive(rows: Axis, columns: Axis): Map<string, string[]> {
  const cells = new Map(
    optionsOf(rows).flatMap((row) =>
      optionsOf(columns).map((column) => [`${row}--${column}`, [] as string[]]),
    ),
  );
  for (const entry of countedFor(rows, columns))
    for (const row of valuesOf(entry, rows))
      for (const column of valuesOf(entry, columns)) cells.get(`${row}--${column}`)?.push(entry.id);
  return cells;
}
