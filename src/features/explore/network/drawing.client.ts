import { nodeRadius } from '../../../core/graph/graph.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import { present } from '../../../core/present.ts';
import { edgesOf } from './network-file.ts';
import type { NetworkFile } from './network-file.ts';
import type { StateAt } from '../../../catalogue/state-at.ts';

/** An entry in the picture. */
export interface DrawnNode {
  readonly item: Item;
  /** Place in the unit of the layout. */
  readonly x: number;
  readonly y: number;
  /** Size of its mark in that unit. */
  readonly radius: number;
  readonly state: StateAt;
}

/** A line of the picture. */
export interface Line {
  readonly a: DrawnNode;
  readonly b: DrawnNode;
  /** Position of the group of relations it stands for. */
  readonly group: number;
}

/** The entries of a cluster, and the lines among them. */
export interface ClusterArea {
  readonly name: string;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly Line[];
}

/** All that is drawn for one result. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly byIndex: ReadonlyMap<number, DrawnNode>;
  readonly lines: readonly Line[];
  readonly areas: readonly ClusterArea[];
}

/** Minimum number of entries of a cluster that is drawn as one. */
const LEAST = 3;

/** Returns what is drawn: the entries of a result, the lines among them of the groups that are wanted, and their clusters. */
export function drawingOf(
  network: NetworkFile,
  items: readonly Item[],
  stateOf: (item: Item) => StateAt,
  wanted: (group: number) => boolean,
): Drawing {
  const nodes = items.map((item): DrawnNode => ({
    item,
    x: present(network.x[item.index], `the place of "${item.id}"`),
    y: present(network.y[item.index], `the place of "${item.id}"`),
    radius: nodeRadius(item.links),
    state: stateOf(item),
  }));
  const byIndex = new Map(nodes.map((node) => [node.item.index, node]));
  const lines: Line[] = [];
  for (const edge of edgesOf(network)) {
    const [a, b] = [byIndex.get(edge.a), byIndex.get(edge.b)];
    if (a && b && wanted(edge.group)) lines.push({ a, b, group: edge.group });
  }
  return { nodes, byIndex, lines, areas: areasOf(network.clusters, byIndex, lines) };
}

/** Returns what is left of each cluster; every line is looked at once, since there may be tens of thousands. */
function areasOf(
  clusters: NetworkFile['clusters'],
  byIndex: ReadonlyMap<number, DrawnNode>,
  lines: readonly Line[],
): ClusterArea[] {
  const areas = clusters.map(({ short, items }) => ({
    name: short,
    nodes: items.flatMap((index) => byIndex.get(index) ?? []),
    lines: [] as Line[],
  }));
  const areaOf = new Map(areas.flatMap((area) => area.nodes.map((node) => [node, area] as const)));
  for (const line of lines) {
    const area = areaOf.get(line.a);
    if (area && area === areaOf.get(line.b)) area.lines.push(line);
  }
  return areas.filter(({ nodes }) => nodes.length >= LEAST);
}

/** Where the layout lies on the screen: its unit in pixels, and where its 0, 0 is. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What is brought out: the entry looked at, what it is linked to, and a way from one to another. */
export interface Emphasis {
  readonly chosen: number | undefined;
  readonly hovered: number | undefined;
  readonly near: ReadonlySet<number>;
  readonly path: readonly number[];
}

/** The outline around a cluster on the screen, in pixels. */
export interface Hull {
  readonly name: string;
  readonly hull: readonly (readonly [number, number])[];
}

/** Returns the radius of a mark on the screen: it grows with the picture, but less. */
export function radiusAt(node: DrawnNode, k: number): number {
  return Math.max(2, node.radius * Math.min(1.6, 0.55 + 0.45 * k));
}

/** Returns how far the ground of a cluster reaches beyond the middles of its marks, in pixels. */
export function roomAround(k: number): number {
  return Math.min(34, 11 + 11 * k);
}
