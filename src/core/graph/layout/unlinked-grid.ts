import type { Point } from '../../geo/point.ts';
import { hashOf } from './initial-positions.ts';

/** Distance of two slots, in the unit of the picture. */
export const SLOT = 24;

/** The field of entries without a known link. */
export interface Field {
  readonly places: ReadonlyMap<string, Point>;
  /** How many slots it has from side to side and from top to bottom. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * Gives each entry a slot in a field of dots whose upper edge is at `top` and whose middle is at 0. The slot follows from
 * the id, and at least half of the slots stay free, so that an entry more or less leaves the others where they are. When
 * the field must grow, rows are added or columns; it is between 8 and 16 times as wide as high.
 */
export function deriveField(ids: readonly string[], top: number): Field {
  if (ids.length === 0) return { places: new Map(), columns: 0, rows: 0 };
  const bits = Math.ceil(Math.log2(2 * ids.length));
  const slots = 2 ** bits;
  const columns = 2 ** Math.min(bits, Math.ceil((bits + 3) / 2));
  const taken = new Set<number>();
  const places = ids.toSorted().map((id): [string, Point] => {
    let slot = hashOf(id) % slots;
    while (taken.has(slot)) slot = (slot + 1) % slots;
    taken.add(slot);
    const column = (slot % columns) - (columns - 1) / 2;
    return [id, { x: column * SLOT, y: top + (Math.floor(slot / columns) + 0.5) * SLOT }];
  });
  return { places: new Map(places), columns, rows: slots / columns };
}
