/** What the rules say of a change at one moment. */

/** Why an approval was not counted. */
export type SetAsideBecause =
  'author' | 'bot' | 'interest' | 'no-role' | 'out-of-term' | 'older-commit' | 'same-organisation';

/** Somebody's approval that does not count, and why, in words. */
export interface SetAside {
  readonly handle: string;
  readonly because: SetAsideBecause;
  readonly words: string;
}

/** An objection or a concern, and how it ended. */
export interface Objection {
  readonly handle: string;
  /** Kind of objection, as the policy names it; undefined for a concern that named none. */
  readonly kind: string | undefined;
  readonly reason: string;
  /** Whether it stops the change: its maker has standing. */
  readonly blocks: boolean;
  readonly raised: string;
  readonly ended?: {
    readonly how: 'withdrawn' | 'integrated';
    readonly when: string;
    readonly link?: string;
  };
  /** No word from its maker for so long after a change made in answer that they are to be asked, or that the answer may be recorded as accepted. */
  readonly silence?: 'ask' | 'may-be-recorded';
}

/**
 * What the rules say of a change at one moment; every time is an ISO 8601 instant. Sentences are Markdown, in which all that
 * strangers wrote is code; reasons are as they were written.
 */
export interface Verdict {
  readonly state: 'success' | 'pending' | 'failure';
  /** Id of the class in the policy, and how it came to be: "`data/projects/a.yaml` is new". */
  readonly class: string;
  readonly because: string;
  readonly fastLane: boolean;
  /** Decided in founding mode, to be looked at again. */
  readonly provisional: boolean;
  /** Handles whose approval counts. */
  readonly approvals: readonly string[];
  /** Organisations behind them: ids of entries; a person with none counts as `@handle`. */
  readonly organisations: readonly string[];
  readonly setAside: readonly SetAside[];
  readonly objections: readonly Objection[];
  readonly stoodAside: readonly { readonly handle: string; readonly reason: string }[];
  /** What is still needed, a sentence each; empty on success. */
  readonly missing: readonly string[];
  /** What forbids the change, a sentence each; only on failure. */
  readonly failures: readonly string[];
  /** What was tried and does not count, a sentence each. */
  readonly notes: readonly string[];
  /** When the window ends; undefined where the class has none or it cannot be known yet. */
  readonly earliest?: string;
  /** Day (YYYY-MM-DD) on which the decision is to be looked at again, counted from today. */
  readonly reviewDue?: string;
}
