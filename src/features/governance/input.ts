/** What is known of a change when it is judged: plain values, made from the host's answers by `collect.ts`. */
import type { Person, Policy } from '../../core/schema/types.gen.ts';

export type { Person, Policy };
export type ChangeClass = Policy['classes'][number];
export type Needs = ChangeClass['needs'];

/** What a change does to one file. */
export interface FileChange {
  readonly path: string;
  /** The name it had before, where it was renamed. */
  readonly oldPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** What the file holds before and after, for data files that could be read; a side that is not there is undefined. */
  readonly before?: string;
  readonly after?: string;
}

/** A review, as it was given. */
export interface Review {
  readonly handle: string;
  readonly isBot: boolean;
  readonly says: 'approve' | 'request-changes' | 'comment' | 'dismissed';
  readonly text: string;
  readonly when: string;
  /** The commit it was given on. */
  readonly commit: string;
  /** For a dismissed review: what it said, and who dismissed it, where that is known. */
  readonly dismissed?: {
    readonly said: 'approve' | 'request-changes' | undefined;
    readonly by: string | undefined;
  };
}

/** Something said below the change. */
export interface Comment {
  readonly handle: string;
  readonly isBot: boolean;
  readonly text: string;
  readonly when: string;
  /** Changed after it was written. Others than its writer may do that, so it lifts nothing. */
  readonly edited: boolean;
}

/** A relation between two entries of the map as it is. */
export interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What is known of a change. */
export interface Input {
  readonly number: number;
  readonly author: string;
  readonly description: string;
  readonly draft: boolean;
  readonly head: string;
  readonly files: readonly FileChange[];
  /** Number of files that the host counts, which may be more than it lists. */
  readonly fileCount: number;
  /** Labels that are set, and who set each last. */
  readonly labels: readonly {
    readonly name: string;
    readonly by: string | undefined;
    readonly when: string | undefined;
  }[];
  readonly reviews: readonly Review[];
  readonly comments: readonly Comment[];
  /** When it was last opened for review. */
  readonly ready: string;
  /** When the server first saw the head commit, or an earlier one that means the same. */
  readonly seen: string;
  /** Whether something new is on the list of those left off; undefined where that could not be looked up. */
  readonly leftOff: boolean | undefined;
  /** Relations of the map as it is, for ties of interest. */
  readonly ties: readonly Tie[];
}
