import type { Indicator } from '../../core/indicators.ts';
import { isDenominator, valueIn } from '../../core/indicators.ts';
import type { Band, Matrix } from './matrix.ts';

/** A region whose share of the entries is below its share of something else. */
export interface Shortfall {
  readonly region: Band;
  /** Both between 0 and 1; of the entries that have a base in a region, and of the sum of all regions. */
  readonly share: number;
  readonly due: number;
}

/** Returns at most `most` terms, those with fewest active entries first; ties stay in the list's order. */
export function emptiest(bands: readonly Band[], most: number): readonly Band[] {
  return bands
    .filter(({ isTerm }) => isTerm)
    .toSorted((a, b) => a.entries.length - b.entries.length)
    .slice(0, most);
}

/** Returns the regions whose share of the entries is below their share of an indicator, the furthest below first. */
export function furthestBelow(
  bands: readonly Band[],
  indicator: Indicator,
  most: number,
): readonly Shortfall[] {
  const regions = bands.filter(({ isTerm }) => isTerm);
  const based = regions.reduce((sum, { entries }) => sum + entries.length, 0);
  const valued = regions.flatMap((region) => {
    const value = valueIn(indicator, region.id);
    return value === undefined ? [] : [{ region, value }];
  });
  // A share of something of which not all is known would be a guess.
  if (based === 0 || !isDenominator(indicator) || valued.length < regions.length) return [];
  const whole = valued.reduce((sum, { value }) => sum + value, 0);
  return valued
    .map(({ region, value }) => ({ region, share: region.entries.length / based, due: value / whole }))
    .filter(({ share, due }) => share < due)
    .sort((a, b) => a.share - a.due - (b.share - b.due))
    .slice(0, most);
}

/** A problem space where organisations of some roles are listed and those of others are not. */
export interface MissingRoles {
  readonly space: Band;
  readonly missing: readonly Band[];
}

/** Minimum number of organisations in a problem space: fewer say nothing about what is usual. */
const ENOUGH = 5;

/**
 * Returns the problem spaces with five organisations or more in which a usual role is missing, most organisations first. A role
 * is usual if at least half of those problem spaces have it. `matrix` has problem spaces as rows and roles as columns.
 */
export function missingRoles({ cells }: Matrix, most: number): readonly MissingRoles[] {
  const full = cells.filter(([first]) => first && first.row.isTerm && first.row.entries.length >= ENOUGH);
  const roles = cells[0]?.map(({ column }) => column) ?? [];
  const usual = roles.filter(
    (_role, place) => full.filter((row) => (row[place]?.entries.length ?? 0) > 0).length * 2 >= full.length,
  );
  return full
    .flatMap((row) => {
      const missing = row.filter(({ column, entries }) => usual.includes(column) && entries.length === 0);
      const space = row[0]?.row;
      return space && missing.length > 0 ? [{ space, missing: missing.map(({ column }) => column) }] : [];
    })
    .sort((a, b) => b.space.entries.length - a.space.entries.length)
    .slice(0, most);
}
