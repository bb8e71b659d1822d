/** The rules of decision-making, as the page on governance tells them: in words made from the rules themselves. */
import type { Policy } from '../../core/governance.ts';
import { softened, windowDays } from './judge.ts';
import { roleWords, rolesAt, widened } from './roles.ts';
import { dataset, today } from '../../legacy-site.ts';
import { list, plural } from '../../core/words.ts';

/** The rules; undefined for a map that has none. */
export const { policy } = dataset;

/** A class of change, and what it needs. */
export interface ClassRule {
  readonly id: string;
  /** "a change to governance". */
  readonly title: string;
  readonly touches: string;
  /** "2 approvals from 2 organisations". */
  readonly approvals: string;
  /** "stewards", "reviewers or stewards". */
  readonly from: string;
  /** "28 days", "until approved". */
  readonly open: string;
  /** "looked at again after 12 months", where it is. */
  readonly again: string | undefined;
}

/** Gives the classes of change, the strictest first, with what they need today: founding mode is counted in. */
export function classRules(rules: Policy): readonly ClassRule[] {
  return rules.classes.map(
    ({ id, title, touches, needs, window_days: days, review_after_months: months }) => {
      const { approvals, organisations, from } = softened(needs, rules);
      const open = windowDays(days, rules);
      return {
        id,
        title,
        touches,
        approvals: `${plural(approvals, 'approval')}${organisations > 1 ? ` from ${plural(organisations, 'organisation')}` : ''}`,
        from: roleWords(rules, widened(rules, from), true),
        open: open === 0 ? 'until approved' : plural(open, 'day'),
        again: months === undefined ? undefined : `looked at again after ${plural(months, 'month')}`,
      };
    },
  );
}

/** A role, and how many hold it. */
export interface Seats {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly chosen: string;
  /** "12 months, at most twice in a row". */
  readonly term: string;
  /** How many hold it on the day. */
  readonly held: number;
}

const TIMES = ['', 'once', 'twice', 'three times', 'four times'];

/** Gives the roles, and how many people hold each on a day (YYYY-MM-DD). */
export function seats(rules: Policy, day: string = today): readonly Seats[] {
  return rules.roles.map(({ id, title, does, chosen, term_months: months, max_in_a_row: most }) => ({
    id,
    title,
    does,
    chosen,
    term: `${plural(months, 'month')}${most === undefined ? '' : `, at most ${TIMES[most] ?? plural(most, 'time')} in a row`}`,
    held: dataset.people.filter((person) => rolesAt(rules, person, `${day}T12:00:00Z`).includes(id)).length,
  }));
}

/** Gives the fewest and the most of what classes need, in words: "1 or 2", "1 to 3", "2". */
export function span(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return `${most}`;
  return `${least}${most - least === 1 ? ' or ' : ' to '}${most}`;
}

/** What the picture and the steps beside it say of all classes together. */
export interface Flow {
  /** "1 or 2": how many approve. */
  readonly approvals: string;
  /** The longest wait, in days. */
  readonly longest: number;
}

/** Gives what holds for all classes of change together. */
export function flowOf(rules: Policy): Flow {
  return {
    approvals: span(rules.classes.map(({ needs }) => softened(needs, rules).approvals)),
    longest: Math.max(...rules.classes.map(({ window_days: days }) => windowDays(days, rules))),
  };
}

/** Gives the days on which waiting time does not run: "20 December to 4 January". */
export function quietWords({ defaults }: Policy): string {
  return list(defaults.quiet_periods.map(({ from, to }) => `from ${dayOfYear(from)} to ${dayOfYear(to)}`));
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The 29th of February is a day too, so the year is one that has it. */
function dayOfYear(monthAndDay: string): string {
  return DAY.format(new Date(`2024-${monthAndDay}`));
}

/** Gives the roles that may set a change to be urgent: "a steward or coordinator". */
export function urgentBy(rules: Policy): string {
  return roleWords(rules, rules.fast_lane.set_by, false);
}

/** Gives the classes that may be urgent: "a removal or an edit of an entry". */
export function urgentFor({ fast_lane: lane, classes }: Policy): string {
  return lane.applies_to.map((id) => classes.find((one) => one.id === id)?.title ?? id).join(' or ');
}
