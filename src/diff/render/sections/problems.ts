import type { ReviewProblem, ReviewReport } from '../../model.ts';
import { counted, say } from '../document.ts';
import type { Block, Part } from '../document.ts';

/** So many problems are shown, errors first; the JSON names all. */
const MOST_SHOWN = 40;

/** Tells what is wrong, with the lines that put it right where that is certain. */
export function problemsPart({ problems, olderProblems }: ReviewReport): Part | undefined {
  if (problems.length === 0) return undefined;
  const ordered = [...problems].sort((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
  const shown = ordered.slice(0, MOST_SHOWN);
  const left = ordered.length - shown.length;
  const ending = [
    ...(left > 0 ? [`${counted(left, 'more problem')}: \`npm run validate\` shows them. `] : []),
    ...(olderProblems > 0
      ? [
          `${counted(olderProblems, 'problem')} that ${olderProblems === 1 ? 'was' : 'were'} there before ${olderProblems === 1 ? 'is' : 'are'} not shown.`,
        ]
      : []),
  ];
  return {
    title: 'Problems',
    blocks: [
      ...shown.flatMap(problemBlocks),
      ...(ending.length > 0 ? [{ sort: 'paragraph' as const, words: [ending.join('').trim()] }] : []),
    ],
  };
}

/** Messages quote what files hold, so they are values by others like the rest. */
function problemBlocks({ file, line, level, message, tip, rule, suggestions }: ReviewProblem): Block[] {
  return [
    {
      sort: 'list',
      items: [
        {
          words: say`${[level === 'error' ? 'Error' : 'Warning']}, ${`${file}:${line}`} ${[`[${rule}]`]}: ${message}`,
          below: [{ words: say`${tip}` }],
        },
      ],
    },
    ...suggestions.flatMap(({ file: where, startLine, endLine, replacement }): Block[] => [
      {
        sort: 'paragraph',
        words: say`This would put it right, in ${where}, ${[lines(startLine, endLine)]}:`,
      },
      { sort: 'code', text: replacement, language: 'yaml' },
    ]),
  ];
}

function lines(start: number, end: number): string {
  return start === end ? `instead of line ${start}` : `instead of lines ${start} to ${end}`;
}
