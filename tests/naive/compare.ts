/** What the comparison of regions should say, worked out from the files alone. Nothing here uses the library. */
import { plainEntries, plainFigures, termsOf } from './files.ts';
import type { PlainFigures } from './files.ts';

/** The official figures. */
export const figures = plainFigures();
export const denominators = figures.filter(({ per }) => per !== undefined);
export const active = plainEntries().filter(({ status }) => status === 'active');
export const regions = termsOf('region');

/** What is known of each region by something that is compared, in the order of the regions. */
export interface Column {
  readonly id: string;
  readonly values: readonly (number | undefined)[];
  /** As it is written in a table and in the sentence above the picture. */
  readonly full: (value: number) => string;
  /** As it is written beside a bar. */
  readonly short: (value: number) => string;
  /** What stands for a region without a figure. */
  readonly none: string;
}

/** Our own data: a count for each region, then its rates. */
export const ours: readonly Column[] = [
  {
    id: 'active-entries',
    values: regions.map(([id]) => countIn(id)),
    full: String,
    short: String,
    none: '',
  },
  ...denominators.map(({ id, values, per }) => ({
    id: `per-${id}`,
    values: regions.map(([region]) =>
      countIn(region) < 5 ? undefined : (countIn(region) * (per?.amount ?? 0)) / (values[region] ?? 0),
    ),
    full: rateWritten,
    short: rateWritten,
    none: 'too few',
  })),
];
/** The official figures as they are compared. */
export const official: readonly (Column & { readonly figures: PlainFigures })[] = figures.map((one) => ({
  id: one.id,
  values: regions.map(([region]) => one.values[region]),
  full: (value) => withUnit(value, String(one['unit'])),
  short: (value) =>
    value < 1_000_000 ? value.toLocaleString('en-GB') : `${String(Math.round(value / 100_000) / 10)}m`,
  none: 'not known',
  figures: one,
}));

function countIn(region: string): number {
  return active.filter(({ place }) => place?.region === region).length;
}

/** A rate is written to one decimal or two figures, whichever says more. */
function rateWritten(value: number): string {
  const [decimal, figured] = [Number(value.toFixed(1)), Number(value.toPrecision(2))];
  return (value < 1 ? figured : decimal).toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

function withUnit(value: number, unit: string): string {
  const plain = value.toLocaleString('en-GB');
  if (unit.startsWith('%')) return plain + unit;
  if (!unit.startsWith('£')) return `${plain} ${unit}`;
  const pence = Number.isInteger(value) ? plain : value.toLocaleString('en-GB', { minimumFractionDigits: 2 });
  return `£${pence}${unit.slice(1)}`;
}

/** Gives what is written for a region by its place in the order. */
export function written({ values, full, none }: Column, place: number): string {
  const value = values[place];
  return value === undefined ? none : full(value);
}
