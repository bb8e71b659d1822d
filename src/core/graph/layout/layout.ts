import { present } from '../../present.ts';
import type { Point } from '../../geo/position.ts';
import { makeRoom, settle } from './simulation.ts';
import type { Body } from './simulation.ts';
import { neighboursIn, nodeRadius } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { startOf, startsAmong, hashOf } from './initial-positions.ts';

/** A part of the picture, in its unit. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything stands in the picture of the network, in whole numbers of its unit. */
export interface Layout {
  /** A place for every node, in the graph's order. */
  readonly places: ReadonlyMap<string, Point>;
  /** What holds the linked entries with their marks; of no size at 0, 0 where there are none. */
  readonly linked: Box;
  /** The field of entries without a known link, below; undefined where every entry has one. */
  readonly field: Box | undefined;
}

interface LayoutOptions {
  /** Size of a mark by how many other entries it is linked to; `nodeRadius` unless told. */
  readonly radius?: (degree: number) => number;
  /** Where linked entries stood in an earlier layout; those that stay keep nearly that place. */
  readonly earlier?: ReadonlyMap<string, Point>;
}

/** Ticks of a layout made anew: as many for each entry as `shared` allows, as a tick takes longer the more there are. */
const TICKS = { least: 80, most: 1500, shared: 600_000 };
/** With stored places, entries only make room for new ones. */
const WARM = { alpha: 0.15, ticks: 60 };
/** Who would move less than this stays, so that a layout made again from itself is the same. */
const STAY = 3;
/** Width by height of the linked part, and how much it is stretched to come to that. */
const PROPORTION = 3 / 2;
const MOST_STRETCH = 1.25;
/** Distance of the field from the linked entries, and the steps in which it makes way for them. */
const GAP = 48;
const STEP = 48;

/**
 * Returns a place for every node, the same for the same graph and earlier layout on every machine. Linked entries are
 * placed by d3-force; with an earlier layout that knows at least half of them they start there and are held there, and
 * without they find their places from a start made from their ids. Entries without a link stand in a field below.
 */
export function deriveLayout(
  graph: Graph,
  { radius = nodeRadius, earlier = new Map() }: LayoutOptions = {},
): Layout {
  const degree = (id: string): number => present(graph.degree.get(id), `The degree of "${id}"`);
  // Sorted, because sums of fractions depend on their order, and names may change.
  const ids = graph.nodes.filter((id) => degree(id) > 0).toSorted();
  const links = graph.edges.toSorted(([a, b], [c, d]) => (a === c ? order(b, d) : order(a, c)));
  const known = new Map(ids.flatMap((id) => entryOf(earlier, id)));
  const isWarm = known.size > 0 && known.size >= ids.length / 2;
  const starts = isWarm ? startsAmong(known, ids, neighboursIn(graph)) : hashedStarts(ids);
  const bodies = ids.map((id): Body => ({
    id,
    radius: radius(degree(id)),
    degree: degree(id),
    home: isWarm ? known.get(id) : undefined,
    ...(starts.get(id) ?? startOf(id)),
  }));
  const { least, most, shared } = TICKS;
  const cold = { alpha: 1, ticks: Math.round(Math.min(most, Math.max(least, shared / ids.length))) };
  settle(bodies, links, isWarm ? WARM : cold);
  if (!isWarm) proportion(bodies);
  makeRoom(bodies);
  for (const body of bodies) {
    const { home } = body;
    const stays = home && Math.hypot(body.x - home.x, body.y - home.y) < STAY;
    body.x = stays ? home.x : Math.round(body.x);
    body.y = stays ? home.y : Math.round(body.y);
  }
  return withField(graph.nodes, bodies);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function entryOf(earlier: ReadonlyMap<string, Point>, id: string): [string, Point][] {
  const place = earlier.get(id);
  return place ? [[id, place]] : [];
}

/** The more entries, the larger the disc in which they start. */
function hashedStarts(ids: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(ids.map((id) => [id, startOf(id, 16 * Math.sqrt(ids.length))]));
}

/** Brings the middle to 0, 0 and the sides nearer to the wanted proportion, without taking more of the plane. */
function proportion(bodies: readonly Body[]): void {
  const { left, top, right, bottom } = boxOf(bodies);
  const stretch = Math.sqrt((PROPORTION * (bottom - top)) / (right - left));
  const across = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, stretch));
  for (const body of bodies) {
    body.x = (body.x - (left + right) / 2) * across;
    body.y = (body.y - (top + bottom) / 2) / across;
  }
}

