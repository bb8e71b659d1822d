/** What is set side by side on the page that compares the regions. */
import * as words from '#words/regions.ts';
import { number } from '#words/locale.ts';
import { isActive } from '../../core/status.ts';
import { comparedBy, extremes, wholeAmong } from './compare.ts';
import type { Compared, Extreme } from './compare.ts';
import { entriesByTerm } from '../../core/facets.ts';
import { ratesBy } from '../../core/rates.ts';
import { isDenominator } from '../../core/indicators.ts';
import type { Indicator } from '../../core/indicators.ts';
import type { Site } from '../../core/site.ts';
import { figure, rateNumber } from '#words/indicator-text.ts';

/** One thing by which the regions are compared. */
export interface Side {
  readonly id: string;
  readonly title: string;
  /** Twelve regions, always in the same order. */
  readonly compared: readonly Compared[];
  /** How a figure is written in full, with its unit. */
  readonly write: (value: number) => string;
  /** What is written for a region without a figure. */
  readonly none: (region: string) => string;
  /** Which regions are at either end, in sentences; undefined where no two differ. */
  readonly said: string | undefined;
}

/** An official figure by which the regions are compared. */
export interface Official extends Side {
  readonly indicator: Indicator;
  /** The UK's figure, where regions can be held against it. */
  readonly whole: number | undefined;
}

const notKnown = () => words.notKnown;

/** Returns our own data: the active entries of each region, then how many that is for the size of the region. */
export function oursIn({ dataset }: Site): readonly Side[] {
  const active = dataset.entries.filter(isActive);
  const byRegion = entriesByTerm({ ...dataset, entries: active }, 'region');
  return [
    side({
      id: 'active-entries',
      title: words.activeBased,
      compared: comparedBy({
        values: Object.fromEntries([...byRegion].map(([id, own]) => [id, own.length])),
      }),
      write: number,
      none: notKnown,
    }),
    ...dataset.indicators.filter(isDenominator).map((indicator) => {
      const rates = ratesBy(indicator, byRegion);
      return side({
        id: `per-${indicator.id}`,
        title: words.activePer(indicator.per.label),
        compared: comparedBy({
          values: Object.fromEntries(
            [...rates].flatMap(([id, { rate }]) => (rate === undefined ? [] : [[id, rate]])),
          ),
        }),
        write: rateNumber,
        none: (region: string) => {
          const rate = rates.get(region);
          return rate?.rate === undefined && rate?.reason === 'few' ? words.tooFew : words.notKnown;
        },
      });
    }),
  ];
}

/** Returns the official figures by group, in reading order. */
export function officialIn({
  dataset,
}: Site): readonly (readonly [group: string, sides: readonly Official[]])[] {
  return [...Map.groupBy(dataset.indicators.map(officialSide), ({ indicator: { group } }) => group)];
}

function officialSide(indicator: Indicator): Official {
  const known = side({
    id: indicator.id,
    title: indicator.title,
    compared: comparedBy(indicator),
    write: (value) => figure(value, indicator.unit),
    none: notKnown,
  });
  return {
    ...known,
    indicator,
    // What is of low confidence, or counted by each nation in its own way, puts nobody above another.
    ...(indicator.confidence === 'low'
      ? { said: words.notSure, whole: undefined }
      : { whole: wholeAmong(indicator) }),
  };
}

function side(given: Omit<Side, 'said'>): Side {
  const { compared, write } = given;
  const found = extremes(compared);
  if (!found) return { ...given, said: undefined };
  const at = ({ value, regions }: Extreme) =>
    words.end(
      regions.map(({ label }) => label),
      write(value),
    );
  const known = compared.filter(({ value }) => value !== undefined).length;
  const partly = known < compared.length ? known : undefined;
  return { ...given, said: words.ends(at(found.highest), at(found.lowest), partly) };
}
