import type { FiguresFile } from '../../../core/indicator-file.ts';
import { isDenominator } from '../../../core/indicators.ts';
import type { Indicator } from '../../../core/indicators.ts';

/** Gives the figures by which entries can be counted, in the order in which they come. */
export function figuresFile(indicators: readonly Indicator[]): FiguresFile {
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
