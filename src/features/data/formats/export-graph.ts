/**
 * The network as a directed graph in which each relation is an edge of its own: what both graph formats are written from.
 * Bodies that have no entry are nodes too, marked as such, because a funder that is not listed still joins those it funds.
 */
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Entry } from '../../../core/entry.ts';
import { formOf, rolesOf } from '../../../core/entry.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';
import { toldRelations } from '../tables/relation-table.ts';
import { SEPARATOR } from '../tables/columns.ts';
import { present } from '../../../core/present.ts';

/** What is said of a node; what is not known is left out. */
type NodeFacts = Readonly<Record<string, string | number | boolean>> & {
  readonly label: string;
  readonly listed: boolean;
};

/** What is said of an edge. */
type EdgeFacts = Readonly<Record<string, string | number | boolean>> & {
  readonly type: string;
  readonly label: string;
};

export type ExportGraph = MultiDirectedGraph<NodeFacts, EdgeFacts>;

/** How numbers that are worked out are written: enough digits to draw and compare with. */
const DIGITS = 6;

/** Returns the network of the exported entries: their nodes in order, then bodies without an entry by name. */
export function exportGraph(context: ExportContext): ExportGraph {
  const relations = toldRelations(context);
  const graph: ExportGraph = new MultiDirectedGraph();
  const between = betweennessOf(context);
  for (const entry of context.entries)
    graph.addNode(entry.id, factsOf(context, entry, between.get(entry.id)));
  const unlisted = relations.flatMap(({ from, fromName, to, toName }) => [
    ...(from === undefined ? [fromName] : []),
    ...(to === undefined ? [toName] : []),
  ]);
  for (const name of [...new Set(unlisted)].sort())
    graph.addNode(unlistedId(name), { label: name, listed: false });
  for (const { noted, position, type, from, fromName, to, toName, relation } of relations) {
    const { since, until, amount_gbp: amount, source } = relation;
    const { label, symmetric = false } = term('relation', type);
    graph.addDirectedEdgeWithKey(
      `${noted}-${position}`,
      from ?? unlistedId(fromName),
      to ?? unlistedId(toName),
      {
        type,
        label,
        symmetric,
        ...(since !== undefined && { since: String(since) }),
        ...(until !== undefined && { until: String(until) }),
        ...(amount !== undefined && { amount_gbp: amount }),
        source,
      },
    );
  }
  return graph;
}

/** No id of an entry holds a colon, so the two cannot meet. */
function unlistedId(name: string): string {
  return `unlisted:${name}`;
}

function factsOf(context: ExportContext, entry: Entry, between: number | undefined): NodeFacts {
  const { layout, clusters, graph, dataset } = context;
  const place = placeOf(entry, dataset.gazetteer);
  const point = layout.places.get(entry.id);
  const number = clusters.findIndex(({ ids }) => ids.includes(entry.id));
  const cluster = clusters[number];
  const form = formOf(entry);
  return {
    label: entry.name,
    listed: true,
    kind: entry.kind,
    ...(form && { form: form.id }),
    problem_spaces: entry.problem_spaces.join(SEPARATOR),
    main_problem_space: present(entry.problem_spaces[0], `the main problem space of "${entry.id}"`),
    ...(rolesOf(entry).length > 0 && { roles: rolesOf(entry).join(SEPARATOR) }),
    ...(place.kind !== 'none' && { region: place.region }),
    status: entry.status,
    ...(entry.started !== undefined && { started: String(entry.started) }),
    ...(entry.ended !== undefined && { ended: String(entry.ended) }),
    confidence: entry.confidence,
    page: pageOf(context, entry),
    links: present(graph.degree.get(entry.id), `the degree of "${entry.id}"`),
    ...(between !== undefined && { betweenness: rounded(between) }),
    ...(cluster && { cluster: number + 1, cluster_name: cluster.name }),
    ...(point && { x: rounded(point.x), y: rounded(point.y) }),
  };
}

/** In larger networks it takes minutes, and is left out. */
const MOST_FOR_BETWEENNESS = 3000;

/**
 * Returns the betweenness of each linked entry, from 0 to 1, without regard to direction (Brandes 2001); empty for larger
 * networks.
 */
function betweennessOf({ graph }: ExportContext): ReadonlyMap<string, number> {
  // The library refuses a network without nodes, which a map has that was just begun.
  if (graph.nodes.length === 0 || graph.nodes.length > MOST_FOR_BETWEENNESS) return new Map();
  const plain = new UndirectedGraph();
  for (const id of graph.nodes) plain.addNode(id);
  for (const [a, b] of graph.edges) if (a !== b) plain.mergeEdge(a, b);
  return new Map(Object.entries(betweenness(plain)));
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
