/** What holds a network together: entries and links whose loss would cut others off from the rest. */
import { isOver } from '../../core/status.ts';
import type { Dataset } from '../../core/dataset.ts';
import { neighboursIn, deriveGraph } from '../../core/graph/graph.ts';
import type { Graph } from '../../core/graph/graph.ts';
import { present } from '../../core/present.ts';

/** An entry without which its part of the network would fall to pieces. */
interface Cut {
  readonly id: string;
  /** The pieces that would be cut off from the largest one that is left, largest first; ids in the network's order. */
  readonly pieces: readonly (readonly string[])[];
}

/** A link that is the only one between two sides of its part of the network. */
interface OnlyLink {
  /** The end on the larger side. */
  readonly from: string;
  /** The end on the side that would be cut off. */
  readonly to: string;
  /** Everything on that side, `to` included, in the network's order. */
  readonly behind: readonly string[];
}

/** What the largest part of a network hangs on. */
export interface Bridges {
  /** Ids of the largest part, in the network's order; of two as large, the one with the first entry. */
  readonly part: readonly string[];
  /** Entries whose loss would cut others off, those that would cut off most first, then in the network's order. */
  readonly cuts: readonly Cut[];
  /** Links that are the only way to two entries or more, in the same order. */
  readonly onlyLinks: readonly OnlyLink[];
}

/**
 * Returns the network as it is today: entries that have not ended or merged, and relations that have no end. A closed body
 * cannot close again, and what was linked to it has lost that link already.
 */
export function livingGraph(dataset: Pick<Dataset, 'entries'>): Graph {
  const entries = dataset.entries.filter((entry) => !isOver(entry));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return deriveGraph({ entries, byId }, ({ until }) => until === undefined);
}

/** A walk through one part of a network, deepest first, in which every entry is met once. */
interface Walk {
  /** Ids in the order in which they were met; those below an entry follow it without a gap. */
  readonly order: readonly string[];
  /** For each place in that order: the place one came from (-1 at the start), the earliest place reached, and how many lie below. */
  readonly parent: readonly number[];
  readonly low: readonly number[];
  readonly size: readonly number[];
}

/**
 * Finds what the largest part of a network hangs on, by Tarjan's walk: an entry cuts off what lies below it if nothing there
 * leads back above it, and a link if nothing there leads back to its upper end.
 */
export function deriveBridges(graph: Graph): Bridges {
  const rank = new Map(graph.nodes.map((id, index) => [id, index]));
  const rankOf = (id: string) => present(rank.get(id), `"${id}" in the network`);
  const inOrder = (ids: readonly string[]) => ids.toSorted((a, b) => rankOf(a) - rankOf(b));
  const walk = largestWalk(graph);
  const { order, parent, low, size } = walk;
  const below = (at: number) => order.slice(at, at + noted(size, at));
  const outside = (at: number) => [...order.slice(0, at), ...order.slice(at + noted(size, at))];
  const children = Map.groupBy(order.keys(), (at) => noted(parent, at));
  const first = (ids: readonly string[]) => Math.min(...ids.map(rankOf));
  const largestFirst = (a: readonly string[], b: readonly string[]) =>
    b.length - a.length || first(a) - first(b);

  const cuts = order.flatMap((id, at): Cut[] => {
    const apart = (children.get(at) ?? []).filter((child) => at === 0 || noted(low, child) >= at);
    if (apart.length === 0) return [];
    const pieces = apart.map((child) => below(child));
    const gone = new Set([id, ...pieces.flat()]);
    const rest = order.filter((one) => !gone.has(one));
    const all = (rest.length > 0 ? [...pieces, rest] : pieces).sort(largestFirst);
    return all.length < 2 ? [] : [{ id, pieces: all.slice(1).map(inOrder) }];
  });
  const onlyLinks = order.flatMap((id, at): OnlyLink[] => {
    const upper = noted(parent, at);
    const upperId = order[upper];
    if (upperId === undefined || noted(low, at) <= upper) return [];
    const ends = [
      { id, side: below(at) },
      { id: upperId, side: outside(at) },
    ].sort((a, b) => largestFirst(a.side, b.side));
    const [large, small] = ends;
    if (!large || !small || small.side.length < 2) return [];
    return [{ from: large.id, to: small.id, behind: inOrder(small.side) }];
  });
  const cutOff = ({ pieces }: Cut) => pieces.flat().length;
  return {
    part: inOrder(order),
    cuts: cuts.sort((a, b) => cutOff(b) - cutOff(a) || first([a.id]) - first([b.id])),
    onlyLinks: onlyLinks.sort((a, b) => b.behind.length - a.behind.length || first([a.to]) - first([b.to])),
  };
}

/** Returns what a walk noted of a place. */
function noted(notes: readonly number[], at: number): number {
  return present(notes[at], `place ${at} of a walk`);
}

function largestWalk(graph: Graph): Walk {
  const neighbours = neighboursIn(graph);
  const seen = new Set<string>();
  let largest: Walk = { order: [], parent: [], low: [], size: [] };
  for (const id of graph.nodes) {
    if (seen.has(id)) continue;
    const walk = walkFrom(id, neighbours);
    for (const one of walk.order) seen.add(one);
    if (walk.order.length > largest.order.length) largest = walk;
  }
  return largest;
}

/** Walks without calling itself, since a long chain of entries would overflow the stack. */
function walkFrom(start: string, neighbours: ReadonlyMap<string, readonly string[]>): Walk {
  const order: string[] = [start];
  const parent: number[] = [-1];
  const low: number[] = [0];
  const size: number[] = [1];
  const met = new Map<string, number>([[start, 0]]);
  const path: { at: number; next: number }[] = [{ at: 0, next: 0 }];
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const { at } = here;
    const up = noted(parent, at);
    const other = neighbours.get(present(order[at], 'a place that was walked'))?.[here.next];
    here.next += 1;
    if (other === undefined) {
      path.pop();
      if (up < 0) continue;
      low[up] = Math.min(noted(low, up), noted(low, at));
      size[up] = noted(size, up) + noted(size, at);
      continue;
    }
    const known = met.get(other);
    if (known === undefined) {
      const place = order.push(other) - 1;
      parent.push(at);
      low.push(place);
      size.push(1);
      met.set(other, place);
      path.push({ at: place, next: 0 });
    } else if (known !== up) {
      low[at] = Math.min(noted(low, at), known);
    }
  }
  return { order, parent, low, size };
}
