/** Releases and what differs between them, as far as this copy of the repository knows their states. */
import { readCommit } from '../../io/revision.ts';
import { differenceOf } from '../../diff/difference.ts';
import type { Difference } from '../../diff/difference.ts';
import { releasesIn, tagOfRelease } from '../../core/releases.ts';
import type { SnapshotFiles } from '../../core/source-file.ts';
import { dataFolder, files } from '../../legacy-site.ts';

/** Releases, the newest first. */
export const releases = releasesIn(files);

/** Of so many newest releases any two are compared, and of older ones each with the next. */
export const COMPARED = 6;

/** Two releases and what differs between them. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** Path of the file, below the first page of the map. */
  readonly path: string;
  readonly difference: Difference;
}

/** The commit of each release that Git knows here, by id. */
export const commits: ReadonlyMap<string, string> = new Map(
  releases.flatMap(({ id }) => {
    const commit = stateOf(id)?.commit;
    return commit === undefined ? [] : [[id, commit] as const];
  }),
);

/** What differs between releases whose states Git knows here; empty in an archive and where tags were not fetched. */
export const changes: readonly Change[] = pairs().flatMap(([from, to]) => {
  const [before, after] = [stateOf(from), stateOf(to)];
  return before && after
    ? [{ from, to, path: changePath(from, to), difference: differenceOf(before, after) }]
    : [];
});

/** Path of the difference between two releases. */
export function changePath(from: string, to: string): string {
  return `data/changes/${from}..${to}.json`;
}

function pairs(): readonly (readonly [string, string])[] {
  const ids = releases.map(({ id }) => id);
  return ids.flatMap((to, place) => {
    const earlier = ids.slice(place + 1, place < COMPARED ? Math.max(COMPARED, place + 2) : place + 2);
    return earlier.map((from) => [from, to] as const);
  });
}

function stateOf(id: string): SnapshotFiles | undefined {
  try {
    return readCommit(dataFolder, tagOfRelease(id), id);
  } catch {
    // No Git, or no state that could be compared: the page says that the difference is not available.
    return undefined;
  }
}
