/** Applies the policy to what is known of a change: the same for everybody, and nothing but values in and out. */
import * as words from '#words/verdicts.ts';
import { plusDays, plusMonths } from '../../core/dates.ts';
import { countApprovals } from './approvals.ts';
import type { Counted } from './approvals.ts';
import { classOf, fastLane } from './change-class.ts';
import { commandsIn } from './commands.ts';
import type { ChangeClass, Input, Needs, Person, Policy } from './input.ts';
import { statesInterests, interestedIn } from './interests.ts';
import { saidOf } from './objections.ts';
import { holds, roleWords, sameHandle, widened } from './roles.ts';
import type { Objection, Verdict } from './verdict.ts';
import { dayOf, later, windowEnd } from './review-window.ts';

/** Says whether a change may be merged at an instant, what it lacks, and why. */
export function judge(input: Input, policy: Policy, people: readonly Person[], now: string): Verdict {
  const commands = commandsIn([...input.comments, ...input.reviews.map((one) => ({ ...one, edited: true }))]);
  const classed = classOf(policy, input, commands);
  const lane = fastLane(classed.class, input, policy, people);
  const rules = lane.applies ? policy.fast_lane : classed.class;
  const needs = softened(rules.needs, policy);
  const interested = interestedIn(policy, input);
  const counted = countApprovals({ policy, people, input, needs, interested, now });
  const said = saidOf(commands, { policy, people, input, interested, now });
  const earliest = windowOf(rules.window_days, input, policy);

  const failures = failuresOf(input, classed.class, policy, said.objections);
  const missing = missingOf(input, needs, counted, earliest, policy, people, now);
  const dueIn = lane.applies
    ? { days: policy.fast_lane.review_within_days }
    : { months: classed.class.review_after_months };
  const reviewDue = dueOn(dueIn, dayOf(now, policy.timezone));
  return {
    state: failures.length > 0 ? 'failure' : missing.length > 0 ? 'pending' : 'success',
    class: classed.class.id,
    because: classed.because,
    fastLane: lane.applies,
    provisional: policy.founding.active && classed.class.review_after_months !== undefined,
    ...counted,
    objections: said.objections,
    stoodAside: said.stoodAside,
    missing,
    failures,
    notes: [...classed.notes, ...lane.notes, ...said.notes],
    ...(earliest !== undefined && { earliest }),
    ...(reviewDue !== undefined && { reviewDue }),
  };
}

/** Returns what a change needs; while stewards are few, never more than a few people. */
export function softened(needs: Needs, { founding }: Policy): Needs {
  if (!founding.active) return needs;
  return {
    ...needs,
    approvals: Math.min(needs.approvals, founding.at_most),
    organisations: Math.min(needs.organisations, founding.at_most),
  };
}

/** Returns the number of whole days for which a change stays open; more while stewards are few. */
export function windowDays(days: number, { founding }: Policy): number {
  return founding.active ? days * founding.window_times : days;
}

function windowOf(days: number, input: Input, policy: Policy): string | undefined {
  if (input.draft || days === 0) return undefined;
  return windowEnd(later(input.ready, input.seen), windowDays(days, policy), policy);
}

function dueOn(
  { days, months }: { days?: number; months?: number | undefined },
  today: string,
): string | undefined {
  if (days !== undefined) return plusDays(today, days);
  return months === undefined ? undefined : plusMonths(today, months);
}

function failuresOf(
  input: Input,
  { id }: ChangeClass,
  { defaults }: Policy,
  objections: readonly Objection[],
): string[] {
  const open = objections.filter(({ blocks, ended }) => blocks && !ended).map(({ handle }) => handle);
  const asksInterests = !defaults.interests_not_asked_of.some((bot) => sameHandle(bot, input.author));
  const isBulk =
    defaults.bulk_classes.includes(id) || input.labels.some(({ name }) => name === defaults.bulk_label);
  return [
    ...(open.length > 0 ? [words.openObjection(open)] : []),
    ...(asksInterests && !statesInterests(input.description) ? [words.noInterests] : []),
    ...(input.leftOff === true ? [words.leftOff] : []),
    ...(input.fileCount > input.files.length
      ? [words.filesNotListed(input.fileCount, input.files.length)]
      : []),
    ...(input.fileCount > defaults.max_files && !isBulk
      ? [words.tooManyFiles(input.fileCount, defaults.max_files, defaults.bulk_label)]
      : []),
  ];
}

function missingOf(
  input: Input,
  needs: Needs,
  { approvals, organisations }: Counted,
  earliest: string | undefined,
  policy: Policy,
  people: readonly Person[],
  now: string,
): string[] {
  const from = widened(policy, needs.from);
  const isOpen = earliest !== undefined && Date.parse(now) < Date.parse(earliest);
  const wanting = Math.max(needs.approvals - approvals.length, needs.organisations - organisations.length, 0);
  const nobody = !people.some(({ handle }) => holds(policy, people, handle, from, now));
  return [
    ...(input.draft ? [words.draft] : []),
    ...(wanting > 0
      ? [words.approvalsNeeded(wanting, roleWords(policy, from, wanting > 1), needs.organisations)]
      : []),
    ...(wanting > 0 && nobody ? [words.nobodyRecorded(roleWords(policy, from, false))] : []),
    ...(input.leftOff === undefined ? [words.leftOffUnknown] : []),
    ...(isOpen ? [words.openUntil(dayOf(earliest, policy.timezone))] : []),
  ];
}
