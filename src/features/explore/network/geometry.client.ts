import type { DrawnNode } from './drawing.client.ts';

/** Where the layout lies on the screen: its unit in pixels, and where its 0, 0 is. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What is brought out: the entry looked at, what it is linked to, and a way from one to another. */
export interface Emphasis {
  readonly chosen: number | undefined;
  readonly hovered: number | undefined;
  readonly near: ReadonlySet<number>;
  readonly path: readonly number[];
}

/** The outline around a cluster on the screen, in pixels. */
export interface Hull {
  readonly name: string;
  readonly hull: readonly (readonly [number, number])[];
}

/** Returns the radius of a mark on the screen: it grows with the picture, but less. */
export function radiusAt(node: DrawnNode, k: number): number {
  return Math.max(2, node.radius * Math.min(1.6, 0.55 + 0.45 * k));
}

/** Returns how far the ground of a cluster reaches beyond the middles of its marks, in pixels. */
export function roomAround(k: number): number {
  return Math.min(34, 11 + 11 * k);
}
