/** From a change on the host and what the rules said of it to the decision that is kept: counts and organisations, never who. */
import * as words from '#words/decisions.ts';
import { decisionId } from '../../core/governance.ts';
import type { Decision } from '../../core/governance.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { plainWords } from './plain-words.ts';
import { dayOf } from './review-window.ts';
import type { Objection, Verdict } from './verdict.ts';

/** An account on the host; null where it was deleted. */
export type Account = { readonly login: string; readonly type?: string } | null;

/** A change as the host tells it, as far as the record needs it. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly closed_at: string | null;
  readonly user: Account;
}

/** A review or a comment, as the host tells it. */
interface Answer {
  readonly user: Account;
  readonly submitted_at?: string | null;
  readonly created_at?: string;
}

/** A change that is over, with what was said of it. */
export interface DecidedChange {
  readonly pull: PullRequest;
  readonly reviews: readonly Answer[];
  readonly comments: readonly Answer[];
  /** Whether it was the first change of its author. */
  readonly isFirst: boolean;
  /** Who closed a change that was not merged. */
  readonly closedBy?: Account;
}

/** Tells whether an account had a role on a day (YYYY-MM-DD). */
export type HasRole = (login: string, day: string) => boolean;

const LONGEST_TITLE = 200;
const LONGEST_REASON = 300;
const DAY_MS = 86_400_000;

/** Days are those of the map's own clock, so that what is merged after midnight counts for the new day. */
const TIMEZONE = 'Europe/London';

/** Returns the decision on a change; throws for a change that is still open. */
export function decisionOf(change: DecidedChange, verdict: Verdict, hasRole: HasRole): Decision {
  const { pull } = change;
  const end = pull.merged_at ?? pull.closed_at;
  if (end === null) throw new Error(`change ${pull.number} is still open`);
  const decided = dayOf(end, TIMEZONE);
  const entries = verdict.organisations.filter((id) => !id.startsWith('@')).sort();
  const firstAnswer = answeredWithin(change, end, hasRole);
  const isMerged = pull.merged_at !== null;
  return {
    id: decisionId(decided, pull.number),
    title: titleOf(pull),
    link: pull.html_url,
    class: verdict.class as Decision['class'],
    outcome: isMerged ? 'merged' : sameAccount(change.closedBy, pull.user) ? 'withdrawn' : 'refused',
    opened: dayOf(pull.created_at, TIMEZONE),
    decided,
    approvals: verdict.approvals.length,
    organisations: { count: verdict.organisations.length, ...(entries.length > 0 && { entries }) },
    ...(verdict.objections.length > 0 && { objections: verdict.objections.map(objectionOf) }),
    ...(verdict.stoodAside.length > 0 && { stand_asides: verdict.stoodAside.length }),
    ...(verdict.fastLane && { fast_lane: true }),
    ...(verdict.provisional && { provisional: true }),
    ...(isMerged && verdict.state !== 'success' && { against_rules: true }),
    ...(verdict.reviewDue !== undefined && { review_due: verdict.reviewDue }),
    ...(firstAnswer !== undefined && { first_answer: firstAnswer }),
    ...(change.isFirst && !isBot(pull.user) && { newcomer: true }),
  };
}

/** Returns the same decision with a neutral title and reasons, for when those that were given do not pass the checks. */
export function inOurWords(decision: Decision, number: number): Decision {
  return {
    ...decision,
    title: words.change(number),
    ...(decision.objections && {
      objections: decision.objections.map((one) => ({ ...one, reason: words.reasonInChange })),
    }),
  };
}

/** Returns the numbers of the changes that are the first of their authors. */
export function firstChanges(pulls: readonly PullRequest[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  for (const { number, user } of pulls) {
    if (!user) continue;
    const login = user.login.toLowerCase();
    first.set(login, Math.min(number, first.get(login) ?? number));
  }
  return new Set(first.values());
}

function titleOf({ title, number }: PullRequest): string {
  const plain = plainWords(title, LONGEST_TITLE);
  return plain === undefined || plain.length < 3 ? words.change(number) : plain;
}

function objectionOf({
  kind,
  reason,
  blocks,
  ended,
}: Objection): NonNullable<Decision['objections']>[number] {
  const known = TAXONOMY['objection-kind'].terms.find(({ id }) => id === kind)?.id;
  return {
    ...(known !== undefined && { kind: known as 'harm' }),
    reason: plainWords(reason, LONGEST_REASON) ?? words.noReasonGiven,
    ...(!blocks && { concern: true }),
    ended: ended?.how ?? 'open',
    ...(ended?.link !== undefined && ended.link.startsWith('https://') && { link: ended.link }),
  };
}

/** Returns the number of days, rounded up, until somebody with a role, other than the author, first answered. */
function answeredWithin(
  { pull, reviews, comments }: DecidedChange,
  end: string,
  hasRole: HasRole,
): number | undefined {
  const answers = [...reviews, ...comments].flatMap(({ user, submitted_at, created_at }) => {
    const when = submitted_at ?? created_at;
    const counts =
      user !== null &&
      when !== undefined &&
      when >= pull.created_at &&
      when <= end &&
      !isBot(user) &&
      !sameAccount(user, pull.user) &&
      hasRole(user.login, dayOf(when, TIMEZONE));
    return counts ? [Date.parse(when)] : [];
  });
  if (answers.length === 0) return undefined;
  return Math.max(1, Math.ceil((Math.min(...answers) - Date.parse(pull.created_at)) / DAY_MS));
}

function isBot(user: Account): boolean {
  return user?.type === 'Bot' || user?.login.endsWith('[bot]') === true;
}

function sameAccount(a: Account | undefined, b: Account): boolean {
  return a != null && b !== null && a.login.toLowerCase() === b.login.toLowerCase();
}
