/** How old the facts of an entry are, in words. */
import type { QueueState } from '../../core/freshness.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { STALE_AFTER_MONTHS } from '../../core/status.ts';
import type { Freshness } from '../../core/status.ts';
import { date, number, plural } from './locale.ts';

/** A state as the head of a column or list. */
export const stateName = (state: QueueState) =>
  state === 'over' ? 'Over: ended or merged' : term('record-state', state).label;

/** What a state means, in a sentence. */
export const stateMeaning = (state: QueueState) =>
  state === 'over'
    ? 'It has ended or become part of another, so its facts are about the past and no regular check is due.'
    : term('record-state', state).definition;

export const noCheckDue = 'No regular check is due for what is over.';

/** Follows the status of an entry whose facts are stale or of unknown age. */
export const needsCheck = (basis: Freshness['basis']) =>
  basis === 'none'
    ? '– the sources have no date, so this needs a check'
    : `– ${basis === 'checked' ? 'last checked ' : ''}more than ${STALE_AFTER_MONTHS} months ago, so this needs a check`;

/** What an entry's age goes by, in a sentence or two. */
export function age({ basis, date: when, months, failing }: Freshness): string {
  if (when === undefined || months === undefined)
    return 'No check is noted, and none of the sources carries a date.';
  const known =
    basis === 'checked'
      ? `Last checked: ${date(when)}, ${ago(months)}.`
      : `No check is noted. The newest source is of ${date(when)}, ${ago(months)}.`;
  return failing === undefined ? known : `${known} ${notAnswered(failing.length)}`;
}

const notAnswered = (count: number) =>
  `${plural(count, { one: '# of its addresses has', other: '# of its addresses have' })} not answered for 30 days or more.`;

const MONTHS = { one: '# month', other: '# months' };
const YEARS = { one: '# year', other: '# years' };

/** An age in the finest unit that its date allows, and in years where that is enough. */
export function ago({ least, most }: NonNullable<Freshness['months']>): string {
  if (most < 1) return 'less than a month ago';
  const [low, high, unit] =
    least >= 24
      ? ([Math.floor(least / 12), Math.floor(most / 12), YEARS] as const)
      : ([least, most, MONTHS] as const);
  if (low === high) return `${plural(low, unit)} ago`;
  return low === 0 ? `up to ${plural(high, unit)} ago` : `${number(low)} to ${plural(high, unit)} ago`;
}
