import type { Kind } from '../core/ids.ts';

/** Returns a number with at most one decimal, short enough for a path. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

type Corners = readonly (readonly [number, number])[];

const HEXAGON: Corners = [0, 1, 2, 3, 4, 5].map((step) => {
  const angle = (step * Math.PI) / 3;
  return [1.1 * Math.cos(angle), 1.1 * Math.sin(angle)];
});

/**
 * The corners of each kind's shape around 0, 0 at radius 1; the circle has none. At the same radius the five look equally
 * large: a circle, a square, a triangle, a diamond and a hexagon.
 */
export const CORNERS: Readonly<Record<Kind, Corners | undefined>> = {
  organisation: undefined,
  project: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  community: [
    [0, -1.15],
    [1.12, 0.8],
    [-1.12, 0.8],
  ],
  event: [
    [0, -1.25],
    [1.1, 0],
    [0, 1.25],
    [-1.1, 0],
  ],
  resource: HEXAGON,
};

/** Returns the outline of a kind's shape around its centre, as an SVG path. */
export function shapePath(kind: Kind, x: number, y: number, radius: number): string {
  const corners = CORNERS[kind];
  if (!corners) {
    const r = short(radius);
    return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
  }
  if (kind === 'project') {
    const side = short(1.8 * radius);
    return `M${short(x - 0.9 * radius)} ${short(y - 0.9 * radius)}h${side}v${side}h-${side}Z`;
  }
  const points = corners.map(([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`);
  return `M${points.join('L')}Z`;
}
