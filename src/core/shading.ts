import { rateOf } from './rate.ts';
import type { Rate } from './rate.ts';

/** A step of the shading, with the least and the greatest value that it stands for; 4 is the darkest. */
export interface Step {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/** How the regions are shaded: what each has, and which shade that is. */
export interface Shading {
  /** What entries are counted by; undefined for their plain number. */
  readonly indicator: IndicatorValues | undefined;
  readonly rates: ReadonlyMap<string, Rate>;
  /** Only those that can occur, the lightest first. */
  readonly steps: readonly Step[];
  /** 0 where there is nothing to shade by: no entries, or too few for a rate. */
  readonly shades: ReadonlyMap<string, number>;
}

const DARKEST = 4;

/** Returns how regions are shaded by their number of entries, or by that number for so much of something. */
export function shadingOf(counts: ReadonlyMap<string, number>, indicator?: IndicatorValues): Shading {
  const rates = new Map(
    [...counts].map(([region, count]): [string, Rate] => [
      region,
      indicator ? rateOf(count, indicator.values[region], indicator.amount) : { count, rate: count },
    ]),
  );
  const values = [...rates].map(([region, { rate }]): [string, number] => [region, rounded(rate ?? 0)]);
  const steps = stepsUpTo(Math.max(0, ...values.map(([, value]) => value)), indicator === undefined);
  const shadeOf = (value: number) => steps.find(({ to }) => value > 0 && value <= to)?.shade ?? 0;
  return {
    indicator,
    rates,
    steps,
    shades: new Map(values.map(([region, value]) => [region, shadeOf(value)])),
  };
}

/**
 * Returns the steps up to a greatest value. Those of plain numbers, which are whole, widen as squares do, so that one large
 * region does not leave the rest alike; rates are nearer to each other, and their steps are even.
 */
export function stepsUpTo(most: number, whole: boolean): readonly Step[] {
  const limits = [0, 1, 2, 3, 4].map((step) => {
    const part = step / DARKEST;
    return whole ? Math.floor(most * part ** 2) : rounded(most * part);
  });
  return limits.slice(1).flatMap((to, place): Step[] => {
    const below = limits[place] ?? 0;
    if (to <= below) return [];
    return [{ shade: place + 1, from: whole ? below + 1 : below, to }];
  });
}

/** As exact as a rate is written, so that what is read and what is shaded agree. */
export function rounded(value: number): number {
  return value < 1 ? Number(value.toPrecision(2)) : Math.round(value * 10) / 10;
}

/** What is known of the regions' size, to count entries by, as it is sent. Written by `figuresFile`. */
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
