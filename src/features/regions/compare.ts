import { valueIn } from '../../core/indicators.ts';
import type { Indicator } from '../../core/indicators.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';

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
export interface Extreme {
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
