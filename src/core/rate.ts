/** Below so many entries only their number is told: one more or one less would move a rate by a quarter and mean nothing. */
export const FEWEST_FOR_A_RATE = 5;

/** How many entries there are, and how many that is for so much of something; or why that is not told. */
export type Rate =
  | { readonly count: number; readonly rate: number }
  | { readonly count: number; readonly rate: undefined; readonly reason: 'few' | 'no-value' };

/** Returns the rate of a number of entries per `amount` of a value, which may not be known. */
export function rateOf(count: number, value: number | undefined, amount: number): Rate {
  if (value === undefined || value <= 0) return { count, rate: undefined, reason: 'no-value' };
  if (count < FEWEST_FOR_A_RATE) return { count, rate: undefined, reason: 'few' };
  return { count, rate: (count * amount) / value };
}
