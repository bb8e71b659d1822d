import type { Boundary, LonLat } from '../../../core/geo/boundaries.ts';

/** The land of the regions as it is sent, and whom to name beside it. Written by `src/features/explore/map/write-boundaries.ts`. */
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
  for (let at = 0; at + 1 < steps.length; at += 2) {
    east += steps[at] ?? 0;
    north += steps[at + 1] ?? 0;
    ring.push([east / grid, north / grid]);
  }
  const [first] = ring;
  return first ? [...ring, first] : [];
}
