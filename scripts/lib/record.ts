import { decisionOf, firstChanges, inOurWords } from '../../src/lib/govern/record.ts';
import type { Account, DecidedChange, HasRole, PullRequest } from '../../src/lib/govern/record.ts';
import type { Verdict } from '../../src/lib/govern/verdict.ts';
import { canonicalText } from '../../src/lib/lint/rules/canonical-form.ts';
import { RULES } from '../../src/lib/lint/rules/index.ts';
import { lintFiles } from '../../src/lib/lint/run.ts';
import { say } from '../../src/lib/lint/say.ts';
import { changeNumber, pathOfDecision } from '../../src/lib/model/decisions.ts';
import type { Decision } from '../../src/lib/model/decisions.ts';
import type { SourceFile } from '../../src/lib/model/source-file.ts';
import { messageOf } from './args.ts';
import type { HostApi } from './host-api.ts';

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

/** Writing down what was done is not itself written down, or each record would need the next. */
const NOT_RECORDED = 'record';

/**
 * Gives a file for every merged change that has no record yet, and for the closed change of number `closed`. A change that
 * cannot be recorded does not keep the others from it.
 */
export async function collectRecords(
  host: HostApi,
  { verdictOf, hasRole }: Rules,
  { recorded, today, closed }: { recorded: readonly string[]; today: string; closed?: number | undefined },
): Promise<Collected> {
  const known = new Set(recorded.map(changeNumber));
  const pulls = (await host.all('pulls?state=all&sort=created&direction=asc')) as readonly PullRequest[];
  const first = firstChanges(pulls);
  const wanted = pulls.filter(
    ({ number, merged_at, closed_at }) =>
      !known.has(number) && (merged_at !== null || (number === closed && closed_at !== null)),
  );
  const files: SourceFile[] = [];
  const failures: string[] = [];
  for (const pull of wanted) {
    try {
      const change = await collect(host, pull, first.has(pull.number));
      const verdict = await verdictOf(change, pull.merged_at ?? pull.closed_at ?? pull.created_at);
      if (verdict.class === NOT_RECORDED) continue;
      files.push(fileOf(decisionOf(change, verdict, hasRole), pull.number, today));
    } catch (error) {
      failures.push(`Change ${pull.number} could not be recorded: ${messageOf(error)}`);
    }
  }
  return { files, failures };
}

async function collect(host: HostApi, pull: PullRequest, isFirst: boolean): Promise<DecidedChange> {
  const { number } = pull;
  const reviews = (await host.all(`pulls/${number}/reviews`)) as DecidedChange['reviews'];
  const comments = (await host.all(`issues/${number}/comments`)) as DecidedChange['comments'];
  if (pull.merged_at !== null) return { pull, reviews, comments, isFirst };
  const { closed_by: closedBy = null } = (await host.one(`issues/${number}`)) as { closed_by?: Account };
  return { pull, reviews, comments, isFirst, closedBy };
}

/** Rules that look at one file alone; the others need the whole folder. */
const OF_A_FILE = RULES.filter(({ scope }) => scope !== 'dataset');

/** Gives the file of a decision; where the words that strangers chose do not pass the checks, ours take their place. */
function fileOf(decision: Decision, number: number, today: string): SourceFile {
  const given = asFile(decision);
  if (isRight(given, today)) return given;
  const own = asFile(inOurWords(decision, number));
  const [problem] = lintFiles([own], { today }, OF_A_FILE).problems;
  if (problem?.level === 'error') throw new Error(say(problem).message);
  return own;
}

function asFile({ id, ...data }: Decision): SourceFile {
  const path = pathOfDecision(id);
  // JSON is YAML, so the checks' own formatter turns one into the other.
  return { path, text: canonicalText(path, JSON.stringify(data), 'decision.schema.json') };
}

function isRight(file: SourceFile, today: string): boolean {
  return lintFiles([file], { today }, OF_A_FILE).problems.length === 0;
}
