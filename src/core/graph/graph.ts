import { present } from '../present.ts';
import type { Dataset } from '../dataset.ts';
import type { Relation } from '../entry.ts';

/** The network: entries as nodes, relations between entries as edges, each pair once. */
export interface Graph {
  /** Ids in the dataset's order. */
  readonly nodes: readonly string[];
  /** Pairs of ids, in the order found. */
  readonly edges: readonly (readonly [string, string])[];
  /** How many other entries each is linked to. */
  readonly degree: ReadonlyMap<string, number>;
}

/** Returns the network of a dataset; several relations between two entries count as one edge, those that do not hold as none. */
export function deriveGraph(
  dataset: Pick<Dataset, 'entries' | 'byId'>,
  holds: (relation: Relation) => boolean = () => true,
): Graph {
  const edges = new Map<string, readonly [string, string]>();
  for (const { id, relations } of dataset.entries) {
    for (const relation of relations ?? []) {
      const { to } = relation;
      if (to === undefined || !dataset.byId.has(to) || !holds(relation)) continue;
      const pair = id < to ? ([id, to] as const) : ([to, id] as const);
      edges.set(pair.join(' '), pair);
    }
  }
  const degree = new Map(dataset.entries.map(({ id }) => [id, 0]));
  for (const pair of edges.values())
    for (const id of pair) degree.set(id, present(degree.get(id), `"${id}"`) + 1);
  return { nodes: dataset.entries.map(({ id }) => id), edges: [...edges.values()], degree };
}

/** Returns for each entry those it is linked to. */
export function neighboursIn({ nodes, edges }: Graph): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map((id) => [id, []]));
  for (const [a, b] of edges) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}

/** Returns how many entries hang together in the largest connected part. */
export function largestPart(graph: Graph): number {
  const neighbours = neighboursIn(graph);
  const seen = new Set<string>();
  let largest = 0;
  for (const id of graph.nodes) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const member of part) {
      for (const next of present(neighbours.get(member), `"${member}"`)) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    largest = Math.max(largest, part.length);
  }
  return largest;
}

/** Returns the size of the mark of an entry that is linked to so many others, in the unit of the picture. */
export function nodeRadius(degree: number): number {
  return 3.6 + Math.sqrt(degree) * 1.25;
}
