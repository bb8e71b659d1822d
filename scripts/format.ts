/** Puts the form of the code right, and what lint can mend in it. The form of data is put right by `npm run fix`. */
import * as help from '#words/commands/help.ts';
import { runCommand } from './lib/args.ts';
import { runProgram } from './lib/program.ts';

const STEPS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['Form', 'prettier', '--log-level', 'warn', '--write', '.'],
  ['Lint', 'oxlint', '--type-aware', '--fix'],
  ['Pages', 'eslint', '--fix', '.'],
];

await runCommand({
  help: help.format,
  options: {},
  run: async () => {
    // One step that finds something does not keep the other from its work.
    let well = true;
    for (const [name, command, ...words] of STEPS) well = (await runProgram(name, command, words)) && well;
    return well ? 0 : 1;
  },
});
