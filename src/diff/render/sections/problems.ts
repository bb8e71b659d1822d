import * as words from '#words/review.ts';
import { say } from '../../../check/say.ts';
import type { ReviewProblem, ReviewReport, ManualCheck } from '../../model.ts';
import { upTo } from '../document.ts';
import type { Block, Section } from '../document.ts';
import type { Phrase } from '../../../i18n/phrase.ts';

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

const MOST_CHECKS = 60;

/** Tells what only a person can judge. */
export function manualChecksSection({ look }: ReviewReport): Section | undefined {
  if (look.length === 0) return undefined;
  const items = upTo(MOST_CHECKS, look, (check) => ({ words: phraseOf(check) }), words.andMorePoints);
  return { title: words.needsALook, blocks: [{ sort: 'list', items }] };
}

function phraseOf(check: ManualCheck): Phrase {
  const { id, name } = check;
  switch (check.sort) {
    case 'duplicate': {
      const { other, because, score } = check;
      return words.perhapsTheSame([name, id], [other.name, other.id], words.because[because], score);
    }
    case 'new-host':
      return words.newHost(check.host, name);
    case 'lost-source':
      return words.lostSource(check.source, name);
    case 'one-sided':
      return words.oneSided(name, check.other.name, check.source);
    case 'praise':
      return words.praise(check.found, check.field, name);
    case 'personal':
      return words.perhapsPersonal(check.field, name, say(check.problem).message);
    case 'instruction':
      return words.instruction(check.field, name, say(check.problem).message);
  }
}
