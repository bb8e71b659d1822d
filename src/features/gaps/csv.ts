import { csvText } from '../../core/csv.ts';
import { lackingIn } from './matrix.ts';
import type { Cell, Matrix } from './matrix.ts';
import { isDenominator, valueIn } from '../../core/indicators.ts';
import type { Indicator } from '../../core/indicators.ts';
import { rateOf } from '../../core/rate.ts';

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
