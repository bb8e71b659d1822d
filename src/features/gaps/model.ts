/** The matrices of gaps, each worked out once, with their addresses and words. */
import { scaleThreshold } from 'd3';
import { FACETS } from '../../core/facets.ts';
import type { Facet } from '../../core/facets.ts';
import { deriveGaps } from './matrix.ts';
import type { Band, Cell, Matrix } from './matrix.ts';
import type { Search } from '../../core/searches.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { stepsUpTo } from '../../core/shading.ts';
import { dataset } from '../../legacy-site.ts';
import { EXPLORE_NAMES, href } from '../../ui/urls.ts';

const made = new Map<string, Matrix>();

/** Gives the matrix of two facets. */
export function matrixOf(rows: Facet, columns: Facet): Matrix {
  const name = pairName(rows, columns);
  const matrix = made.get(name) ?? deriveGaps(dataset, rows, columns);
  made.set(name, matrix);
  return matrix;
}

/** Gives how a matrix is called in addresses: "space-by-region". */
export function pairName(rows: Facet, columns: Facet): string {
  return `${EXPLORE_NAMES[rows]}-by-${EXPLORE_NAMES[columns]}`;
}

/** Gives the path of the page of a matrix. */
export function gapPath(rows: Facet, columns: Facet): string {
  return `gaps/${pairName(rows, columns)}/`;
}

/** What each facet is called as rows or columns, and how one of its terms reads. */
export const AXIS_WORDS: Readonly<Record<Facet, { readonly many: string; readonly one: string }>> = {
  'problem-space': { many: 'problem spaces', one: 'problem space' },
  region: { many: 'places', one: 'place' },
  role: { many: 'roles of organisations', one: 'role' },
  support: { many: 'support', one: 'support' },
  audience: { many: 'audiences', one: 'audience' },
};

/** The facets in order, for choosing. */
export const AXES: readonly Facet[] = FACETS;

/** Gives the id of the place on a page where the entries of a cell stand. */
export function cellId({ row, column }: Cell): string {
  return `${row.id}--${column.id}`;
}

/** Gives the id of the place on a page where the entries of a row stand. */
export function rowId({ id }: Band): string {
  return `row-${id}`;
}

/** Gives the address of active entries in the explorer: of two bands, or of one. */
export function activeEntries(...bands: readonly (readonly [Facet, Band])[]): string {
  const chosen = bands.map(([facet, { id }]) => `${EXPLORE_NAMES[facet]}=${id}`);
  return href(`explore/?${[...chosen, 'status=active'].join('&')}`);
}

/** Gives for each number of entries how dark its cell is, from 0 to 4. */
export function shadeIn({ cells }: Matrix): (count: number) => number {
  const steps = stepsUpTo(Math.max(...cells.flat().map(({ entries }) => entries.length)), true);
  // Counts are whole, so each step begins where the one before ends.
  return scaleThreshold<number, number>(
    steps.map(({ from }) => from),
    [0, ...steps.map(({ shade }) => shade)],
  );
}

/** Tells whether a cell without entries is a gap, and not only a lack of facts. */
export function isGap({ row, column, entries }: Cell): boolean {
  return entries.length === 0 && row.isTerm && column.isTerm;
}

/** Gives what a search was for, in words: "Market power, Wales". */
export function wantedBy({ for: wanted }: Search): string {
  return FACETS.flatMap((facet) => {
    const id = wanted[facet === 'problem-space' ? 'problem_space' : facet];
    return id === undefined ? [] : [term(facet, id).label];
  }).join(', ');
}
