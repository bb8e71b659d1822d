/** Judges changes by the rules of decision-making and says on the host what they lack. */
import * as words from '#words/github.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { compareRulesets, instant, judgeSaved, keyIn, leftOffLines, printed } from './lib/govern/given.ts';
import { changeNumber, judgeOnHost } from './lib/govern/judge-change.ts';
import { readRules } from './lib/govern/rules.ts';
import { existingFolder } from './lib/paths.ts';

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
    if (values.ruleset !== undefined) {
      const { isSame, lines } = compareRulesets(values.ruleset, data);
      for (const line of lines) console.log(line);
      return isSame ? 0 : 1;
    }
    if (values['leave-off'] !== undefined) {
      for (const line of await leftOffLines(values['leave-off'], values.website, key)) console.log(line);
      return 0;
    }
    const isTrial = values['dry-run'] || values.input !== undefined;
    if (values.now !== undefined && !isTrial) throw wrongUsage(words.nowWithTrial);
    const now = instant(values.now);
    const rules = readRules(data);
    if (values.input !== undefined) {
      console.log(printed([await judgeSaved(values.input, rules, now, key)], values));
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
    if (values.json || (isTrial && judged.length > 0)) console.log(printed(judged, values));
    if (!values.json) for (const line of said) console.log(line);
    for (const line of failures) console.error(line);
    return failures.length === 0 ? 0 : 1;
  },
});
