/** Judges changes as they are on the host, and says there what was found. */
import type { ApiPull } from '../../../src/lib/govern/api.ts';
import { messageOf, wrongUsage } from '../args.ts';
import { hostApi } from '../host-api.ts';
import type { HostApi } from '../host-api.ts';
import { changeNumber, pullOf, recordedOf } from './collect.ts';
import { judgeChange } from './judge-change.ts';
import type { Judgement } from './judge-change.ts';
import type { Rulebook } from './rules.ts';
import { say } from './say.ts';

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
  const { repository, token, url } = access(env);
  const host = hostApi({ url, repository, token, fetch });
  const judged: (Judgement & { number: number })[] = [];
  const said: string[] = [];
  const failures: string[] = [];
  const { numbers, none } = await numbersOf(host, wanted);
  if (none !== undefined) said.push(none);
  for (const number of numbers) {
    try {
      const pull = await pullOf(host, number);
      const refusal = whyNot(pull, wanted.head, rules.branch);
      if (refusal) {
        (refusal.isForged ? failures : said).push(`Change ${number}: ${refusal.words}`);
        continue;
      }
      const recorded = await recordedOf(host, pull);
      const judgement = await judgeChange(recorded, rules, now, key);
      judged.push({ number, ...judgement });
      if (isTrial) continue;
      const thread = { repository, number, token, fetch, api: url };
      said.push(`Change ${number}: ${await say(thread, judgement, recorded.statuses)}`);
    } catch (error) {
      failures.push(`Change ${number} could not be judged: ${messageOf(error)}`);
    }
  }
  return { judged, said, failures };
}

function access(env: Asked['env']): { repository: string; token: string; url: string } {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (!repository || !token)
    throw wrongUsage('GITHUB_REPOSITORY and GITHUB_TOKEN are not given in the environment.');
  return { repository, token, url: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}

async function numbersOf(
  host: HostApi,
  { number, head, all }: Asked['wanted'],
): Promise<{ numbers: readonly number[]; none?: string }> {
  if (head !== undefined && !/^[0-9a-f]{40}$/.test(head))
    throw wrongUsage(`"${head.slice(0, 60)}" is not a commit.`);
  if (number !== undefined && !all) return { numbers: [number] };
  if (all === (head !== undefined) || number !== undefined)
    throw wrongUsage('Which change? Give one of --number, --head, --all and --input.');
  const open = (await host.all('pulls?state=open&sort=created&direction=asc')) as readonly ApiPull[];
  const found = open.filter((pull) => all || pull.head.sha === head);
  const numbers = found.map((pull) => changeNumber(String(pull.number)));
  return numbers.length > 0 ? { numbers } : { numbers, none: 'There is no such open change.' };
}

/** The status stands on a commit, whatever its change is for, so only changes to the main branch may have it. */
function whyNot(
  { state, base, head }: ApiPull,
  wanted: string | undefined,
  branch: string,
): { words: string; isForged: boolean } | undefined {
  if (wanted !== undefined && head.sha !== wanted)
    return {
      words: `its newest commit is not ${wanted}, so nothing was judged.`,
      isForged: true,
    };
  if (state !== 'open') return { words: 'it is not open, so nothing was judged.', isForged: false };
  if (base.ref !== branch)
    return { words: `it is not for the branch ${branch}, so nothing was judged.`, isForged: false };
  return undefined;
}
