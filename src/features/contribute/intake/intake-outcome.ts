/** What goes into the reading of an issue, and what comes out of it. */
import type { Context } from '../../../check/rule.ts';
import type { Kind } from '../../../core/ids.ts';
import type { Known } from '../existing-entries.ts';
import type { Repository } from '../delivery-options.ts';

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
  /** Gives the text of the file of an entry. */
  readonly textOf: (entry: { kind: Kind; id: string }) => string | undefined;
}

/** A file for a branch of its own and the pull request that proposes it. */
export interface FileOutcome {
  readonly kind: 'file';
  /** Below the data folder. */
  readonly path: string;
  readonly text: string;
  /** Title of the pull request and of its commit: made of ids alone. */
  readonly title: string;
  readonly body: string;
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

/** Gives the name of the branch for an issue: nothing of it but its number. */
export function branchFor({ number }: Issue): string {
  return `intake/issue-${number}`;
}
