import { statSync } from 'node:fs';
import * as counts from '#words/check/report.ts';
import { countProblems, report } from '../../src/check/report.ts';
import { checkOf, lintFiles } from '../../src/check/run.ts';
import type { LintResult } from '../../src/check/run.ts';
import type { Check } from '../../src/check/try-fix.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { FOLDERS, KINDS, entryOfPath } from '../../src/core/ids.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { wrongUsage } from './args.ts';
import { count, styledReport } from './print.ts';

/** A data folder, read and checked. */
export interface Checked extends LintResult {
  /** The data folder as the user named it, without a slash at its end. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** The check by which repairs of this folder are tried. */
  readonly check: Check;
}

/** About as many files as are checked in two seconds; for more, people are told what takes so long. */
const MANY_FILES = 3000;

/** Gives the data folder to work on: the one given, else that of the environment (MAP_DATA), else `data`. */
export function dataFolder(given?: string): string {
  return given ?? process.env['MAP_DATA'] ?? 'data';
}

/** Reads a data folder and checks all of it, with each problem's file named from where the command runs. */
export function checkFolder(given: string): Checked {
  const folder = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw wrongUsage(`There is no folder "${given}" to read the data from.`);
  }
  const files = readFolder(folder);
  if (files.length > MANY_FILES) console.error(`Checking ${count(files.length)} files …`);
  const today = new Date().toISOString().slice(0, 10);
  const { problems, dataset } = lintFiles(files, { today });
  const named = problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  return { folder, files, problems: named, dataset, check: checkOf(files, { today }) };
}

/**
 * Prints the whole report when the data has errors, and a summary in any case; tells whether the data may be used. Of
 * warnings alone it gives the number, as they stop nothing.
 */
export function printChecked({ problems, files, dataset }: Checked): boolean {
  if (!dataset) console.log(`${styledReport(report(problems, 'text'))}\n`);
  const hint = dataset && problems.length > 0 ? ' `npm run validate` shows them.' : '';
  console.log(`${summary(files, problems, dataset)}${hint}`);
  return dataset !== undefined;
}

/** Gives one line on what the data holds and what is wrong with it: "2 entries: 1 organisation, 1 event; 3 relations. No problems." */
export function summary(
  files: readonly SourceFile[],
  problems: LintResult['problems'],
  dataset: Dataset | undefined,
): string {
  const kinds = files.flatMap(({ path }) => entryOfPath(path)?.kind ?? []);
  const byKind = KINDS.map((kind) => {
    const number = kinds.filter((one) => one === kind).length;
    return `${count(number)} ${number === 1 ? kind : FOLDERS[kind]}`;
  });
  const relations = dataset?.entries.reduce((sum, entry) => sum + (entry.relations?.length ?? 0), 0);
  const held = `${count(kinds.length)} ${kinds.length === 1 ? 'entry' : 'entries'}: ${byKind.join(', ')}`;
  const joined = relations === undefined ? '' : `; ${count(relations)} relation${relations === 1 ? '' : 's'}`;
  return `${held}${joined}. ${verdict(problems)}.`;
}

function verdict(problems: LintResult['problems']): string {
  if (problems.length === 0) return 'No problems';
  const errors = problems.some(({ level }) => level === 'error');
  const files = new Set(problems.map(({ file }) => file)).size;
  return errors
    ? countProblems(problems)
    : `No errors, ${counts.warnings(problems.length)} in ${counts.files(files)}`;
}
