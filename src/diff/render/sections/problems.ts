import * as words from '#words/review.ts';
import { say } from '../../../check/say.ts';
import type { ReviewProblem, ReviewReport } from '../../model.ts';
import type { Block, Section } from '../document.ts';

/** Maximum number of problems shown, errors first; the JSON names all. */
const MOST_SHOWN = 40;

/** Tells what is wrong, with the lines that put it right where that is certain. */
export function problemsSection({ problems, olderProblems }: ReviewReport): Section | undefined {
  if (problems.length === 0) return undefined;
  const ordered = [...problems].sort((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
  const shown = ordered.slice(0, MOST_SHOWN);
  const left = ordered.length - shown.length;
  const ending = [
    ...(left > 0 ? [words.moreProblems(left)] : []),
    ...(olderProblems > 0 ? [words.olderProblems(olderProblems)] : []),
  ];
  return {
    title: words.problems,
    blocks: [
      ...shown.flatMap(problemBlocks),
      ...(ending.length > 0 ? [{ sort: 'paragraph' as const, words: [ending.join(' ')] }] : []),
    ],
  };
}

/** Messages quote what files hold, so they are values by others like the rest. */
function problemBlocks(problem: ReviewProblem): Block[] {
  const { file, line, level, rule, suggestions } = problem;
  const { message, tip } = say(problem);
  const told = words.problemLine([words.levels[level]], `${file}:${line}`, rule, message);
  return [
    { sort: 'list', items: [{ words: told, below: [{ words: [{ value: tip }] }] }] },
    ...suggestions.flatMap(({ file: where, startLine, endLine, replacement }): Block[] => [
      { sort: 'paragraph', words: words.cure(where, startLine, endLine) },
      { sort: 'code', text: replacement, language: 'yaml' },
    ]),
  ];
}
