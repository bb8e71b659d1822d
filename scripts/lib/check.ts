import { statSync } from 'node:fs';
import * as words from '#words/commands/data.ts';
import { countOfKind } from '#words/kinds.ts';
import { countProblems, report } from '../../src/check/report.ts';
import { checkOf, lintFiles } from '../../src/check/run.ts';
import type { LintResult } from '../../src/check/run.ts';
import type { Check } from '../../src/check/try-fix.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { KINDS, entryOfPath } from '../../src/core/ids.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { today, wrongUsage } from './args.ts';
import { styledReport } from './print.ts';

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

/** Returns the data folder to work on: the one given, else that of the environment (MAP_DATA), else `data`. */
export function dataFolder(given?: string): string {
  return given ?? process.env['MAP_DATA'] ?? 'data';
}

/** Reads a data folder as it was named. Throws wrong usage where there is none. */
export function readDataFolder(given: string): Pick<Checked, 'folder' | 'files'> {
  const folder = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw wrongUsage(words.noDataFolder(given));
  return { folder, files: readFolder(folder) };
}

/** Reads a data folder and checks all of it, with each problem's file named from where the command runs. */
export function checkFolder(given: string): Checked {
  const { folder, files } = readDataFolder(given);
  if (files.length > MANY_FILES) console.error(words.checkingFiles(files.length));
  const on = { today: today() };
  const { problems, dataset } = lintFiles(files, on);
  const named = problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  return { folder, files, problems: named, dataset, check: checkOf(files, on) };
}

/**
 * Prints the whole report when the data has errors, and a summary in any case; returns whether the data may be used. Of
 * warnings alone only the number is printed, as they stop nothing.
 */
export function printChecked(checked: Checked): checked is Checked & { readonly dataset: Dataset } {
  const { problems, files, dataset } = checked;
  if (!dataset) console.log(`${styledReport(report(problems, 'text'))}\n`);
  const hint = dataset && problems.length > 0 ? ` ${words.validateShows}` : '';
  console.log(`${summary(files, problems, dataset)}${hint}`);
  return dataset !== undefined;
}

/** Returns one line on what the data holds and what is wrong with it: "2 entries: 1 organisation, 1 event; 3 relations. No problems." */
export function summary(
  files: readonly SourceFile[],
  problems: LintResult['problems'],
  dataset: Dataset | undefined,
): string {
  const kinds = files.flatMap(({ path }) => entryOfPath(path)?.kind ?? []);
  const byKind = KINDS.map((kind) => countOfKind(kind, kinds.filter((one) => one === kind).length));
  const relations = dataset?.entries.reduce((sum, entry) => sum + (entry.relations?.length ?? 0), 0);
  return `${words.held(kinds.length, byKind, relations)} ${verdict(problems)}.`;
}

function verdict(problems: LintResult['problems']): string {
  if (problems.length === 0) return words.noProblems;
  if (problems.some(({ level }) => level === 'error')) return countProblems(problems);
  return words.warningsOnly(problems.length, new Set(problems.map(({ file }) => file)).size);
}
