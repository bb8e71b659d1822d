/** What the page of standing and ties shows. */
import type { Entry } from '../../core/entry.ts';
import { deriveDependence } from '../../core/funders.ts';
import type { Dependence } from '../../core/funders.ts';
import { graphIn, linksIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { deriveBridges, livingGraph } from './bridges.ts';
import type { Bridges } from './bridges.ts';
import { deriveLineage } from './lineage.ts';
import type { Lineage } from './lineage.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Graph } from '../../core/graph/graph.ts';
import type { Link } from '../../core/relation-index.ts';

/** Maximum number of entries among the most connected. */
const MOST = 15;

interface StandingModel {
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
    dependence: deriveDependence(dataset, links),
    lineage: deriveLineage(dataset, links),
    entryOf: (id) => {
      const entry = dataset.byId.get(id);
      if (!entry) throw new Error(`there is no entry "${id}"`);
      return entry;
    },
  };
}

/** An entry with many links, and what kinds they are of. */
interface Connected {
  readonly entry: Entry;
  /** How many other entries it is linked to. */
  readonly degree: number;
  /** By how a link reads from the entry, in the order of its links: how many others. One linked in two ways counts in both. */
  readonly ways: readonly { readonly label: string; readonly count: number }[];
}

/** Returns the entries linked to most others, at most so many; of equal ones those whose name comes first. */
export function mostConnected(
  { entries }: Pick<Dataset, 'entries'>,
  { degree }: Graph,
  links: ReadonlyMap<string, readonly Link[]>,
  most: number,
): readonly Connected[] {
  return entries
    .map((entry) => ({ entry, degree: degree.get(entry.id) ?? 0 }))
    .filter((one) => one.degree > 0)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, most)
    .map((one) => ({ ...one, ways: waysOf(links.get(one.entry.id) ?? []) }));
}

function waysOf(links: readonly Link[]): Connected['ways'] {
  const found = new Map<string, Set<string>>();
  for (const { label, other } of links) {
    if (!('entry' in other)) continue;
    found.set(label, (found.get(label) ?? new Set()).add(other.entry.id));
  }
  return [...found].map(([label, others]) => ({ label, count: others.size }));
}
