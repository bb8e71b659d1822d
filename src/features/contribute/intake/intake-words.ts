/** What is said to people who sent something with a form. What they wrote is only ever shown as code. */
import { code, cutComment } from '../../../core/text/untrusted-text.ts';
import type { Problem } from '../../../check/finding.ts';
import { say } from '../../../check/say.ts';
import type { Repository } from '../delivery-options.ts';

/** Something that has to be put right, and where in the form. */
export interface Lack {
  /** Label of the part of the form; undefined where it is about the whole. */
  readonly where: string | undefined;
  readonly what: string;
  readonly todo: string;
}

/** Gives the comment that asks for what is missing or wrong. */
export function askFor(lacks: readonly Lack[]): string {
  const items = lacks.map(({ where, what, todo }) => {
    const head = where === undefined ? '' : `**${where}**: `;
    return `- ${head}${code(what)}\n  What to do: ${code(todo)}`;
  });
  return cutComment(
    [
      'Thank you. A program looked at what you sent, and it cannot become a proposal yet:',
      items.join('\n'),
      'Please edit your first message above: press the three dots at its corner, then *Edit*, and leave the headings as they are. It is looked at again when you save it. If you would rather not, leave it: a person reads it too.',
    ].join('\n\n'),
    'There is more. Please put these right first.',
  );
}

/** Gives what a problem is about in words of the form. */
export function lackOf(problem: Problem, where: string | undefined): Lack {
  const { message, tip } = say(problem);
  return { where, what: message, todo: tip };
}

/** Gives the address of a paper of the project. */
export function paper({ url, branch }: Repository, path: string): string {
  return `${url}/blob/${branch}/${path}`;
}

/** What a proposal tells its reviewers. */
export interface Told {
  readonly author: string;
  readonly interests: string;
  readonly number: string;
  /** One sentence of what it does. */
  readonly does: string;
  readonly warnings: readonly Problem[];
}

/** A handle by the rules of the host. */
const HANDLE = /^[A-Za-z0-9-]{1,39}$/;

/** Gives the text of a pull request. Its first line says whose proposal it is, because rules on conflicts go by it. */
export function proposalBody({ author, interests, number, does, warnings }: Told): string {
  const looks = warnings.map((warning) => `- ${code(say(warning).message)}`);
  return cutComment(
    [
      HANDLE.test(author) ? `Proposed-by: @${author}` : `Proposed by ${code(author)}`,
      `Interests: ${code(interests)}`,
      `${does} It was sent with a form in #${number}, made into a file by a program, and checked by the same rules as \`npm run validate\`. A person decides.`,
      ...(looks.length === 0 ? [] : [`What needs a look:\n${looks.join('\n')}`]),
      'If no checks run below, press *Approve workflows to run*, or close this pull request and open it again.',
      `Closes #${number}`,
    ].join('\n\n'),
    'There is more in the issue.',
  );
}
