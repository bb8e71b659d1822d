import { forceCollide, forceLink, forceManyBody, forceRadial, forceSimulation } from 'd3-force';
import type { Dataset } from '../dataset.ts';
import type { Relation } from '../entry.ts';
import { startOf } from './layout/initial-positions.ts';

/** For each entry the entries it is linked to, with the types of the relations between the two. */
export type Network = ReadonlyMap<string, ReadonlyMap<string, readonly Relation['type'][]>>;

/** An entry in the picture of another's neighbourhood. */
export interface Neighbour {
  readonly id: string;
  /** How many links lie between it and the entry in the middle. */
  readonly step: 0 | 1 | 2;
  readonly x: number;
  readonly y: number;
}

/** What lies within two steps of an entry, placed in a picture. */
interface Neighbourhood {
  /** The entry itself first and, where its links lead to all sides, in the middle; then by step; within a step the best connected first. */
  readonly nodes: readonly Neighbour[];
  /** Pairs of entries in the picture that are linked. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly types: readonly Relation['type'][];
  }[];
  /** How many entries are one step away and how many two, in the picture or not. */
  readonly direct: number;
  readonly indirect: number;
  readonly width: number;
  readonly height: number;
}

/** More would stand so close that their shapes could not be told apart in a narrow column. */
const MOST = 34;
const MOST_DIRECT = 28;
/** How far from the middle each step is drawn to, and how much room its entries keep around them. */
const RINGS = [0, 92, 140] as const;
const ROOM = [34, 17, 13] as const;
const TICKS = 160;
const WIDTH = 336;
const LEAST_HEIGHT = 90;
const MOST_HEIGHT = 340;
/** Room at the sides for the shapes. */
const MARGIN = 18;

/** Returns the network with the types of relations, in both directions. */
export function deriveNetwork({ entries, byId }: Dataset): Network {
  const network = new Map(entries.map(({ id }) => [id, new Map<string, Relation['type'][]>()]));
  const add = (from: string, to: string, type: Relation['type']): void => {
    const types = network.get(from)?.get(to) ?? [];
    if (!types.includes(type)) types.push(type);
    network.get(from)?.set(to, types);
  };
  for (const { id, relations = [] } of entries) {
    for (const { to, type } of relations) {
      if (to === undefined || to === id || !byId.has(to)) continue;
      add(id, to, type);
      add(to, id, type);
    }
  }
  return network;
}

/**
 * Returns the neighbourhood of an entry, or undefined if it is linked to no other. The same network gives the same
 * picture; what does not fit is left out, the least connected first.
 */
export function neighbourhoodOf(network: Network, id: string): Neighbourhood | undefined {
  const degree = (one: string): number => network.get(one)?.size ?? 0;
  const bestFirst = (ids: Iterable<string>): string[] =>
    [...ids].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const around = (one: string): Iterable<string> => network.get(one)?.keys() ?? [];

  const direct = bestFirst(around(id));
  if (direct.length === 0) return undefined;
  const near = new Set([id, ...direct]);
  const beyond = (ones: readonly string[]) =>
    new Set(ones.flatMap((one) => [...around(one)]).filter((one) => !near.has(one)));
  const shown = direct.slice(0, MOST_DIRECT);
  // Who is linked only to what is left out would hang in the air.
  const further = bestFirst(beyond(shown)).slice(0, MOST - 1 - shown.length);

  const steps = new Map<string, 0 | 1 | 2>([
    [id, 0],
    ...shown.map((one) => [one, 1] as const),
    ...further.map((one) => [one, 2] as const),
  ]);
  const ids = [...steps.keys()];
  const edges = ids.flatMap((from, index) =>
    ids.slice(index + 1).flatMap((to) => {
      const types = network.get(from)?.get(to);
      return types ? [{ from, to, types }] : [];
    }),
  );
  return {
    ...place(steps, edges),
    edges,
    direct: direct.length,
    indirect: beyond(direct).size,
    width: WIDTH,
  };
}

interface Body {
  readonly id: string;
  readonly step: 0 | 1 | 2;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

/** Lets the entries find their places around the one in question, then stretches the whole to fill the picture. */
function place(
  steps: ReadonlyMap<string, 0 | 1 | 2>,
  edges: Neighbourhood['edges'],
): Pick<Neighbourhood, 'nodes' | 'height'> {
  const bodies: Body[] = [...steps].map(([id, step]) =>
    step === 0 ? { id, step, x: 0, y: 0, fx: 0, fy: 0 } : { id, step, ...startOf(id) },
  );
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(46)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-90))
    .force('ring', forceRadial<Body>(({ step }) => RINGS[step]).strength(0.5))
    .force(
      'collide',
      forceCollide<Body>(({ step }) => ROOM[step]),
    )
    .stop()
    .tick(TICKS);
  const sides = sidesOf(
    bodies.map(({ x }) => x),
    0.5,
  );
  const ends = sidesOf(
    bodies.map(({ y }) => y),
    0.25,
  );
  const full = Math.min(MOST_HEIGHT, LEAST_HEIGHT + 42 * Math.sqrt(bodies.length)) - 2 * MARGIN;
  const across = (WIDTH - 2 * MARGIN) / (sides.before + sides.after);
  // A few entries that stand nearly in a row must not be thrown apart.
  const down = Math.min(full / (ends.before + ends.after), 1.5 * across);
  return {
    nodes: bodies.map(({ id, step, x, y }) => ({
      id,
      step,
      x: Math.round(MARGIN + (sides.before + x) * across),
      y: Math.round(MARGIN + (ends.before + y) * down),
    })),
    height: Math.round((ends.before + ends.after) * down + 2 * MARGIN),
  };
}

/** Returns how far the places reach to both sides of the middle; the emptier side keeps at least a share of the other. */
function sidesOf(places: readonly number[], share: number): { before: number; after: number } {
  const before = -Math.min(...places, -1);
  const after = Math.max(...places, 1);
  return { before: Math.max(before, share * after), after: Math.max(after, share * before) };
}
