import { valueIn } from '../model/figures.ts';
import type { Indicator } from '../model/figures.ts';
import { TAXONOMY } from '../model/taxonomy.ts';

/** A region with one figure, where it is known. */
export interface Compared {
  readonly region: string;
  readonly label: string;
  readonly value: number | undefined;
}

/** Gives the figure of every region, in the taxonomy's order, so that charts can be read across. */
export function comparedBy(indicator: Pick<Indicator, 'values'>): readonly Compared[] {
  return TAXONOMY.region.terms.map(({ id, label }) => ({ region: id, label, value: valueIn(indicator, id) }));
}

/** The regions with the highest and the lowest figure; undefined where fewer than two are known. */
export function extremes(
  compared: readonly Compared[],
):
  | { readonly highest: Compared & { value: number }; readonly lowest: Compared & { value: number } }
  | undefined {
  const known = compared
    .filter((one): one is Compared & { value: number } => one.value !== undefined)
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = [known[0], known.at(-1)];
  return highest && lowest && highest !== lowest ? { highest, lowest } : undefined;
}
