import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Point } from '../../geo/position.ts';

/** A linked entry on its way to its place, in the unit of the picture. */
export interface Body {
  readonly id: string;
  readonly radius: number;
  /** How many other entries it is linked to. */
  readonly degree: number;
  /** Where it stood earlier; undefined for one that is new. */
  readonly home: Point | undefined;
  x: number;
  y: number;
}

/** How long and how lively bodies are moved. */
interface Stir {
  /** How strongly the forces act at first: 1 lets all find new places, far less lets them make room. */
  readonly alpha: number;
  readonly ticks: number;
}

interface Join {
  source: string | Body;
  target: string | Body;
}

/** A tick that begins with less than this moves nothing that could be seen. */
const ALPHA_END = 0.001;
/** Free room around each body. */
const ROOM = 3;
const ROOM_TICKS = 20;
/** How much more strongly bodies are drawn to the middle from above and below than from the sides. */
const FLATTENING = 2.2;
/** How strongly a body is held where it stood: more, and new ones find no room; less, and the others wander. */
const HOLD = 1.5;

/**
 * Moves bodies to where links are short and hubs apart. The more bodies there are, the less each is drawn to the middle
 * and along its links, so that a large network is about as dense as a small one. d3's own source of chance is seeded: the
 * same bodies and links in the same order end in the same places.
 */
export function settle(
  bodies: Body[],
  links: readonly (readonly [string, string])[],
  { alpha, ticks }: Stir,
): void {
  const pull = Math.min(0.1, 18 / bodies.length);
  const tautness = Math.min(1, 20 / Math.sqrt(bodies.length));
  // d3 puts the bodies themselves in place of their ids.
  const joins: Join[] = links.map(([source, target]) => ({ source, target }));
  const link = forceLink<Body, Join>(joins)
    .id(({ id }) => id)
    .distance(15)
    // Links between hubs give way, so that each keeps its own around it.
    .strength(({ source, target }) => tautness / Math.sqrt(Math.min(degreeOf(source), degreeOf(target))));
  const hold = ({ home }: Body): number => (home ? HOLD : 0);
  forceSimulation(bodies)
    .force('link', link)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ degree }) => -25 - 18 * degree)
        .distanceMax(450),
    )
    .force('x', forceX(0).strength(pull))
    .force('y', forceY(0).strength(FLATTENING * pull))
    .force('home-x', forceX<Body>(({ home }) => home?.x ?? 0).strength(hold))
    .force('home-y', forceY<Body>(({ home }) => home?.y ?? 0).strength(hold))
    .force('collide', apart())
    .alpha(alpha)
    .alphaDecay(1 - (ALPHA_END / alpha) ** (1 / ticks))
    .stop()
    .tick(ticks);
}

/** Moves bodies that still touch apart, and no others. */
export function makeRoom(bodies: Body[]): void {
  forceSimulation(bodies).force('collide', apart().iterations(2)).stop().tick(ROOM_TICKS);
}

function apart() {
  return forceCollide<Body>(({ radius }) => radius + ROOM);
}

function degreeOf(end: string | Body): number {
  return typeof end === 'string' ? 1 : end.degree;
}
