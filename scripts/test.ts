/** Runs everything that a change must pass: the checks side by side, then the tests. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as help from '#words/commands/help.ts';
import { TEST_RUN } from './lib/code-figures.ts';
import { runProgram, runSideBySide } from './lib/program.ts';
import type { Program } from './lib/program.ts';

const REPORT = '.cache/vitest.json';

const isFull = process.argv.includes('--full');
const args = process.argv.slice(2).filter((arg) => arg !== '--full');

const CACHE = ['--cache', '--cache-location'] as const;
/** The longest first, so that two at a time end together. */
const CHECKS: readonly Program[] = [
  ['Types', 'astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  ['Parts and pages', 'eslint', ...CACHE, '.cache/eslint', '--cache-strategy', 'content', '.'],
  ['Lint', 'oxlint', '--type-aware', '--report-unused-disable-directives'],
  [
    'Format of the code',
    'prettier',
    '--check',
    ...['--log-level', 'warn', ...CACHE, '.cache/prettier', '--cache-strategy', 'content', '.'],
  ],
  ['Files made from the schema', 'node', 'scripts/types.ts', '--check'],
  ['Forms for issues', 'node', 'scripts/issue-forms.ts', '--check'],
  ['Files made from the gazetteer', 'node', 'scripts/build-gazetteer.ts', '--check'],
  ['Data', 'node', 'scripts/validate.ts'],
];
const PROJECTS = ['unit', 'commands', 'smoke', ...(isFull ? ['full'] : [])];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

if (args.includes('--help') || args.includes('-h')) console.log(help.tests);
else process.exitCode = (await runAll()) ? 0 : 1;

/** Runs the checks and the tests, and prints how many passed, failed and were skipped; returns whether none failed. */
async function runAll(): Promise<boolean> {
  const begun = performance.now();
  const checks = await runSideBySide(CHECKS);
  const passed = checks.filter(Boolean).length;
  if (passed < checks.length) return conclude({ passed, failed: checks.length - passed, skipped: 0 });
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const projects = PROJECTS.map((name) => `--project=${name}`);
  const well = await runProgram('Tests', 'vitest', ['run', ...reporters, ...projects, ...args]);
  const tests = counted();
  const isWhole = !isFull && args.length === 0;
  if (isWhole) writeFileSync(TEST_RUN, JSON.stringify({ milliseconds: performance.now() - begun }));
  return conclude({
    passed: passed + tests.passed,
    failed: well ? tests.failed : Math.max(tests.failed, 1),
    skipped: tests.skipped,
  });
}

function conclude({ passed, failed, skipped }: Counts): boolean {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0;
}

/** Reads the counts of the tests; all are 0 if the tests did not get so far as to write them. */
function counted(): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(REPORT, 'utf8'),
    ) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