/** Puts the entries without a link below the others. */
function withField(nodes: readonly string[], bodies: readonly Body[]): Layout {
  const linked = boxOf(bodies);
  const placed = new Map<string, Point>(bodies.map(({ id, x, y }) => [id, { x, y }]));
  const top = Math.ceil(linked.bottom / STEP) * STEP + GAP;
  const { places, columns, rows } = deriveField(
    nodes.filter((id) => !placed.has(id)),
    top,
  );
  const half = (columns * SLOT) / 2;
  return {
    places: new Map(
      nodes.map((id) => [id, present(placed.get(id) ?? places.get(id), `A place for "${id}"`)]),
    ),
    linked,
    field: columns === 0 ? undefined : { left: -half, top, right: half, bottom: top + rows * SLOT },
  };
}

function boxOf(bodies: readonly Body[]): Box {
  const [first] = bodies;
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 };
  const ends = { left: first.x, top: first.y, right: first.x, bottom: first.y };
  for (const { x, y, radius } of bodies) {
    ends.left = Math.min(ends.left, Math.floor(x - radius));
    ends.top = Math.min(ends.top, Math.floor(y - radius));
    ends.right = Math.max(ends.right, Math.ceil(x + radius));
    ends.bottom = Math.max(ends.bottom, Math.ceil(y + radius));
  }
  return ends;
}

/** Distance of two slots, in the unit of the picture. */
export const SLOT = 24;

/** The field of entries without a known link. */
interface Field {
  readonly places: ReadonlyMap<string, Point>;
  /** How many slots it has from side to side and from top to bottom. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * Returns each entry a slot in a field of dots whose upper edge is at `top` and whose middle is at 0. The slot follows from
 * the id, and at least half of the slots stay free, so that an entry more or less leaves the others where they are. When
 * the field must grow, rows are added or columns; it is between 8 and 16 times as wide as high.
 */
export function deriveField(ids: readonly string[], top: number): Field {
  if (ids.length === 0) return { places: new Map(), columns: 0, rows: 0 };
  const bits = Math.ceil(Math.log2(2 * ids.length));
  const slots = 2 ** bits;
  const columns = 2 ** Math.min(bits, Math.ceil((bits + 3) / 2));
  const taken = new Set<number>();
  const places = ids.toSorted().map((id): [string, Point] => {
    let slot = hashOf(id) % slots;
    while (taken.has(slot)) slot = (slot + 1) % slots;
    taken.add(slot);
    const column = (slot % columns) - (columns - 1) / 2;
    return [id, { x: column * SLOT, y: top + (Math.floor(slot / columns) + 0.5) * SLOT }];
  });
  return { places: new Map(places), columns, rows: slots / columns };
}

/** After so many rounds the last entries may creep on. */
const MOST_ROUNDS = 8;

/**
 * Returns places for the linked entries that are fit to be stored: a layout that begins with them leaves them where they
 * are. Takes several times as long as one layout.
 */
export function deriveSettledLayout(
  graph: Graph,
  earlier: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  let places = linkedPlaces(graph, earlier);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = linkedPlaces(graph, places);
    const moved = [...next].some(([id, { x, y }]) => places.get(id)?.x !== x || places.get(id)?.y !== y);
    places = next;
    if (!moved) break;
  }
  return places;
}

function linkedPlaces(graph: Graph, earlier: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const { places } = deriveLayout(graph, { earlier });
  return new Map([...places].filter(([id]) => (graph.degree.get(id) ?? 0) > 0));
}
