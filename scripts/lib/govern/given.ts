/** What was given to the judge with the command and in the environment, and what it answers without asking the host. */
import * as words from '#words/github.ts';
import type { Recorded } from '../../../src/core/host-answers.ts';
import { markOf } from '../../../src/features/governance/left-off.ts';
import { differences } from '../../../src/features/governance/ruleset.ts';
import { messageOf, stop, today, wrongUsage } from '../args.ts';
import { judgeChange } from './judge-change.ts';
import type { Judgement } from './judge-change.ts';
import { readJson, wantedRuleset } from './rules.ts';
import type { Rulebook } from './rules.ts';

type NumberedJudgement = Judgement & { readonly number: number };

/** Shorter keys to the list of those left off could be guessed. */
const SHORTEST_KEY = 32;

/** Returns the instant given, or now, in ISO 8601. Throws wrong usage for what is none. */
export function instant(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
    throw wrongUsage(words.notAnInstant(text));
  return new Date(text).toISOString();
}

/** Returns the key to the list of those left off; undefined where none is set. Ends the command for one that is too short. */
export function keyIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const key = env['LEFT_OFF_KEY'] ?? '';
  if (key === '') return undefined;
  if (key.length < SHORTEST_KEY) throw stop(words.keyTooShort(SHORTEST_KEY));
  return key;
}

/** Judges a change by answers of the host that were saved in a file. Ends the command where the file holds something else. */
export async function judgeSaved(
  file: string,
  rules: Rulebook,
  now: string,
  key: string | undefined,
): Promise<NumberedJudgement> {
  const recorded = readJson(file) as Recorded;
  try {
    const judgement = await judgeChange(recorded, rules, now, key);
    return { number: recorded.pull.number, ...judgement };
  } catch (error) {
    throw stop(words.notAnswersOfHost(file, messageOf(error)), 2);
  }
}

/** Returns judgements as they are printed: as JSON, of all changes or of the first, or as text. */
export function printed(
  judged: readonly NumberedJudgement[],
  { json, all }: { readonly json: boolean; readonly all: boolean },
): string {
  if (json) return JSON.stringify(all ? judged : (judged[0] ?? null), null, 2);
  return judged.map(({ verdict, status, comment }) => `${verdict.state}: ${status}\n\n${comment}`).join('\n');
}

/** Returns in which lines the rules of the branch, as exported into a file, differ from those wanted. */
export function compareRulesets(file: string, data: string): { isSame: boolean; lines: readonly string[] } {
  const found = differences(wantedRuleset(data), readJson(file));
  return found.length === 0 ? { isSame: true, lines: [words.sameRuleset] } : { isSame: false, lines: found };
}

/** Returns the lines for the list of those left off. */
export async function leftOffLines(
  name: string,
  website: string | undefined,
  key: string | undefined,
): Promise<readonly string[]> {
  if (key === undefined) throw wrongUsage(words.noKey);
  if (website !== undefined && !URL.canParse(website)) throw wrongUsage(words.notAnAddress(website));
  const mark = await markOf(key, name, website);
  return [
    `  - name: ${mark.name}`,
    ...(mark.host === undefined ? [] : [`    host: ${mark.host}`]),
    `    asked: ${today()}`,
  ];
}
