/**
 * One file as read from disk, from Git, from a form or from a test: the seam between the map and the outside.
 * `path` is relative to the data folder, with forward slashes. `text` is empty when the file could not be read as text;
 * `unreadable` then says why.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly unreadable?: 'symlink' | 'too-large' | 'not-utf8' | 'not-a-file';
  /** Size in bytes, where the text was not read. */
  readonly bytes?: number;
}

/** The files of one state of the map, on disk or in a commit. */
export interface SnapshotFiles {
  /** How the user named it: a branch, a commit, a folder. */
  readonly name: string;
  /** Hash of the commit, where it is one. */
  readonly commit?: string;
  /** Files of the data folder. */
  readonly data: readonly SourceFile[];
  /** Files of the schema folder; undefined where there is none, and the code's own schema stands in. */
  readonly schema: readonly SourceFile[] | undefined;
}

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
