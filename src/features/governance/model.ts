/** The rules of decision-making as the page on governance shows them, made from the rules themselves. */
import * as words from '#words/governance.ts';
import type { Person, Policy } from '../../core/governance.ts';
import { softened, windowDays } from './judge.ts';
import { rolesAt, roleWords, widened } from './roles.ts';

/** A class of change and what it needs. */
export interface ClassRule {
  readonly id: string;
  /** "a change to governance". */
  readonly title: string;
  readonly touches: string;
  /** "**2 approvals from 2 organisations** by stewards", with inline markup. */
  readonly needs: string;
  /** "stays open for **28 days**", with inline markup. */
  readonly open: string;
  /** "looked at again after 12 months"; undefined where no review is planned. */
  readonly again: string | undefined;
}

/** Returns the classes of change, the strictest first, with what they need while the project is in its present mode. */
export function classRules(rules: Policy): readonly ClassRule[] {
  return rules.classes.map(
    ({ id, title, touches, needs, window_days: days, review_after_months: months }) => {
      const { approvals, organisations, from } = softened(needs, rules);
      return {
        id,
        title,
        touches,
        needs: words.needs(approvals, organisations, roleWords(rules, widened(rules, from), true)),
        open: words.open(windowDays(days, rules)),
        again: months === undefined ? undefined : words.again(months),
      };
    },
  );
}

/** A role, and how many hold it. */
interface Seats {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly chosen: string;
  /** "12 months, at most twice in a row". */
  readonly term: string;
  /** Number of people who hold it on the day. */
  readonly held: number;
}

/** Returns the roles, and how many of the people hold each on a day (YYYY-MM-DD). */
export function seats(rules: Policy, people: readonly Person[], day: string): readonly Seats[] {
  return rules.roles.map(({ id, title, does, chosen, term_months: months, max_in_a_row: most }) => ({
    id,
    title,
    does,
    chosen,
    term: words.term(months, most),
    held: people.filter((person) => rolesAt(rules, person, `${day}T12:00:00Z`).includes(id)).length,
  }));
}

/** What the picture and the steps beside it say of all classes together. */
export interface Flow {
  /** How many approve: "1 or 2". */
  readonly approvals: string;
  /** The longest wait, in days. */
  readonly longest: number;
}

/** Returns what holds for all classes of change together. */
export function flowOf(rules: Policy): Flow {
  const needed = rules.classes.map(({ needs }) => softened(needs, rules).approvals);
  return {
    approvals: words.span(Math.min(...needed), Math.max(...needed)),
    longest: Math.max(...rules.classes.map(({ window_days: days }) => windowDays(days, rules))),
  };
}

/** Returns on which days waiting time does not run, as a sentence; undefined where it always runs. */
export function quietWords({ defaults }: Policy): string | undefined {
  if (defaults.quiet_periods.length === 0) return undefined;
  return words.quietPeriods(
    defaults.quiet_periods.map(({ from, to }) => ({ from: dayOfYear(from), to: dayOfYear(to) })),
  );
}

/** In 2024 every day of a year exists, 29 February too. */
function dayOfYear(monthAndDay: string): Date {
  return new Date(`2024-${monthAndDay}`);
}

/** Returns what is needed to decide at once, as sentences. */
export function urgentWords(rules: Policy): string {
  const { applies_to: ids, set_by: roles, needs, review_within_days: days } = rules.fast_lane;
  const titles = ids.map((id) => rules.classes.find((one) => one.id === id)?.title ?? id);
  return words.urgentRules(words.either(titles), roleWords(rules, roles, false), needs.approvals, days);
}
