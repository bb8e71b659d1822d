import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Graph } from './graph.ts';

/** A point in the unit of the picture; the middle is 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body {
  id: string;
  x: number;
  y: number;
  radius: number;
}

const TICKS = 300;

/**
 * Gives a place for every node by d3-force, the same for the same graph on every machine: the simulation's own random
 * source is seeded, and each node starts from a place made from its id, so that a new entry moves the others little.
 * `radius` is a node's size in the picture's unit.
 */
export function deriveLayout(graph: Graph, radius: (degree: number) => number): ReadonlyMap<string, Point> {
  const bodies: Body[] = graph.nodes.map((id) => ({
    id,
    ...startOf(id),
    radius: radius(graph.degree.get(id) ?? 0),
  }));
  const links = graph.edges.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(30)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-95).distanceMax(420))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.075))
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 3),
    )
    .stop()
    .tick(TICKS);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** Gives a place to start from, in a disc around the middle, spread evenly by a hash of the id (FNV-1a, taken twice). */
export function startOf(id: string): Point {
  const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
  const distance = 320 * Math.sqrt(hash(`${id}.`) / 2 ** 32);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
