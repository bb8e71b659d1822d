import { geoAlbers } from 'd3';
import type { Boundary, LonLat } from './boundaries.ts';
import type { Point } from './position.ts';

type Line = readonly Point[];

/** A region's land, projected but not yet brought to a size: rings made of lines that two regions may share. */
interface Outline {
  readonly region: string;
  readonly rings: readonly (readonly Line[])[];
}

/** What a drawing of the map must fit into, in pixels. */
interface MapView {
  readonly width: number;
  readonly height: number;
  /** The region to fill the drawing with; without one, the whole land is drawn. */
  readonly region?: string;
  /** Bends and islands smaller than this are left out, in square pixels. */
  readonly detail: number;
}

/** The map as drawn. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  /** Path of each region in halves of a pixel, which keeps the numbers short; regions out of view have none. */
  readonly paths: ReadonlyMap<string, string>;
  /** Returns where a position in degrees lies in the drawing, in pixels. */
  readonly point: (lat: number, lon: number) => Point;
}

const PADDING = 4;
/** Around a region its neighbours are seen too. */
const REGION_PADDING = 26;

// Equal areas, upright in the middle of the United Kingdom.
const albers = geoAlbers()
  .rotate([4.4, 0])
  .center([0, 55.4])
  .parallels([50, 60])
  .scale(1000)
  .translate([0, 0]);

function project(lonLat: LonLat): Point {
  const [x, y] = albers([...lonLat]) ?? [0, 0];
  return { x, y };
}

/** Returns the outlines of all regions, cut where borders meet, so that neighbours keep the same border in every drawing. */
export function outlinesOf(boundaries: readonly Boundary[]): readonly Outline[] {
  const owners = new Map<string, string>();
  for (const { region, rings } of boundaries) {
    for (const ring of rings) {
      for (const [from, to] of sidesOf(ring)) {
        const key = sideKey(from, to);
        owners.set(key, `${owners.get(key) ?? ''} ${region}`);
      }
    }
  }
  return boundaries.map(({ region, rings }) => ({
    region,
    rings: rings.map((ring) => linesOf(ring, owners)),
  }));
}

function sidesOf(ring: readonly LonLat[]): (readonly [LonLat, LonLat])[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    return from ? [[from, to] as const] : [];
  });
}

function sideKey(a: LonLat, b: LonLat): string {
  const [one, other] = [a.join(), b.join()];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Cuts a ring where the neighbour changes; an island has no such point and is one line. */
function linesOf(ring: readonly LonLat[], owners: ReadonlyMap<string, string>): Line[] {
  const sides = sidesOf(ring);
  const owner = (index: number) => {
    const side = sides.at(index);
    return side && owners.get(sideKey(...side));
  };
  const start = Math.max(
    0,
    sides.findIndex((_, index) => owner(index) !== owner(index - 1)),
  );
  const lines: Point[][] = [];
  for (let step = 0; step < sides.length; step++) {
    const index = (start + step) % sides.length;
    const side = sides[index];
    if (!side) continue;
    if (step === 0 || owner(index) !== owner(index - 1)) lines.push([project(side[0])]);
    lines.at(-1)?.push(project(side[1]));
  }
  return lines;
}

/** Draws the map, or a region with what lies around it, as SVG paths that are short enough to stand in a page. */
export function drawMap(outlines: readonly Outline[], view: MapView): MapShapes {
  const framed = outlines.filter(({ region }) => view.region === undefined || region === view.region);
  const { left, right, top, bottom } = boxOf(framed.flatMap(({ rings }) => rings.flat(2)));
  const padding = view.region === undefined ? PADDING : REGION_PADDING;
  const scale = Math.min(
    (view.width - 2 * padding) / (right - left),
    (view.height - 2 * padding) / (bottom - top),
  );
  const fitted = Math.ceil((right - left) * scale + 2 * padding);
  const width = view.region === undefined ? fitted : view.width;
  const height = Math.ceil((bottom - top) * scale + 2 * padding);
  const moved = ({ x, y }: Point): Point => ({
    x: (x - (left + right) / 2) * scale + width / 2,
    y: (y - (top + bottom) / 2) * scale + height / 2,
  });
  const drawn = outlines.map(({ region, rings }): [string, string] => {
    const paths = rings.flatMap((lines) => {
      const ring = lines.flatMap((line) => simplify(line.map(moved), view.detail).slice(0, -1));
      const seen = view.region === undefined ? ring : clip(ring, width, height);
      return areaOf(seen) < view.detail ? [] : pathOf(seen);
    });
    return [region, paths.join('')];
  });
  return {
    width,
    height,
    paths: new Map(drawn.filter(([, path]) => path !== '')),
    point: (lat, lon) => moved(project([lon, lat])),
  };
}

function boxOf(points: readonly Point[]): { left: number; right: number; top: number; bottom: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, right, top, bottom };
}

function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

/** Takes out, round by round, the points whose triangle with their neighbours is least, until all reach `least`. */
function simplify(line: Line, least: number): Line {
  let kept = line;
  for (;;) {
    const areas = kept.map((point, index) => {
      const [before, after] = [kept[index - 1], kept[index + 1]];
      return before && after ? triangle(before, point, after) : Infinity;
    });
    let last = -2;
    const next = kept.filter((_, index) => {
      const area = areas[index] ?? Infinity;
      const goes =
        area < least &&
        last !== index - 1 &&
        area <= (areas[index - 1] ?? Infinity) &&
        area <= (areas[index + 1] ?? Infinity);
      if (goes) last = index;
      return !goes;
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** Cuts off what lies outside the drawing, side by side; the cut edge itself stays out of sight. */
function clip(ring: Line, width: number, height: number): Line {
  const out = 6;
  const cuts: readonly (readonly ['x' | 'y', number, 1 | -1])[] = [
    ['x', -out, 1],
    ['x', width + out, -1],
    ['y', -out, 1],
    ['y', height + out, -1],
  ];
  return cuts.reduce<Line>((points, [axis, limit, sign]) => {
    const inside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      if (inside(before) === inside(point)) return inside(point) ? [point] : [];
      const part = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing = {
        x: before.x + part * (point.x - before.x),
        y: before.y + part * (point.y - before.y),
      };
      return inside(point) ? [crossing, point] : [crossing];
    });
  }, ring);
}

function areaOf(ring: Line): number {
  const sum = ring.reduce((total, point, index) => {
    const before = ring.at(index - 1) ?? point;
    return total + before.x * point.y - point.x * before.y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** Writes a ring as whole steps of half a pixel. */
function pathOf(ring: Line): string[] {
  let path = '';
  let previous: Point | undefined;
  for (const point of ring) {
    const here = { x: Math.round(point.x * 2), y: Math.round(point.y * 2) };
    if (!previous) path = `M${here.x} ${here.y}l`;
    else if (here.x !== previous.x || here.y !== previous.y) {
      path += `${path.endsWith('l') ? '' : ' '}${here.x - previous.x} ${here.y - previous.y}`;
    }
    previous = here;
  }
  return path.endsWith('l') ? [] : [`${path.replaceAll(' -', '-')}Z`];
}
