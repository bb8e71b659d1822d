import * as words from '#words/check/report.ts';
import { onOneLine } from '../core/text/untrusted-text.ts';
import type { Problem } from './finding.ts';
import { namesRepair, say, withWords } from './say.ts';

export const FORMATS = ['text', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Returns a report of problems as plain text, as annotations for GitHub, or as one JSON array. */
export function report(problems: readonly Problem[], format: Format): string {
  if (format === 'json') return JSON.stringify(problems.map(withWords), null, 2);
  return format === 'github' ? problems.map(annotation).join('\n') : text(problems);
}

/** Returns a count in words: "3 errors and 1 warning in 2 files". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return words.problems({ errors, warnings: problems.length - errors, files });
}

function text(problems: readonly Problem[]): string {
  const blocks = [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]) =>
    [onOneLine(file), ...own.flatMap((problem) => lines(problem))].join('\n'),
  );
  return blocks.join('\n\n');
}

/** The place comes first and in full, so that terminals and editors make it a link. */
function lines(problem: Problem): string[] {
  const { file, line, column, level, rule } = problem;
  const { message, advice } = inWords(problem);
  return [`  ${onOneLine(file)}:${line}:${column}  ${level}  ${message}  [${rule}]`, `      → ${advice}`];
}

function inWords(problem: Problem): { message: string; advice: string } {
  const { message, tip } = say(problem);
  return {
    message,
    advice: problem.fixable && !namesRepair(problem) ? words.repairedBy(tip) : tip,
  };
}

/** One workflow command a problem; GitHub shows it on the line. */
function annotation(problem: Problem): string {
  const { file, line, column, level, rule } = problem;
  const { message, advice } = inWords(problem);
  const property = (value: string) => escape(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(`${message} ${advice}`)}`;
}

function escape(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
