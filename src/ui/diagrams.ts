/** What the pictures of all pages are drawn from: derived once, when the module is first imported. */
import { drawMap, outlinesOf } from '../core/geo/map-shapes.ts';
import type { MapShapes } from '../core/geo/map-shapes.ts';
import { deriveNetwork } from '../core/graph/neighbourhood.ts';
import { dataset } from '../site.ts';

/** The network with the types of relations. */
export const network = deriveNetwork(dataset);

const outlines = outlinesOf(dataset.boundaries);
const drawn = outlines.length > 0;

/** The whole map as drawn on the pages of entries; undefined if the data has no boundaries. */
export const wholeMap = drawn ? drawMap(outlines, { width: 220, height: 300, detail: 0.9 }) : undefined;

/** The whole map as small as it can be to show where a region lies. */
export const locatorMap = drawn ? drawMap(outlines, { width: 100, height: 130, detail: 1 }) : undefined;

/** Gives a region with what lies around it; undefined if the data has no boundary for it. */
export function regionMap(region: string): MapShapes | undefined {
  const known = dataset.boundaries.some((boundary) => boundary.region === region);
  return known ? drawMap(outlines, { width: 360, height: 350, region, detail: 1.3 }) : undefined;
}
