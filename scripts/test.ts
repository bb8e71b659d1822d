/** Runs everything that a change must pass, in order, and stops at the first group that fails. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runProgram } from './lib/program.ts';

const HELP = `npm test [-- arguments for vitest]

Runs, in this order: form of the code, lint, types, generated files, the data, and all tests. It stops at the first that
fails. Arguments go to vitest, as in: npm test -- src/lib/lint
The browser tests need a Chromium: CHROMIUM_PATH names one; otherwise one is looked for, or installed where that may be.
Exit code: 0 when all is well, 1 when not.`;

const REPORT = '.cache/vitest.json';

const args = process.argv.slice(2);

const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['Form of the code', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Lint', 'eslint', '.'],
  ['Types', 'astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  ['Files made from the schema', 'node', 'scripts/types.ts', '--check'],
  ['Forms for issues', 'node', 'scripts/issue-forms.ts', '--check'],
  ['Files made from the gazetteer', 'node', 'scripts/places.ts', '--check'],
  ['Data', 'node', 'scripts/validate.ts'],
];

if (args.includes('--help') || args.includes('-h')) console.log(HELP);
else process.exitCode = (await runAll()) ? 0 : 1;

/** Runs the steps and the tests, and prints how many passed and failed; tells whether all did. */
async function runAll(): Promise<boolean> {
  let passed = 0;
  for (const [name, command, ...words] of STEPS) {
    if (!(await runProgram(name, command, words))) return conclude(passed, 1);
    passed++;
  }
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const well = await runProgram('Tests', 'vitest', ['run', ...reporters, ...args]);
  const tests = counted();
  return conclude(passed + tests.passed, well ? tests.failed : Math.max(tests.failed, 1));
}

function conclude(passed: number, failed: number): boolean {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** Reads how many tests passed and failed; none of either if the tests did not get so far as to say. */
function counted(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
