import type { Freshness } from '../../core/status.ts';
import { date, number, plural } from '../../core/words.ts';

/** Gives what an entry's age goes by, in a sentence or two. */
export function ageWords({ basis, date: when, months, failing }: Freshness): string {
  if (when === undefined || months === undefined)
    return 'No check is noted, and none of the sources carries a date.';
  const ago = agoWords(months);
  const known =
    basis === 'checked'
      ? `Last checked: ${date(when)}, ${ago}.`
      : `No check is noted. The newest source is of ${date(when)}, ${ago}.`;
  return failing === undefined
    ? known
    : `${known} ${plural(failing.length, 'of its addresses has', 'of its addresses have')} not answered for 30 days or more.`;
}

/** Gives an age in words; the finest that its date allows, and years where that is enough. */
export function agoWords({ least, most }: NonNullable<Freshness['months']>): string {
  if (most < 1) return 'less than a month ago';
  const [low, high, unit] =
    least >= 24 ? [Math.floor(least / 12), Math.floor(most / 12), 'year'] : [least, most, 'month'];
  if (low === high) return `${plural(low, unit)} ago`;
  return low === 0 ? `up to ${plural(high, unit)} ago` : `${number(low)} to ${plural(high, unit)} ago`;
}
