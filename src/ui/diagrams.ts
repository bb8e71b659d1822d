/** What the diagrams of all pages are drawn from, each worked out once for a build. */
import { drawMap, outlinesOf } from '../core/geo/map-shapes.ts';
import type { MapShapes } from '../core/geo/map-shapes.ts';
import { deriveNetwork } from '../core/graph/neighbourhood.ts';
import { oncePer } from '../core/once.ts';
import type { Site } from '../core/site.ts';

/** The network with the types of relations. */
export const networkIn = oncePer(({ dataset }: Site) => deriveNetwork(dataset));

const outlinesIn = oncePer(({ dataset }: Site) => outlinesOf(dataset.boundaries));

const wholeMapOf = (site: Site, size: Parameters<typeof drawMap>[1]): MapShapes | undefined => {
  const outlines = outlinesIn(site);
  return outlines.length > 0 ? drawMap(outlines, size) : undefined;
};

/** The whole map as drawn on the pages of entries; undefined if the data has no boundaries. */
export const wholeMapIn = oncePer((site: Site) => wholeMapOf(site, { width: 220, height: 300, detail: 0.9 }));

/** The whole map as small as it can be to show where a region lies. */
export const locatorMapIn = oncePer((site: Site) => wholeMapOf(site, { width: 100, height: 130, detail: 1 }));

/** Returns a region with what lies around it; undefined if the data has no boundary for it. */
export function regionMap(site: Site, region: string): MapShapes | undefined {
  const known = site.dataset.boundaries.some((boundary) => boundary.region === region);
  return known ? drawMap(outlinesIn(site), { width: 360, height: 350, region, detail: 1.3 }) : undefined;
}
