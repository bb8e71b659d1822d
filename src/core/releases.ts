/** Releases: dated states of the data that stay as they are, each with its notes. */
import { idOfPath } from './schema/file-types.ts';
import type { SourceFile } from './source-file.ts';

/** What the notes of a release say under one heading. */
export interface NotesPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The notes of a release. */
export interface Release {
  /** Its day, as YYYY-MM-DD; a second one on a day ends in b, a third in c. */
  readonly id: string;
  /** Id of the release before it, if it is not the first. */
  readonly from?: string;
  /** How many there are of what, by the names of tables: "entries", "relations". */
  readonly figures: Readonly<Record<string, number>>;
  /** How many accounts wrote what came since the release before; undefined where Git does not know. Never who. */
  readonly contributors?: number;
  /** What changed, heading by heading; empty for the first one. */
  readonly notes: readonly NotesPart[];
}

/** Returns the name under which Git knows the state of a release. */
export function tagOfRelease(id: string): string {
  return `data-${id}`;
}

/** Returns the releases in a data folder, the newest first. Throws, naming the file, where one cannot be read. */
export function releasesIn(files: readonly SourceFile[]): readonly Release[] {
  return files
    .flatMap(({ path, text }) => {
      const id = idOfPath(path, 'release');
      return id === undefined ? [] : [{ ...parsed(path, text), id }];
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

function parsed(path: string, text: string): Release {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || !('figures' in value) || !('notes' in value))
    throw new Error(
      `${path} is not the notes of a release: run \`npm run release\` to make one, and do not edit it.`,
    );
  return value as Release;
}
