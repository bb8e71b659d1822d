/** What the page of standing and ties shows, worked out once. */
import { deriveBridges, livingGraph } from './bridges.ts';
import { mostConnected } from './connected.ts';
import { deriveDependence } from '../../core/funders.ts';
import { deriveLineage } from './lineage.ts';
import type { Entry } from '../../core/entry.ts';
import { dataset, graph, links } from '../../legacy-site.ts';

/** How many of the best connected are shown. */
const MOST = 15;

export const connected = mostConnected(dataset, graph, links, MOST);

export const bridges = deriveBridges(livingGraph(dataset));

export const dependence = deriveDependence(dataset.entries, links);

export const lineage = deriveLineage(dataset, links);

/** Gives the entry of an id; throws on one that there is not. */
export function entryOf(id: string): Entry {
  const entry = dataset.byId.get(id);
  if (!entry) throw new Error(`there is no entry "${id}"`);
  return entry;
}

/** Path of the page. */
export const STANDING_PATH = 'standing/';
