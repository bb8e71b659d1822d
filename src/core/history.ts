/** The recorded history of the data, as Git keeps it. */

/** Both versions of one file around a commit; undefined where the file did not exist. */
export interface FileVersions {
  /** Path below the data folder: `organisations/some-id.yaml`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One commit that touched the data. */
export interface Commit {
  /** Full hash. */
  readonly commit: string;
  /** Day on which it was made, as YYYY-MM-DD. */
  readonly day: string;
  readonly files: readonly FileVersions[];
}

/** All commits that are known here, the oldest first. */
export interface History {
  readonly changes: readonly Commit[];
  /** In a shallow copy, the day of its oldest commit, whose own changes are unknown. */
  readonly since?: string;
}
