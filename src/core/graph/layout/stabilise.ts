import type { Point } from '../../geo/point.ts';
import type { Graph } from '../graph.ts';
import { deriveLayout } from './layout.ts';

/** After so many rounds the last entries may creep on. */
const MOST_ROUNDS = 8;

/**
 * Gives places for the linked entries that are fit to be stored: a layout that begins with them leaves them where they
 * are. Takes several times as long as one layout.
 */
export function deriveSettledLayout(
  graph: Graph,
  earlier: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  let places = linkedPlaces(graph, earlier);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = linkedPlaces(graph, places);
    const moved = [...next].some(([id, { x, y }]) => places.get(id)?.x !== x || places.get(id)?.y !== y);
    places = next;
    if (!moved) break;
  }
  return places;
}

function linkedPlaces(graph: Graph, earlier: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const { places } = deriveLayout(graph, { earlier });
  return new Map([...places].filter(([id]) => (graph.degree.get(id) ?? 0) > 0));
}
