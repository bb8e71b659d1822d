/** What went wrong with the host, by a code and its parameters. The words stand in src/i18n/en/github.ts. */
export type HostProblem =
  /** The host answered with another status than 2xx; `path` is below the address of the repository. */
  | {
      readonly code: 'refused';
      readonly method: string;
      readonly repository: string;
      readonly path: string;
      readonly status: number;
      /** What the host said, at most 300 characters. */
      readonly said: string;
    }
  /** No answer came: no network, a wrong address, a redirect, or 30 seconds are over. */
  | { readonly code: 'unreachable'; readonly api: string; readonly reason: string }
  | { readonly code: 'not-json'; readonly path: string }
  | { readonly code: 'not-a-list'; readonly path: string }
  | { readonly code: 'too-many-pages'; readonly path: string; readonly most: number }
  | { readonly code: 'too-many-issues'; readonly most: number }
  | { readonly code: 'not-a-repository'; readonly repository: string }
  | { readonly code: 'not-a-number'; readonly text: string }
  | { readonly code: 'not-a-commit'; readonly text: string }
  | { readonly code: 'comment-too-long'; readonly length: number }
  | { readonly code: 'other-change'; readonly number: number }
  | { readonly code: 'no-fork-point' };

/** A request for one repository that the host refused. */
export type Refusal = Extract<HostProblem, { readonly code: 'refused' }>;

/** Thrown by everything in this folder; its message is for logs, and people are told by `problem`. */
export class HostError extends Error {
  readonly problem: HostProblem;

  constructor(problem: HostProblem, options?: ErrorOptions) {
    super(JSON.stringify(problem), options);
    this.name = 'HostError';
    this.problem = problem;
  }
}

/** Whether an error is the host's answer with this status. */
export function isRefusal(error: unknown, status: number): boolean {
  return error instanceof HostError && error.problem.code === 'refused' && error.problem.status === status;
}
