/** Puts right all that is certain: the form of data and code, and what lint can mend. */
import { runCommand } from './lib/args.ts';
import { runProgram } from './lib/program.ts';

const HELP = `npm run fix

Puts data files into their one form and relations to renamed entries right, then the form of the code. What needs a
decision stays as it is and is named.
Exit code: 0 when nothing is left to put right, 1 otherwise.`;

const STEPS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['Data', 'node', 'scripts/validate.ts', '--fix'],
  ['Form of the code', 'prettier', '--log-level', 'warn', '--write', '.'],
  ['Lint', 'eslint', '--fix', '.'],
];

await runCommand({
  help: HELP,
  options: {},
  run: async () => {
    // One step that finds something does not keep the others from their work.
    let well = true;
    for (const [name, command, ...words] of STEPS) well = (await runProgram(name, command, words)) && well;
    return well ? 0 : 1;
  },
});
