/** Judges changes as they are on the host, and says there what was found. */
import * as words from '#words/github.ts';
import { changeOf, pullOf } from '../../../src/github/change.ts';
import { clientIn } from '../../../src/github/client.ts';
import type { Client } from '../../../src/github/client.ts';
import { postComment } from '../../../src/github/comment.ts';
import { judgedIn, MARKER, renderComment, statusLine } from '../../../src/features/governance/render.ts';
import type { ApiPull, ApiStatus, Recorded } from '../../../src/core/host-answers.ts';
import { messageOf, stop, wrongUsage } from '../args.ts';
import type { Rulebook } from './rules.ts';
import { collect } from '../../../src/features/governance/collect.ts';
import type { Input } from '../../../src/features/governance/input.ts';
import { judge } from '../../../src/features/governance/judge.ts';
import { isLeftOff } from '../../../src/features/governance/left-off.ts';
import type { Verdict } from '../../../src/features/governance/verdict.ts';

/** Name of the status, which the host is told to ask for before a merge. */
const CONTEXT = 'governance';

interface Asked {
  readonly wanted: {
    readonly number: number | undefined;
    readonly head: string | undefined;
    readonly all: boolean;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly rules: Rulebook;
  readonly now: string;
  readonly key: string | undefined;
  /** Nothing is set. */
  readonly isTrial: boolean;
}

/** What came of it. */
interface Done {
  readonly judged: readonly (Judgement & { readonly number: number })[];
  /** What was done, a line for each change. */
  readonly said: readonly string[];
  /** What could not be judged and why, a line for each change. */
  readonly failures: readonly string[];
}

/** Judges the wanted changes one after another; what goes wrong with one does not keep the others from it. */
export async function judgeOnHost(asked: Asked): Promise<Done> {
  const { wanted, env, rules, now, key, isTrial } = asked;
  const client = clientIn(env);
  if (!client) throw wrongUsage(words.notGiven(['GITHUB_REPOSITORY', 'GITHUB_TOKEN']));
  const judged: (Judgement & { number: number })[] = [];
  const said: string[] = [];
  const failures: string[] = [];
  const { numbers, none } = await numbersOf(client, wanted);
  if (none !== undefined) said.push(none);
  for (const number of numbers) {
    try {
      const pull = await pullOf(client, number);
      const refusal = whyNot(pull, wanted.head, rules.branch);
      if (refusal) {
        (refusal.isForged ? failures : said).push(words.ofChange(number, refusal.reason));
        continue;
      }
      const recorded = await changeOf(client, pull, judgedIn);
      const judgement = await judgeChange(recorded, rules, now, key);
      judged.push({ number, ...judgement });
      if (isTrial) continue;
      said.push(words.ofChange(number, await say(client, number, judgement, recorded.statuses)));
    } catch (error) {
      failures.push(words.notJudged(number, messageOf(error, words.notAnswered)));
    }
  }
  return { judged, said, failures };
}

/** Returns a number that may stand in an address. */
export function changeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw stop(words.notAChange(text.slice(0, 40)), 2);
  return Number(text);
}

async function numbersOf(
  client: Client,
  { number, head, all }: Asked['wanted'],
): Promise<{ numbers: readonly number[]; none?: string }> {
  if (head !== undefined && !/^[0-9a-f]{40}$/.test(head))
    throw wrongUsage(words.notTheCommit(head.slice(0, 60)));
  if (number !== undefined && !all) return { numbers: [number] };
  if (all === (head !== undefined) || number !== undefined) throw wrongUsage(words.whichChange);
  const open = await client.list<ApiPull>('pulls?state=open&sort=created&direction=asc');
  const found = open.filter((pull) => all || pull.head.sha === head);
  const numbers = found.map((pull) => changeNumber(String(pull.number)));
  return numbers.length > 0 ? { numbers } : { numbers, none: words.noSuchChange };
}

/** The status stands on a commit, whatever its change is for, so only changes to the main branch may have it. */
function whyNot(
  { state, base, head }: ApiPull,
  wanted: string | undefined,
  branch: string,
): { reason: string; isForged: boolean } | undefined {
  if (wanted !== undefined && head.sha !== wanted) return { reason: words.otherHead(wanted), isForged: true };
  if (state !== 'open') return { reason: words.notOpen, isForged: false };
  if (base.ref !== branch) return { reason: words.otherBranch(branch), isForged: false };
  return undefined;
}

/**
 * Says a judgement: as one comment that is kept up to date, and as the status of the commit that was judged. A status that is
 * there already is not set again, because the host keeps only so many; the comment comes first, so that a status never
 * stands without its reasons.
 */
async function say(
  client: Client,
  number: number,
  { verdict, comment, status, head }: Judgement,
  statuses: readonly ApiStatus[],
): Promise<string> {
  const body = comment.slice(MARKER.length + 1);
  const { done } = await postComment(client, { number, marker: CONTEXT, body });
  const [last] = statuses
    .filter(({ context }) => context === CONTEXT)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  const isSame = last?.state === verdict.state && last.description === status;
  if (!isSame)
    await client.send('POST', `statuses/${head}`, {
      state: verdict.state,
      context: CONTEXT,
      description: status,
    });
  return words.judged(verdict.state, status, isSame, done);
}

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

/** Returns what is known of a change, with the answer of the list of those left off. */
async function inputOf(
  recorded: Recorded,
  { policy, ties, leftOff }: Rulebook,
  now: string,
  key: string | undefined,
): Promise<Input> {
  const input = collect(recorded, policy, ties, now);
  return { ...input, leftOff: await isLeftOff(input.files, leftOff, key) };
}
