/** What goes into the reading of an issue, and what comes out of it: a proposal, or an answer. */
import * as words from '#words/intake.ts';
import type { Problem } from '../../../check/finding.ts';
import type { Context } from '../../../check/rule.ts';
import { say } from '../../../check/say.ts';
import type { Kind } from '../../../core/ids.ts';
import type { SourceFile } from '../../../core/source-file.ts';
import { cutComment } from '../../../core/text/untrusted-text.ts';
import type { Repository } from '../delivery-options.ts';
import type { Known } from '../existing-entries.ts';

/** An issue as the host gives it. */
export interface Issue {
  readonly number: string;
  readonly body: string;
  readonly author: string;
  /** Day on which it was opened, as YYYY-MM-DD. */
  readonly opened: string;
  readonly labels: readonly string[];
}

/** The map as it is on the main branch. */
export interface MapNow {
  readonly known: Known;
  readonly repository: Repository;
  readonly context: Pick<Context, 'today'> & Partial<Context>;
  /** Returns the text of the file of an entry. */
  readonly textOf: (entry: { kind: Kind; id: string }) => string | undefined;
}

/** A file for a branch of its own and the pull request that proposes it. */
interface FileOutcome {
  readonly kind: 'file';
  /** Below the data folder. */
  readonly path: string;
  readonly text: string;
  /** Title of the pull request and of its commit: made of ids alone. */
  readonly title: string;
  readonly body: string;
  /** Name of the branch: nothing of the issue but its number. */
  readonly branch: string;
}

/** An answer in the issue. */
export interface AskOutcome {
  readonly kind: 'ask';
  readonly comment: string;
  /** Labels that the issue should carry. */
  readonly labels?: readonly string[];
}

export type Outcome = FileOutcome | AskOutcome;

/** Something that has to be put right, and where in the form. */
export interface Lack extends words.Advice {
  /** Label of the part of the form; undefined where it is about the whole. */
  readonly where: string | undefined;
}

/** Returns the answer that asks for what is missing or wrong. */
export function askFor(lacks: readonly Lack[]): AskOutcome {
  const items = lacks.map((lack) => words.item(lack.where, lack)).join('\n');
  const comment = [words.cannotBeProposal, items, words.editAbove].join('\n\n');
  return { kind: 'ask', comment: cutComment(comment, words.moreToPutRight) };
}

/** Returns a problem as something to put right in a part of the form. */
export function lackOf(problem: Problem, where: string | undefined): Lack {
  const { message, tip } = say(problem);
  return { where, what: message, todo: tip };
}

/** Returns the address of a paper of the project. */
export function paper({ url, branch }: Repository, path: string): string {
  return `${url}/blob/${branch}/${path}`;
}

/** What a proposal tells its reviewers. */
interface Told {
  readonly title: string;
  /** One sentence of what it does. */
  readonly does: string;
  readonly interests: string;
  /** All problems that the checks found; only warnings are told. */
  readonly found: readonly Problem[];
}

/** Returns the proposal of a file. */
export function proposalOf(issue: Issue, file: SourceFile, told: Told): FileOutcome {
  const { title } = told;
  return { kind: 'file', ...file, branch: `intake/issue-${issue.number}`, title, body: bodyOf(issue, told) };
}

/** A handle by the rules of the host. */
const HANDLE = /^[A-Za-z0-9-]{1,39}$/;

/** Returns the text of a pull request. Its first line says whose proposal it is, because rules on conflicts go by it. */
function bodyOf({ author, number }: Issue, { does, interests, found }: Told): string {
  const warnings = found.filter(({ level }) => level === 'warning').map((one) => say(one).message);
  return cutComment(
    [
      words.proposedBy(author, HANDLE.test(author)),
      words.interests(interests),
      words.sentWithForm(does, number),
      ...(warnings.length === 0 ? [] : [words.needsALook(warnings)]),
      words.ifNoChecks,
      words.closes(number),
    ].join('\n\n'),
    words.moreInIssue,
  );
}
