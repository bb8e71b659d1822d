import { pathOfId } from '../../src/core/schema/file-types.ts';
import * as words from '#words/github.ts';
import { changeOf, pullOf } from '../../src/github/change.ts';
import type { Client } from '../../src/github/client.ts';
import { collect } from '../../src/features/governance/collect.ts';
import { judge } from '../../src/features/governance/judge.ts';
import { decisionOf, firstChanges, inOurWords } from '../../src/features/governance/record.ts';
import type { Account, DecidedChange, HasRole, PullRequest } from '../../src/features/governance/record.ts';
import { judgedIn } from '../../src/features/governance/render.ts';
import { personOf } from '../../src/features/governance/roles.ts';
import type { Verdict } from '../../src/features/governance/verdict.ts';
import { canonicalText } from '../../src/check/rules/canonical-form.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { lintFiles } from '../../src/check/run.ts';
import { say } from '../../src/check/say.ts';
import { changeNumber } from '../../src/core/governance.ts';
import type { Decision } from '../../src/core/governance.ts';
import type { Recorded } from '../../src/core/host-answers.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { messageOf } from './args.ts';
import type { Rulebook } from './govern/rules.ts';

/** The rules of decision-making, as they are applied to a change that is over. */
export interface Rules {
  /** Judges a change as it stood at an instant. */
  readonly verdictOf: (change: DecidedChange, at: string) => Verdict | Promise<Verdict>;
  readonly hasRole: HasRole;
}

/** What came of a look at the host. */
interface Collected {
  /** New records, by the number of their change. */
  readonly files: readonly SourceFile[];
  /** What could not be recorded and why, a sentence each. */
  readonly failures: readonly string[];
}

/** Returns the rules as they apply to changes that are over, each as it stood when it ended. */
export function rulesOf(client: Client, { policy, people, ties }: Rulebook): Rules {
  return {
    verdictOf: async ({ pull: { number } }, at) => {
      const recorded = until(await changeOf(client, await pullOf(client, number), judgedIn), at);
      // Nobody is looked up again among those left off: what is on the map is there.
      return judge({ ...collect(recorded, policy, ties, at), leftOff: false }, policy, people, at);
    },
    hasRole: (login, day) =>
      personOf(people, login)?.roles.some(({ from, until: last }) => from <= day && day <= last) === true,
  };
}

/** Leaves out what was said and done after an instant: it did not count in the decision. */
function until(recorded: Recorded, at: string): Recorded {
  const inTime = (when: string | undefined) => when === undefined || Date.parse(when) <= Date.parse(at);
  const { reviews, comments, timeline, check_runs, statuses } = recorded;
  return {
    ...recorded,
    reviews: reviews.filter(({ submitted_at: when }) => inTime(when)),
    comments: comments.filter(({ created_at: when }) => inTime(when)),
    timeline: timeline.filter(({ created_at: when }) => inTime(when)),
    check_runs: check_runs.filter(({ started_at: when }) => inTime(when ?? undefined)),
    statuses: statuses.filter(({ created_at: when }) => inTime(when)),
  };
}

/** Writing down what was done is not itself written down, or each record would need the next. */
const NOT_RECORDED = 'record';

/**
 * Returns a file for every merged change that has no record yet, and for the closed change of number `closed`. A change that
 * cannot be recorded does not keep the others from it.
 */
export async function collectRecords(
  client: Client,
  { verdictOf, hasRole }: Rules,
  { recorded, today, closed }: { recorded: readonly string[]; today: string; closed?: number | undefined },
): Promise<Collected> {
  const known = new Set(recorded.map(changeNumber));
  const pulls = await client.list<PullRequest>('pulls?state=all&sort=created&direction=asc');
  const first = firstChanges(pulls);
  const wanted = pulls.filter(
    ({ number, merged_at, closed_at }) =>
      !known.has(number) && (merged_at !== null || (number === closed && closed_at !== null)),
  );
  const files: SourceFile[] = [];
  const failures: string[] = [];
  for (const pull of wanted) {
    try {
      const change = await decidedChange(client, pull, first.has(pull.number));
      const verdict = await verdictOf(change, pull.merged_at ?? pull.closed_at ?? pull.created_at);
      if (verdict.class === NOT_RECORDED) continue;
      files.push(fileOf(decisionOf(change, verdict, hasRole), pull.number, today));
    } catch (error) {
      failures.push(words.notRecorded(pull.number, messageOf(error, words.notAnswered)));
    }
  }
  return { files, failures };
}

async function decidedChange(client: Client, pull: PullRequest, isFirst: boolean): Promise<DecidedChange> {
  const { number } = pull;
  const reviews: DecidedChange['reviews'] = await client.list(`pulls/${number}/reviews`);
  const comments: DecidedChange['comments'] = await client.list(`issues/${number}/comments`);
  if (pull.merged_at !== null) return { pull, reviews, comments, isFirst };
  const { closed_by: closedBy = null } = await client.get<{ closed_by?: Account }>(`issues/${number}`);
  return { pull, reviews, comments, isFirst, closedBy };
}

/** Rules that look at one file alone; the others need the whole folder. */
const OF_A_FILE = RULES.filter(({ scope }) => scope !== 'dataset');

/** Returns the file of a decision; where the words that strangers chose do not pass the checks, ours take their place. */
function fileOf(decision: Decision, number: number, today: string): SourceFile {
  const given = asFile(decision);
  if (isRight(given, today)) return given;
  const own = asFile(inOurWords(decision, number));
  const [problem] = lintFiles([own], { today }, OF_A_FILE).problems;
  if (problem?.level === 'error') throw new Error(say(problem).message);
  return own;
}

function asFile({ id, ...data }: Decision): SourceFile {
  const path = pathOfId(id, 'decision');
  // JSON is YAML, so the checks' own formatter turns one into the other.
  return { path, text: canonicalText(path, JSON.stringify(data), 'decision.schema.json') };
}

function isRight(file: SourceFile, today: string): boolean {
  return lintFiles([file], { today }, OF_A_FILE).problems.length === 0;
}
