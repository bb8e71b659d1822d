import { isDenominator } from './indicators.ts';
import type { Indicator } from './indicators.ts';

/** What is known of the regions' size, to count entries by, as it is sent to browsers. */
export interface IndicatorsFile {
  readonly figures: readonly IndicatorValues[];
}

/** Something of which every region has so much, with where the figures come from. */
export interface IndicatorValues {
  readonly id: string;
  readonly title: string;
  /** By how much of it entries are counted, in words: "million people". */
  readonly per: string;
  /** The same as a number, in the unit of the values. */
  readonly amount: number;
  readonly year?: number;
  readonly publisher: string;
  readonly url: string;
  /** By id of the region; a region without a figure is not there. */
  readonly values: Readonly<Record<string, number>>;
}

/** Returns the figures by which entries can be counted, in the order in which they come. */
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
