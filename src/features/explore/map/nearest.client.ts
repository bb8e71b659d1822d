import type { Item } from '../../../catalogue/catalogue.ts';
import { NEAR_KM } from '../../../catalogue/place-search.ts';
import type { Scene } from '../view.client.ts';

/** So many of the entries nearest to a place are brought into view. */
const NEAREST = 10;

/** Returns the entries nearest to the place asked about, the nearest first, and none that is far. */
export function nearestIn({ result: { distances }, catalogue }: Scene): readonly Item[] {
  return [...distances]
    .filter(([, km]) => km <= NEAR_KM)
    .sort(([, a], [, b]) => a - b)
    .slice(0, NEAREST)
    .flatMap(([index]) => catalogue.items[index] ?? []);
}
