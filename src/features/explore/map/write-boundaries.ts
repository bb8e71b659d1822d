import type { BoundariesFile } from './boundaries-file.ts';
import type { Boundary, LonLat } from '../../../core/geo/boundaries.ts';

/** Steps to a degree: a hundred metres from north to south, which is finer than the bends that were kept. */
const GRID = 1000;

/** Returns the land of the regions on a grid, as steps from point to point; neighbours keep the same border. */
export function boundariesFile(
  boundaries: readonly Boundary[],
  credits: BoundariesFile['credits'],
): BoundariesFile {
  return {
    grid: GRID,
    regions: boundaries.map(({ region, rings }) => [
      region,
      // What is left with less than three points has no land on this grid.
      rings.map(stepsOf).filter(({ length }) => length >= 6),
    ]),
    credits: credits.map(({ what, words, url }) => ({ what, words, url })),
  };
}

function stepsOf(ring: readonly LonLat[]): number[] {
  let [east, north] = [0, 0];
  // The last point of a closed ring is its first, which the reader adds again.
  return ring.slice(0, -1).flatMap(([lon, lat]) => {
    const [x, y] = [Math.round(lon * GRID), Math.round(lat * GRID)];
    const step = [x - east, y - north];
    [east, north] = [x, y];
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
}
