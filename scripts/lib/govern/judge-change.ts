/** Judges changes by the rules of the checkout. */
import { collect } from '../../../src/features/governance/collect.ts';
import type { Input } from '../../../src/features/governance/input.ts';
import { judge } from '../../../src/features/governance/judge.ts';
import { isLeftOff } from '../../../src/features/governance/left-off.ts';
import { renderComment, statusLine } from '../../../src/features/governance/render.ts';
import type { Verdict } from '../../../src/features/governance/verdict.ts';
import type { Recorded } from '../../../src/core/host-answers.ts';
import type { Rulebook } from './rules.ts';

/** What is said of a change. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly comment: string;
  /** One line. */
  readonly status: string;
  /** The commit that was judged. */
  readonly head: string;
}

/** Judges what was recorded of a change at an instant; `key` opens the list of those left off. */
export async function judgeChange(
  recorded: Recorded,
  rules: Rulebook,
  now: string,
  key: string | undefined,
): Promise<Judgement> {
  const input = await inputOf(recorded, rules, now, key);
  const verdict = judge(input, rules.policy, rules.people, now);
  const { head, seen } = input;
  const comment = renderComment(verdict, rules.policy, { head, seen }, rules.papers);
  return { verdict, comment, status: statusLine(verdict), head };
}

/** Gives what is known of a change, with the answer of the list of those left off. */
export async function inputOf(
  recorded: Recorded,
  { policy, ties, leftOff }: Rulebook,
  now: string,
  key: string | undefined,
): Promise<Input> {
  const input = collect(recorded, policy, ties, now);
  return { ...input, leftOff: await isLeftOff(input.files, leftOff, key) };
}
