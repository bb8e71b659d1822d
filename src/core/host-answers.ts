/** As much of the host's REST answers as the judgement uses. Everything in them may have been written by strangers. */

export interface ApiUser {
  readonly login: string;
  readonly type?: string;
}

export interface ApiPull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly draft?: boolean;
  readonly user: ApiUser | null;
  readonly created_at: string;
  readonly changed_files: number;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly labels: readonly { readonly name: string }[];
}

export interface ApiFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
}

export interface ApiReview {
  readonly id: number;
  readonly user: ApiUser | null;
  readonly body: string | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

export interface ApiComment {
  readonly user: ApiUser | null;
  readonly body?: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An event of the timeline; which fields it has depends on `event`. */
export interface ApiEvent {
  readonly event?: string;
  readonly actor?: ApiUser | null;
  readonly created_at?: string;
  readonly label?: { readonly name: string };
  readonly commit_id?: string | null;
  readonly dismissed_review?: { readonly review_id: number; readonly state: string };
}

export interface ApiCheckRun {
  readonly started_at: string | null;
  /** The program that made it. */
  readonly app?: { readonly slug?: string } | null;
}

export interface ApiStatus {
  readonly context: string;
  readonly created_at: string;
  readonly state?: string;
  readonly description?: string | null;
}

/** What the host answered about one change, as it is recorded for tests and for judging without the network. */
export interface Recorded {
  readonly pull: ApiPull;
  readonly files: readonly ApiFile[];
  readonly reviews: readonly ApiReview[];
  readonly comments: readonly ApiComment[];
  readonly timeline: readonly ApiEvent[];
  /** Of the head commit. */
  readonly check_runs: readonly ApiCheckRun[];
  readonly statuses: readonly ApiStatus[];
  /** Texts of changed data files before and after, by path; null for a side that could not be read. */
  readonly texts: Readonly<
    Record<string, { readonly before?: string | null; readonly after?: string | null }>
  >;
  /** When this head was first judged, or an earlier one that means the same; as noted then. */
  readonly seen?: string;
  /** The head that was judged last, where it is another one than now. */
  readonly earlier?: {
    readonly seen: string;
    readonly files: readonly ApiFile[];
    readonly after: Readonly<Record<string, string | null>>;
  };
  readonly left_off?: boolean | null;
}
