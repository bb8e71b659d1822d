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
