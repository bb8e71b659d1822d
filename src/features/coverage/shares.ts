import { valueIn } from '../../core/indicators.ts';
import type { Denominator } from '../../core/indicators.ts';
import { FEWEST_FOR_A_RATE } from '../../core/rate.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';

/** A region's share of the entries beside its share of something else. */
export interface RegionShare {
  readonly region: string;
  /** How many entries are based there. */
  readonly count: number;
  /** Share of all entries with a known base, from 0 to 1; 0 where there are none at all. */
  readonly ofEntries: number;
  /** Share of the UK's people, businesses or whatever is measured, from 0 to 1; undefined where it is not known. */
  readonly ofValue: number | undefined;
  /** How many times its share it has, or why that is not told. */
  readonly standing: Standing;
}

/** Whether a share of the entries is over or under another share; `times` is the one divided by the other. */
export type Standing =
  | { readonly word: 'over' | 'about' | 'under'; readonly times: number }
  | { readonly word: 'few' | 'unknown' };

/** A region within this part of its share is neither over nor under it. */
const ABOUT = 0.1;

/** Returns every region's shares by an indicator, the one furthest below its share first and those not compared last. */
export function regionShares(
  indicator: Denominator,
  byRegion: ReadonlyMap<string, readonly unknown[]>,
): readonly RegionShare[] {
  const counts = TAXONOMY.region.terms.map(({ id }) => ({ id, count: byRegion.get(id)?.length ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const shares = counts.map(({ id, count }): RegionShare => {
    const value = valueIn(indicator, id);
    const ofValue = value === undefined || !indicator.uk ? undefined : value / indicator.uk;
    const ofEntries = total === 0 ? 0 : count / total;
    return { region: id, count, ofEntries, ofValue, standing: standingOf(count, ofEntries, ofValue) };
  });
  const times = ({ standing }: RegionShare) => ('times' in standing ? standing.times : Infinity);
  return shares.sort((a, b) => (times(a) === times(b) ? 0 : times(a) - times(b)));
}

function standingOf(count: number, ofEntries: number, ofValue: number | undefined): Standing {
  if (ofValue === undefined || ofValue <= 0) return { word: 'unknown' };
  if (count < FEWEST_FOR_A_RATE) return { word: 'few' };
  const times = ofEntries / ofValue;
  if (times >= 1 + ABOUT) return { word: 'over', times };
  return { word: times <= 1 - ABOUT ? 'under' : 'about', times };
}

/**
 * Returns the two indicators by which regions are compared first, and the others: the first about people and the first about
 * the economy, in the order in which indicators are read.
 */
export function mainIndicators(indicators: readonly Denominator[]): {
  readonly main: readonly Denominator[];
  readonly others: readonly Denominator[];
} {
  const main = (['people', 'economy'] as const).flatMap(
    (group) => indicators.find((one) => one.group === group) ?? [],
  );
  return { main, others: indicators.filter((one) => !main.includes(one)) };
}
