import { valueIn } from './indicators.ts';
import type { Denominator } from './indicators.ts';
import { rateOf } from './rate.ts';
import type { Rate } from './rate.ts';
import { TAXONOMY } from './schema/taxonomy.ts';

/**
 * Gives the rate of every region by an indicator, in the taxonomy's order; a region that is not among the entries counts
 * as one without any.
 */
export function ratesBy(
  indicator: Denominator,
  byRegion: ReadonlyMap<string, readonly unknown[]>,
): ReadonlyMap<string, Rate> {
  return new Map(
    TAXONOMY.region.terms.map(({ id }) => [
      id,
      rateOf(byRegion.get(id)?.length ?? 0, valueIn(indicator, id), indicator.per.amount),
    ]),
  );
}

/** Gives the rate of all regions taken together; entries that belong to none are not counted. */
export function wholeRate({ uk, per }: Denominator, byRegion: ReadonlyMap<string, readonly unknown[]>): Rate {
  const count = TAXONOMY.region.terms.reduce((sum, { id }) => sum + (byRegion.get(id)?.length ?? 0), 0);
  return rateOf(count, uk, per.amount);
}
