/** The matrices of gaps of a site, with their addresses. */
import { scaleThreshold } from 'd3';
import { FACETS } from '../../core/facets.ts';
import type { Facet } from '../../core/facets.ts';
import { oncePer } from '../../core/once.ts';
import { term } from '../../core/schema/taxonomy.ts';
import type { Search } from '../../core/searches.ts';
import { stepsUpTo } from '../../core/shading.ts';
import type { Site } from '../../core/site.ts';
import { EXPLORE_NAMES, href } from '../../ui/urls.ts';
import { deriveGaps, PAIRS, lackingIn } from './matrix.ts';
import type { Band, Cell, Matrix } from './matrix.ts';
import { csvText } from '../../core/csv.ts';
import { isDenominator, valueIn } from '../../core/indicators.ts';
import type { Indicator } from '../../core/indicators.ts';
import { rateOf } from '../../core/rate.ts';

const matricesIn = oncePer(
  ({ dataset }: Site) =>
    new Map(PAIRS.map(([rows, columns]) => [pairName(rows, columns), deriveGaps(dataset, rows, columns)])),
);

/** Returns the matrix of two facets; throws where both are the same. */
export function matrixIn(site: Site, rows: Facet, columns: Facet): Matrix {
  const matrix = matricesIn(site).get(pairName(rows, columns));
  if (matrix === undefined) throw new Error(`There is no matrix of "${rows}" by "${columns}".`);
  return matrix;
}

/** Returns the name of a matrix in addresses: "space-by-region". */
export function pairName(rows: Facet, columns: Facet): string {
  return `${EXPLORE_NAMES[rows]}-by-${EXPLORE_NAMES[columns]}`;
}

/** Returns the path of the page of a matrix. */
export function gapPath(rows: Facet, columns: Facet): string {
  return `gaps/${pairName(rows, columns)}/`;
}

/** Returns the id of the element that lists the entries of a cell. */
export function cellId({ row, column }: Cell): string {
  return `${row.id}--${column.id}`;
}

/** Returns the id of the heading of a row in the list of cells. */
export function rowId({ id }: Band): string {
  return `row-${id}`;
}

/** Returns the address of active entries in the explorer: of all, of one band, or of two. */
export function activeEntries(...bands: readonly (readonly [Facet, Band])[]): string {
  const chosen = bands.map(([facet, { id }]) => `${EXPLORE_NAMES[facet]}=${id}`);
  return href(`explore/?${[...chosen, 'status=active'].join('&')}`);
}

/** Returns what the matrix of two facets counts: only organisations have roles. */
export function countedIn(rows: Facet, columns: Facet): 'entries' | 'organisations' {
  return rows === 'role' || columns === 'role' ? 'organisations' : 'entries';
}

/** Returns a function from a number of entries to the shade of its cell, from 0 (pale) to 4 (dark). */
export function shadeIn({ cells }: Matrix): (count: number) => number {
  const steps = stepsUpTo(Math.max(...cells.flat().map(({ entries }) => entries.length)), true);
  // Counts are whole, so each step begins where the one before ends.
  return scaleThreshold<number, number>(
    steps.map(({ from }) => from),
    [0, ...steps.map(({ shade }) => shade)],
  );
}

/** Whether a cell without entries is a gap, and not only a lack of facts. */
export function isGap({ row, column, entries }: Cell): boolean {
  return entries.length === 0 && row.isTerm && column.isTerm;
}

/** Returns the labels of the terms that a search was for: "Market power, Wales". */
export function wantedBy({ for: wanted }: Search): string {
  return FACETS.flatMap((facet) => {
    const id = wanted[facet === 'problem-space' ? 'problem_space' : facet];
    return id === undefined ? [] : [term(facet, id).label];
  }).join(', ');
}

/** What every line of the table says of the data it was made from. */
interface Version {
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  readonly licence: string;
}

/**
 * Returns a matrix as CSV, a line for each cell: both terms, how many active entries carry them, how many of the row's lack
 * a fact about the column, the newest search, and the rate for each indicator where one end is a region. Below five
 * entries the rates are empty.
 */
export function gapsCsv(
  matrix: Matrix,
  indicators: readonly Indicator[],
  { version, licence }: Version,
): string {
  const { rows, columns, cells } = matrix;
  const denominators = rows === 'region' || columns === 'region' ? indicators.filter(isDenominator) : [];
  const regionOf = ({ row, column }: Cell) => (rows === 'region' ? row : column).id;
  const head = [
    'row_list',
    'row',
    'row_label',
    'column_list',
    'column',
    'column_label',
    'active_entries',
    'row_lacks_column',
    'searched',
    'search_found',
    ...denominators.map(({ id }) => `per_${id}`),
    'entries',
    'data_version',
    'licence',
  ];
  const lines = cells.flatMap((row) => {
    const lacking = lackingIn(row, 'row').length;
    return row.map((cell) => [
      rows,
      cell.row.id,
      cell.row.label,
      columns,
      cell.column.id,
      cell.column.label,
      cell.entries.length,
      lacking,
      cell.searches[0]?.searched,
      cell.searches[0]?.found,
      ...denominators.map((indicator) => {
        const { rate } = rateOf(
          cell.entries.length,
          valueIn(indicator, regionOf(cell)),
          indicator.per.amount,
        );
        return rate === undefined ? undefined : Number(rate.toPrecision(4));
      }),
      cell.entries.map(({ id }) => id).join('; '),
      version,
      licence,
    ]);
  });
  return csvText([head, ...lines]);
}
