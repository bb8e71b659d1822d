import type { SourceFile } from '../model/source-file.ts';
import { lintFiles } from './run.ts';
import type { Context, Rule } from './rule.ts';

/** Today is fixed, and the gazetteer knows three towns. */
const CONTEXT: Context = {
  today: '2026-11-20',
  regionsOfTown: (town) =>
    ({ Manchester: ['north-west'], Newport: ['wales', 'south-east'], Ashford: ['south-east'] })[town] ?? [],
};

/** For tests of rules: gives what one rule finds in a data folder of texts by path, a problem a line, all of it in words. */
export function trial(
  rule: Rule,
  files: Readonly<Record<string, string>> | readonly SourceFile[],
  context: Partial<Context> = {},
): string[] {
  const sources = Array.isArray(files)
    ? (files as readonly SourceFile[])
    : Object.entries(files as Readonly<Record<string, string>>).map(([path, text]) => ({ path, text }));
  return lintFiles(sources, { ...CONTEXT, ...context }, [rule]).problems.map(
    ({ file, line, column, level, message, tip, fixable }) =>
      `${file}:${line}:${column} ${level}: ${message} → ${tip}${fixable ? ' (fixable)' : ''}`,
  );
}
