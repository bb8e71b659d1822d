/** Whose approval counts, and whose is set aside. */
import * as words from '#words/verdicts.ts';
import type { Input, Needs, Person, Policy, Review } from './input.ts';
import { areOne, organisationOf } from './interests.ts';
import { personOf, roleWords, rolesAt, sameHandle, tiesOf, widened } from './roles.ts';
import type { SetAside, SetAsideBecause } from './verdict.ts';

/** Approvals that count, the organisations behind them, and those that do not count. */
export interface Counted {
  readonly approvals: readonly string[];
  readonly organisations: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** What approvals are held against. */
interface Terms {
  readonly policy: Policy;
  readonly people: readonly Person[];
  readonly input: Input;
  readonly needs: Needs;
  /** Bodies with an interest in the change, each with the entry it has it in. */
  readonly interested: ReadonlyMap<string, string>;
  readonly now: string;
}

/** Counts the approvals of a change: each person's last decisive review, once for each organisation. */
export function countApprovals(terms: Terms): Counted {
  const { policy, people, input } = terms;
  const given = [...decisive(input.reviews).values()].filter(({ says }) => says === 'approve');
  const refused = given.flatMap((review) => {
    const reason = whyNot(review, terms);
    return reason ? [{ handle: review.handle, ...reason }] : [];
  });
  const fit = given.flatMap(({ handle }) => (refused.some((one) => one.handle === handle) ? [] : [handle]));
  // Whoever shares an organisation with fewer of the others goes first, so that as many as can be are counted.
  const shared = (handle: string) =>
    fit.filter((other) => areOne(policy, people, handle, other, input)).length;
  const counted: string[] = [];
  const twice: SetAside[] = [];
  for (const handle of fit.toSorted((a, b) => shared(a) - shared(b))) {
    const other = counted.find((one) => areOne(policy, people, handle, one, input));
    if (other === undefined) counted.push(handle);
    else twice.push({ handle, ...sameAs(handle, other) });
  }
  return {
    approvals: counted,
    organisations: counted.map((handle) => organisationOf(people, handle)),
    setAside: [...refused, ...twice],
  };
}

function sameAs(handle: string, other: string): Reason {
  return reason('same-organisation', words.oneOrganisation(handle, other));
}

/** Returns each person's last review that decides something, by handle in lower case, in the order of the reviews; a plain comment decides nothing. */
export function decisive(reviews: readonly Review[]): ReadonlyMap<string, Review> {
  const last = new Map<string, Review>();
  for (const review of reviews.toSorted((a, b) => Date.parse(a.when) - Date.parse(b.when))) {
    if (review.says === 'comment') continue;
    last.delete(review.handle.toLowerCase());
    last.set(review.handle.toLowerCase(), review);
  }
  return last;
}

type Reason = Pick<SetAside, 'because' | 'words'>;

const reason = (because: SetAsideBecause, sentence: string): Reason => ({ because, words: sentence });

function whyNot(
  review: Review,
  { policy, people, input, needs, interested, now }: Terms,
): Reason | undefined {
  const { handle } = review;
  if (sameHandle(handle, input.author)) return reason('author', words.byAuthor(handle));
  if (review.isBot || policy.defaults.bots.some((bot) => sameHandle(bot, handle)))
    return reason('bot', words.byBot(handle));
  const person = personOf(people, handle);
  const allowed = widened(policy, needs.from);
  if (!person?.roles.some(({ role }) => allowed.includes(role)))
    return reason('no-role', words.noRole(handle, roleWords(policy, allowed, false)));
  if (!rolesAt(policy, person, now).some((role) => allowed.includes(role)))
    return reason('out-of-term', words.outOfTerm(handle, roleWords(policy, allowed, false)));
  const tie = tiesOf(person).find((one) => interested.has(one));
  if (tie !== undefined) return reason('interest', words.tied(handle, tie, interested.get(tie) ?? tie));
  if (policy.defaults.stale_after_push && review.commit !== input.head)
    return reason('older-commit', words.earlierVersion(handle));
  if (areOne(policy, people, handle, input.author, input))
    return reason('same-organisation', words.oneWithAuthor(handle));
  return undefined;
}
