/** Judges changes by the rules of decision-making and says on the host what they lack. */
import * as words from '#words/github.ts';
import { markOf } from '../src/features/governance/left-off.ts';
import { differences } from '../src/features/governance/ruleset.ts';
import type { Recorded } from '../src/core/host-answers.ts';
import { messageOf, runCommand, stop, wrongUsage } from './lib/args.ts';
import { judgeChange, changeNumber, judgeOnHost } from './lib/govern/judge-change.ts';
import type { Judgement } from './lib/govern/judge-change.ts';
import { existingFolder } from './lib/paths.ts';
import { readJson, readRules, wantedRuleset } from './lib/govern/rules.ts';

await runCommand({
  help: words.governHelp,
  refused: words.notAnswered,
  options: {
    number: { type: 'string' },
    head: { type: 'string' },
    all: { type: 'boolean', default: false },
    input: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    now: { type: 'string' },
    data: { type: 'string' },
    ruleset: { type: 'string' },
    'leave-off': { type: 'string' },
    website: { type: 'string' },
  },
  run: async ({ values }) => {
    const data = existingFolder(values.data ?? 'data', 'data');
    const key = keyIn(process.env);
    if (values.ruleset !== undefined) return compareRulesets(values.ruleset, data);
    if (values['leave-off'] !== undefined) return leaveOff(values['leave-off'], values.website, key);
    const isTrial = values['dry-run'] || values.input !== undefined;
    if (values.now !== undefined && !isTrial)
      throw wrongUsage('--now goes with --input or --dry-run: what is set on the host is judged as of now.');
    const now = instant(values.now);
    const rules = readRules(data);
    if (values.input !== undefined) {
      const recorded = readJson(values.input) as Recorded;
      const judged = await attempt(values.input, () => judgeChange(recorded, rules, now, key));
      print([{ number: recorded.pull.number, ...judged }], values);
      return 0;
    }
    const { judged, said, failures } = await judgeOnHost({
      wanted: {
        number: values.number === undefined ? undefined : changeNumber(values.number),
        head: values.head,
        all: values.all,
      },
      env: process.env,
      rules,
      now,
      key,
      isTrial,
    });
    if (values.json || isTrial) print(judged, values);
    if (!values.json) for (const line of said) console.log(line);
    for (const line of failures) console.error(line);
    return failures.length === 0 ? 0 : 1;
  },
});

function print(
  judged: readonly (Judgement & { readonly number: number })[],
  { json, all }: { readonly json: boolean; readonly all: boolean },
): void {
  if (json) console.log(JSON.stringify(all ? judged : judged[0], null, 2));
  else
    for (const { verdict, status, comment } of judged)
      console.log(`${verdict.state}: ${status}\n\n${comment}`);
}

async function attempt<T>(name: string, judge: () => Promise<T>): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    throw stop(`"${name}" does not hold answers about a change: ${messageOf(error)}.`, 2);
  }
}

function instant(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
    throw wrongUsage(`"${text}" is not an instant: write it as 2027-03-04T10:00:00Z.`);
  return new Date(text).toISOString();
}

function keyIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const key = env['LEFT_OFF_KEY'] ?? '';
  if (key === '') return undefined;
  if (key.length < 32) throw stop('LEFT_OFF_KEY is shorter than 32 characters, so it could be guessed.');
  return key;
}

function compareRulesets(file: string, data: string): number {
  const found = differences(wantedRuleset(data), readJson(file));
  for (const line of found) console.log(line);
  if (found.length === 0) console.log('The rules of the branch are as they should be.');
  return found.length === 0 ? 0 : 1;
}

async function leaveOff(name: string, website: string | undefined, key: string | undefined): Promise<number> {
  if (key === undefined) throw wrongUsage('LEFT_OFF_KEY is not given in the environment.');
  if (website !== undefined && !URL.canParse(website)) throw wrongUsage(`"${website}" is not a web address.`);
  const mark = await markOf(key, name, website);
  console.log(`  - name: ${mark.name}`);
  if (mark.host !== undefined) console.log(`    host: ${mark.host}`);
  console.log(`    asked: ${new Date().toISOString().slice(0, 10)}`);
  return 0;
}
