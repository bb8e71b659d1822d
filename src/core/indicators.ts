import { TAXONOMY } from './schema/taxonomy.ts';
import type { RegionFigures } from './schema/types.gen.ts';
import { byName } from './text/by-name.ts';

/** Something known about every region, or about some: the figures as authored, with what their path says. */
export type Indicator = RegionFigures & { readonly id: string };

/** An indicator whose regions add up to the UK, so that entries can be counted per so much of it. */
export type Denominator = Indicator & Required<Pick<Indicator, 'per'>>;

/** Folder of the indicators under the data folder. */
export const INDICATOR_FOLDER = 'context';

/** Gives the figure of a region, or undefined where none could be read. */
export function valueIn({ values }: Pick<Indicator, 'values'>, region: string): number | undefined {
  return Object.hasOwn(values, region) ? values[region as keyof typeof values] : undefined;
}

/** Tells whether entries can be counted per so much of an indicator. */
export function isDenominator(indicator: Indicator): indicator is Denominator {
  return indicator.per !== undefined;
}

const groups = TAXONOMY['indicator-group'].terms.map(({ id }) => id);

/** Gives indicators as they are read: by group, the counts that others are shares of first, then by title. */
export function inReadingOrder(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.toSorted(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      Number(isDenominator(b)) - Number(isDenominator(a)) ||
      byName.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}
