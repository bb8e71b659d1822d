import { plusDays, spanOf } from '../../../core/dates.ts';

/** Somebody with roles, as far as terms of office go. */
export interface OfficeHolder {
  readonly handle: string;
  readonly roles: readonly Office[];
}

/** A role that somebody holds for a time. */
interface Office {
  readonly role: string;
  readonly from?: number | string;
  /** The last day of the term. */
  readonly until?: number | string;
}

/** A term that ends soon. */
export interface EndingTerm {
  readonly handle: string;
  readonly role: string;
  /** Its last day, as YYYY-MM-DD. */
  readonly until: string;
}

/** Days before the end of a term at which renewal is asked about. */
const RENEWAL_DAYS = 45;

/**
 * Returns the terms that end within some days from today, the first to end first. One that the same person holds again from
 * then on, or for longer, needs no renewal.
 */
export function endingTerms(
  people: readonly OfficeHolder[],
  today: string,
  days: number = RENEWAL_DAYS,
): readonly EndingTerm[] {
  const last = plusDays(today, days);
  return people
    .flatMap(({ handle, roles }) =>
      roles.flatMap(({ role, until }): EndingTerm[] => {
        if (until === undefined) return [];
        const end = spanOf(until).latest;
        const goesOn = roles.some(
          (other) => other.role === role && (other.until === undefined || spanOf(other.until).latest > end),
        );
        return end < today || end > last || goesOn ? [] : [{ handle, role, until: end }];
      }),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ until, handle, role }: EndingTerm): string {
  return `${until} ${handle} ${role}`;
}

/** A decision that says when it is to be looked at again. */
export interface ReviewedDecision {
  readonly id: string;
  readonly title: string;
  readonly review_due?: number | string;
}

/** Returns the decisions whose review is due, the one that waits longest first. */
export function reviewsDue<Decision extends ReviewedDecision>(
  decisions: readonly Decision[],
  today: string,
): readonly Decision[] {
  // A year or month has come when its first day has.
  const due = ({ review_due }: Decision) =>
    review_due === undefined ? undefined : spanOf(review_due).earliest;
  return decisions
    .filter((decision) => (due(decision) ?? '9999') <= today)
    .toSorted((a, b) => (`${due(a) ?? ''} ${a.id}` < `${due(b) ?? ''} ${b.id}` ? -1 : 1));
}
