import type { IndicatorsFile } from '../../../core/indicator-file.ts';
import { isDenominator } from '../../../core/indicators.ts';
import type { Indicator } from '../../../core/indicators.ts';

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
