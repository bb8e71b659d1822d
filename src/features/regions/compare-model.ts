/** What is set side by side on the page that compares the regions. */
import * as words from '#words/regions.ts';
import { number } from '#words/locale.ts';
import { isActive } from '../../core/status.ts';
import { entriesByTerm } from '../../core/facets.ts';
import { ratesBy, isDenominator, valueIn } from '../../core/indicators.ts';
import type { Indicator } from '../../core/indicators.ts';
import type { Site } from '../../core/site.ts';
import { figure, rateNumber } from '#words/indicator-text.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';

/** One thing by which the regions are compared. */
export interface Side {
  readonly id: string;
  readonly title: string;
  /** Twelve regions, always in the same order. */
  readonly compared: readonly Compared[];
  /** How a figure is written in full, with its unit. */
  readonly write: (value: number) => string;
  /** What is written for a region without a figure, or for the UK where no region is given. */
  readonly none: (region: string | undefined) => string;
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
        none: (region) => {
          const rate = region === undefined ? undefined : rates.get(region);
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

/** A region with one figure, where it is known. */
export interface Compared {
  readonly region: string;
  readonly label: string;
  readonly value: number | undefined;
}

/** Returns the figure of every region, in the taxonomy's order, so that charts can be read across. */
export function comparedBy(indicator: Pick<Indicator, 'values'>): readonly Compared[] {
  return TAXONOMY.region.terms.map(({ id, label }) => ({ region: id, label, value: valueIn(indicator, id) }));
}

/** A figure at one end, with every region that has it. */
interface Extreme {
  readonly value: number;
  readonly regions: readonly Compared[];
}

/** Returns the highest and the lowest figure that are known; undefined where there are not two that differ. */
export function extremes(
  compared: readonly Compared[],
): { readonly highest: Extreme; readonly lowest: Extreme } | undefined {
  const known = compared.flatMap(({ value }) => value ?? []);
  const at = (value: number): Extreme => ({
    value,
    regions: compared.filter((one) => one.value === value),
  });
  const [highest, lowest] = [at(Math.max(...known)), at(Math.min(...known))];
  return highest.value > lowest.value ? { highest, lowest } : undefined;
}

/**
 * Returns the UK's figure where a region can be held against it, as with a share or a median: it then lies among those of
 * the regions. A total lies above them all and is not given.
 */
export function wholeAmong({
  values,
  uk,
  per,
}: Pick<Indicator, 'values' | 'uk' | 'per'>): number | undefined {
  const known = Object.values(values);
  if (uk === undefined || per !== undefined || known.length === 0) return undefined;
  return Math.min(...known) <= uk && uk <= Math.max(...known) ? uk : undefined;
}
