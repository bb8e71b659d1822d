/** The releases of a site and the differences between them, as far as this copy of the repository knows their states. */
import { oncePer } from '../../core/once.ts';
import { releasesIn } from '../../core/releases.ts';
import type { Release } from '../../core/releases.ts';
import type { Site } from '../../core/site.ts';
import { differenceOf } from '../../diff/difference.ts';
import type { Difference } from '../../diff/difference.ts';

/** Each of this many newest releases is compared with all others among them; an older one only with the one before it. */
const COMPARED = 6;

/** Two releases and the difference between them. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** Path of the file, below the first page of the map. */
  readonly path: string;
  readonly difference: Difference;
}

interface Releases {
  /** The newest first. */
  readonly releases: readonly Release[];
  /** Hash of the commit of each release whose state is known here, by id of the release. */
  readonly commits: ReadonlyMap<string, string>;
  /** Differences between releases whose states are known here: none in an archive, or where tags were not fetched. */
  readonly changes: readonly Change[];
}

/** Returns the releases of a site. */
export const releasesOf = oncePer(({ files, releasedState }: Site): Releases => {
  const releases = releasesIn(files);
  const ids = releases.map(({ id }) => id);
  const states = new Map(ids.map((id) => [id, releasedState(id)]));
  return {
    releases,
    commits: new Map(
      [...states].flatMap(([id, state]) =>
        state?.commit === undefined ? [] : [[id, state.commit] as const],
      ),
    ),
    changes: comparedPairs(ids).flatMap(([from, to]) => {
      const [before, after] = [states.get(from), states.get(to)];
      return before && after
        ? [{ from, to, path: changePath(from, to), difference: differenceOf(before, after) }]
        : [];
    }),
  };
});

/** Returns which releases are compared, the earlier one of each pair first; `ids` has the newest first. */
export function comparedPairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((to, place) => {
    const earlier = ids.slice(place + 1, place < COMPARED ? Math.max(COMPARED, place + 2) : place + 2);
    return earlier.map((from) => [from, to] as const);
  });
}

/** Path of the difference between two releases, below the first page of the map. */
function changePath(from: string, to: string): string {
  return `data/changes/${from}..${to}.json`;
}
