/** Commands that people give in comments: one a line, at the beginning of the line. */
import type { Comment } from './input.ts';

/** A command, who gave it and when. */
export type Command = {
  readonly handle: string;
  readonly when: string;
  /** Whether the comment was changed after it was written. */
  readonly edited: boolean;
} & (
  | { readonly name: 'class'; readonly id: string }
  | { readonly name: 'object'; readonly kind: string; readonly reason: string }
  | { readonly name: 'withdraw' }
  | { readonly name: 'stand-aside'; readonly reason: string }
  | { readonly name: 'integrated'; readonly whose: string; readonly link: string }
);

const LONGEST_LINE = 2_000;

/** Returns the commands in comments, in the order in which they were given; bots give none. Quoted and fenced lines are not commands. */
export function commandsIn(comments: readonly Comment[]): Command[] {
  return comments
    .filter(({ isBot }) => !isBot)
    .toSorted((a, b) => Date.parse(a.when) - Date.parse(b.when))
    .flatMap(({ handle, when, edited, text }) =>
      ownLines(text).flatMap((line) => {
        const command = commandOf(line);
        return command ? [{ handle, when, edited, ...command }] : [];
      }),
    );
}

/** Returns the lines of a comment outside code blocks, where people show how a command is written. */
function ownLines(text: string): string[] {
  let fence: string | undefined;
  return text.split(/\r?\n/).filter((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined) return fence === undefined;
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence)) fence = undefined;
    return false;
  });
}

function commandOf(line: string) {
  const [name = '', first = '', ...others] = line
    .slice(0, LONGEST_LINE)
    .trimEnd()
    .split(/[ \t]+/);
  const rest = others.join(' ');
  switch (name) {
    case '/class':
      return { name: 'class', id: first } as const;
    case '/object':
      return { name: 'object', kind: first, reason: rest } as const;
    case '/withdraw':
      return { name: 'withdraw' } as const;
    case '/stand-aside':
      return { name: 'stand-aside', reason: [first, rest].join(' ').trim() } as const;
    case '/integrated':
      return { name: 'integrated', whose: first.replace(/^@/, ''), link: others[0] ?? '' } as const;
    default:
      return undefined;
  }
}
