/** What the page of standing and ties shows. */
import type { Entry } from '../../core/entry.ts';
import { deriveDependence } from '../../core/funders.ts';
import type { Dependence } from '../../core/funders.ts';
import { graphIn, linksIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { deriveBridges, livingGraph } from './bridges.ts';
import type { Bridges } from './bridges.ts';
import { mostConnected } from './connected.ts';
import type { Connected } from './connected.ts';
import { deriveLineage } from './lineage.ts';
import type { Lineage } from './lineage.ts';

/** Maximum number of entries among the most connected. */
const MOST = 15;

export interface StandingModel {
  readonly connected: readonly Connected[];
  readonly bridges: Bridges;
  readonly dependence: Dependence;
  readonly lineage: Lineage;
  /** Returns the entry of an id; throws where there is none. */
  readonly entryOf: (id: string) => Entry;
}

/** Returns what the page shows of the data. */
export function standingModel(site: Site): StandingModel {
  const { dataset } = site;
  const links = linksIn(site);
  return {
    connected: mostConnected(dataset, graphIn(site), links, MOST),
    bridges: deriveBridges(livingGraph(dataset)),
    dependence: deriveDependence(dataset.entries, links),
    lineage: deriveLineage(dataset, links),
    entryOf: (id) => {
      const entry = dataset.byId.get(id);
      if (!entry) throw new Error(`there is no entry "${id}"`);
      return entry;
    },
  };
}
