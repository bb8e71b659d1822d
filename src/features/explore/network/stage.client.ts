import { nodeRadius } from '../../../core/graph/graph.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import type { NetworkFile } from './network-file.ts';
import type { State } from '../../../catalogue/state-at.ts';

/** An entry in the picture. */
export interface Actor {
  readonly item: Item;
  /** Place in the unit of the layout. */
  readonly x: number;
  readonly y: number;
  /** Size of its mark in that unit. */
  readonly radius: number;
  readonly state: State;
}

/** A line of the picture. */
export interface Line {
  readonly a: Actor;
  readonly b: Actor;
  /** Position of the group of relations it stands for. */
  readonly group: number;
}

/** Entries that hang together, and the lines among them. */
export interface Patch {
  readonly name: string;
  readonly actors: readonly Actor[];
  readonly lines: readonly Line[];
}

/** All that is drawn for one answer. */
export interface Stage {
  readonly actors: readonly Actor[];
  readonly byIndex: ReadonlyMap<number, Actor>;
  readonly lines: readonly Line[];
  readonly patches: readonly Patch[];
}

/** Of fewer entries that are left of a cluster, nobody sees that they hang together. */
const LEAST = 3;

/** Gives what is drawn: the entries of an answer, the lines among them of the groups that are wanted, and their clusters. */
export function stageOf(
  { x, y, edges, clusters }: NetworkFile,
  items: readonly Item[],
  stateOf: (item: Item) => State,
  wanted: (group: number) => boolean,
): Stage {
  const actors = items.map((item): Actor => ({
    item,
    x: x[item.index] ?? 0,
    y: y[item.index] ?? 0,
    radius: nodeRadius(item.links),
    state: stateOf(item),
  }));
  const byIndex = new Map(actors.map((actor) => [actor.item.index, actor]));
  const lines: Line[] = [];
  for (let at = 0; at < edges.length; at += 3) {
    const [a, b, group = 0] = [byIndex.get(edges[at] ?? -1), byIndex.get(edges[at + 1] ?? -1), edges[at + 2]];
    if (a && b && wanted(group)) lines.push({ a, b, group });
  }
  return { actors, byIndex, lines, patches: patchesOf(clusters, byIndex, lines) };
}

/** Gives what is left of each cluster; every line is looked at once, since there may be tens of thousands. */
function patchesOf(
  clusters: NetworkFile['clusters'],
  byIndex: ReadonlyMap<number, Actor>,
  lines: readonly Line[],
): Patch[] {
  const patches = clusters.map(({ short, items }) => ({
    name: short,
    actors: items.flatMap((index) => byIndex.get(index) ?? []),
    lines: [] as Line[],
  }));
  const patchOf = new Map(patches.flatMap((patch) => patch.actors.map((actor) => [actor, patch] as const)));
  for (const line of lines) {
    const patch = patchOf.get(line.a);
    if (patch && patch === patchOf.get(line.b)) patch.lines.push(line);
  }
  return patches.filter(({ actors }) => actors.length >= LEAST);
}
