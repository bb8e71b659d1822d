import { randomLcg } from 'd3';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Dataset } from '../dataset.ts';
import type { Entry } from '../entry.ts';
import { TAXONOMY } from '../schema/taxonomy.ts';

/** Entries that are linked to each other more than to the rest. */
export interface Cluster {
  /** "Digital inclusion, around Good Things Foundation"; no two clusters have the same name. */
  readonly name: string;
  /** Its entries, in the dataset's order. */
  readonly ids: readonly string[];
  /** Id of the entry that is linked to most others of the cluster. */
  readonly centre: string;
  /** The problem space that most of its entries carry, and how many do. */
  readonly space: { readonly id: string; readonly label: string; readonly count: number };
}

/** Fewer entries are no cluster, only a few that know each other. */
const LEAST = 4;
/** Any number would do; the same one finds the same clusters. */
const SEED = 1;

/**
 * Returns the clusters of the network, largest first, by Louvain's method: two entries count as closer the more relations
 * they share. The same data gives the same clusters; an entry more may change them.
 */
export function deriveClusters(dataset: Dataset): readonly Cluster[] {
  const network = networkOf(dataset);
  const communities = louvain(network, { getEdgeWeight: 'weight', rng: randomLcg(SEED) });
  const linked = dataset.entries.filter(({ id }) => network.hasNode(id));
  return [...Map.groupBy(linked, ({ id }) => communities[id]).values()]
    .filter((entries) => entries.length >= LEAST)
    .map((entries) => clusterOf(entries, network))
    .sort((a, b) => b.ids.length - a.ids.length || (a.centre < b.centre ? -1 : 1));
}

type Network = UndirectedGraph<object, { weight: number }>;

/** Returns the linked entries and how many relations join each pair; in order of id, because the method goes by order. */
function networkOf({ entries, byId }: Dataset): Network {
  const pairs = entries.flatMap(({ id, relations = [] }) =>
    relations.flatMap(({ to }): [string, string][] => {
      if (to === undefined || to === id || !byId.has(to)) return [];
      return [id < to ? [id, to] : [to, id]];
    }),
  );
  const network: Network = new UndirectedGraph();
  for (const id of [...new Set(pairs.flat())].sort()) network.addNode(id);
  for (const [a, b] of pairs.sort(inOrder)) {
    network.updateEdge(a, b, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return network;
}

function inOrder([a, b]: readonly [string, string], [c, d]: readonly [string, string]): number {
  if (a !== c) return a < c ? -1 : 1;
  return b < d ? -1 : Number(b > d);
}

function clusterOf(entries: readonly Entry[], network: Network): Cluster {
  const ids = new Set(entries.map(({ id }) => id));
  const within = (id: string): number => network.neighbors(id).filter((other) => ids.has(other)).length;
  const [centre] = entries.toSorted(
    (a, b) =>
      within(b.id) - within(a.id) || network.degree(b.id) - network.degree(a.id) || (a.id < b.id ? -1 : 1),
  );
  if (!centre) throw new Error('a cluster has no entry');
  const space = commonestSpace(entries);
  return { name: `${space.label}, around ${centre.name}`, ids: [...ids], centre: centre.id, space };
}

/** Returns the problem space that most entries carry; of several the first in the taxonomy's order. */
function commonestSpace(entries: readonly Entry[]): Cluster['space'] {
  const [first, ...others] = TAXONOMY['problem-space'].terms.map(({ id, label }) => ({
    id,
    label,
    count: entries.filter(({ problem_spaces }) => problem_spaces.some((space) => space === id)).length,
  }));
  if (!first) throw new Error('the taxonomy has no problem space');
  return others.reduce((best, one) => (one.count > best.count ? one : best), first);
}
