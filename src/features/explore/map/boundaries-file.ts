import type { Boundary, LonLat } from '../../../core/geo/boundaries.ts';
import { present } from '../../../core/present.ts';

/** The land of the regions as it is sent, and whom to name beside it. */
export interface BoundariesFile {
  /** How many steps make a degree. */
  readonly grid: number;
  /**
   * Id and rings. A ring is whole steps from point to point, east then north in turn, the first from 0° 0°; from the last
   * point it goes back to the first.
   */
  readonly regions: readonly (readonly [id: string, rings: readonly (readonly number[])[]])[];
  readonly credits: readonly { readonly what: string; readonly words: string; readonly url: string }[];
}

/** Reads the land of the regions as it was sent. */
export function readBoundaries({ grid, regions }: BoundariesFile): readonly Boundary[] {
  return regions.map(([region, rings]) => ({ region, rings: rings.map((steps) => ringOf(steps, grid)) }));
}

function ringOf(steps: readonly number[], grid: number): readonly LonLat[] {
  const ring: LonLat[] = [];
  let [east, north] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    east += present(steps[at], 'a step to the east');
    north += present(steps[at + 1], 'a step to the north');
    ring.push([east / grid, north / grid]);
  }
  const [first] = ring;
  return first ? [...ring, first] : [];
}

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
