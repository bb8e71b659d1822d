import { TAXONOMY } from './schema/taxonomy.ts';
import type { RegionFigures } from './schema/types.gen.ts';
import type { IndicatorsFile } from './shading.ts';
import { rateOf } from './rate.ts';
import type { Rate } from './rate.ts';

/** Something known about every region, or about some: the figures as authored, with what their path says. */
export type Indicator = RegionFigures & { readonly id: string };

/** An indicator whose regions add up to the UK, so that entries can be counted per so much of it. */
export type Denominator = Indicator & Required<Pick<Indicator, 'per'>>;

/** Returns the figure of a region, or undefined where none could be read. */
export function valueIn({ values }: Pick<Indicator, 'values'>, region: string): number | undefined {
  return Object.hasOwn(values, region) ? values[region as keyof typeof values] : undefined;
}

/** Returns whether entries can be counted per so much of an indicator. */
export function isDenominator(indicator: Indicator): indicator is Denominator {
  return indicator.per !== undefined;
}

const groups = TAXONOMY['indicator-group'].terms.map(({ id }) => id);

/** Returns indicators as they are read: by group, the counts that others are shares of first, then by title. */
export function inReadingOrder(
  indicators: readonly Indicator[],
  compareNames: (a: string, b: string) => number,
): readonly Indicator[] {
  return [...indicators].sort(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      Number(isDenominator(b)) - Number(isDenominator(a)) ||
      compareNames(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * Returns the rate of every region by an indicator, in the taxonomy's order; a region that is not among the entries counts
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

/** Returns the rate of all regions taken together; entries that belong to none are not counted. */
export function wholeRate({ uk, per }: Denominator, byRegion: ReadonlyMap<string, readonly unknown[]>): Rate {
  const count = TAXONOMY.region.terms.reduce((sum, { id }) => sum + (byRegion.get(id)?.length ?? 0), 0);
  return rateOf(count, uk, per.amount);
}

/** Returns the figures by which entries can be counted, in the order in which they come, as they are sent to browsers. */
export function figuresFile(indicators: readonly Indicator[]): IndicatorsFile {
  return {
    figures: indicators.filter(isDenominator).map(({ id, title, per, year, publisher, source, values }) => ({
      id,
      title,
      per: per.label,
      amount: per.amount,
      ...(year !== undefined && { year }),
      publisher,
      url: source.url,
      values: { ...values },
    })),
  };
}
