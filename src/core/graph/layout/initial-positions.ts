import type { Point } from '../../geo/position.ts';

/** Returns a whole number below 2 ** 32 that is made from a text alone (FNV-1a). */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Returns a place to start from, in a disc around the middle with a radius of `reach`, spread evenly by a hash of the id. */
export function startOf(id: string, reach = 320): Point {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const distance = reach * Math.sqrt(hashOf(`${id}.`) / 2 ** 32);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** A new entry starts no farther than this from the middle of those it is linked to, so that two do not start as one. */
const ASIDE = 12;

/**
 * Returns places to start from for entries that came since an earlier layout, given in order: in the middle of those they
 * are linked to, or on the rim of the picture where none of these has a place either.
 */
export function startsAmong(
  earlier: ReadonlyMap<string, Point>,
  ids: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Point> {
  const placed = new Map(earlier);
  const around = (id: string): Point[] => (neighbours.get(id) ?? []).flatMap((one) => placed.get(one) ?? []);
  let waiting = ids.filter((id) => !placed.has(id));
  while (waiting.length > 0) {
    const found = waiting.map((id) => [id, around(id)] as const).filter(([, points]) => points.length > 0);
    for (const [id, points] of found) placed.set(id, beside(middleOf(points), id));
    const [first] = waiting;
    if (found.length === 0 && first !== undefined) placed.set(first, rimAt(first, earlier));
    waiting = waiting.filter((id) => !placed.has(id));
  }
  return placed;
}

function beside({ x, y }: Point, id: string): Point {
  const aside = startOf(id, ASIDE);
  return { x: x + aside.x, y: y + aside.y };
}

function middleOf(points: readonly Point[]): Point {
  const mean = (side: 'x' | 'y') => points.reduce((sum, point) => sum + point[side], 0) / points.length;
  return { x: mean('x'), y: mean('y') };
}

/** Returns a place on an ellipse around all places. */
function rimAt(id: string, earlier: ReadonlyMap<string, Point>): Point {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const half = (side: 'x' | 'y') =>
    [...earlier.values()].reduce((most, point) => Math.max(most, Math.abs(point[side])), 0);
  return { x: half('x') * Math.cos(angle), y: half('y') * Math.sin(angle) };
}
