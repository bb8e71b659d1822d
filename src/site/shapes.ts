import type { Kind } from '../lib/model/ids.ts';

/** Gives a number short enough for a path. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

const corners = (x: number, y: number, points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([dx, dy]) => `${short(x + dx)} ${short(y + dy)}`).join('L')}Z`;

/**
 * Gives the outline of a kind's shape around a middle, as an SVG path. The five shapes look equally large at the same
 * radius: a circle, a square, a triangle, a diamond and a hexagon.
 */
export function shapePath(kind: Kind, x: number, y: number, radius: number): string {
  switch (kind) {
    case 'organisation': {
      const r = short(radius);
      return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
    }
    case 'project': {
      const half = radius * 0.9;
      return `M${short(x - half)} ${short(y - half)}h${short(2 * half)}v${short(2 * half)}h${short(-2 * half)}Z`;
    }
    case 'community':
      return corners(x, y, [
        [0, -radius * 1.15],
        [radius * 1.12, radius * 0.8],
        [-radius * 1.12, radius * 0.8],
      ]);
    case 'event':
      return corners(x, y, [
        [0, -radius * 1.25],
        [radius * 1.1, 0],
        [0, radius * 1.25],
        [-radius * 1.1, 0],
      ]);
    case 'resource': {
      const points = [0, 1, 2, 3, 4, 5].map((step) => {
        const angle = (step * Math.PI) / 3;
        return [radius * 1.1 * Math.cos(angle), radius * 1.1 * Math.sin(angle)] as const;
      });
      return corners(x, y, points);
    }
  }
}
