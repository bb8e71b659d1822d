/** Merges the boundaries of constituencies into those of the twelve regions: data/places/regions.topo.json. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as words from '#words/commands/build.ts';
import * as help from '#words/commands/help.ts';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { runCommand, stop } from './lib/args.ts';
import { settle } from './lib/generated.ts';
import { placeList } from './lib/place-file.ts';

const TARGET = 'data/places/regions.topo.json';
const PACKAGE = 'echarts-united-kingdom-js/echarts-united-kingdom-js/westminster_2016_uk.js';
const EARTH_RADIUS_M = 6371008.8;
const RADIANS = Math.PI / 180;
/** Corners that change less than this area, in square metres, are left out. */
const DETAIL_M2 = 2e5;
const SMALLEST_ISLAND_M2 = 1e6;
const SMALLEST_AFTER_M2 = 3e5;
/** Positions in the package are whole numbers of this part of a degree. */
const GRID = 1024;

type Point = readonly [number, number];
type Encoded = string[] | string[][];
interface Constituency {
  readonly properties: { readonly name: string };
  readonly geometry: {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly coordinates: Encoded;
    readonly encodeOffsets: unknown;
  };
}

/** Returns the features of the package's script: the JSON is cut out of it, and nothing of it is run. */
function constituencies(): Constituency[] {
  const script = readFileSync(createRequire(import.meta.url).resolve(PACKAGE), 'utf8');
  const json = script.slice(script.indexOf('{"type":"FeatureCollection"'), script.lastIndexOf(');}));'));
  return (JSON.parse(json) as { features: Constituency[] }).features.filter(({ properties: { name } }) =>
    /^[ENSW]\d{8}$/.test(name),
  );
}

/** Returns the rings of a constituency, polygon by polygon, the outer one first, in whole steps of the grid. */
function polygons({ geometry: { type, coordinates, encodeOffsets } }: Constituency): Point[][][] {
  const texts = (type === 'Polygon' ? [coordinates] : coordinates) as string[][];
  const offsets = (type === 'Polygon' ? [encodeOffsets] : encodeOffsets) as Point[][];
  return texts.map((rings, i) => rings.map((text, j) => decode(text, offsets[i]?.[j] ?? [0, 0])));
}

/** Reads a ring: each pair of characters is a step from the last point, the sign in the lowest bit. */
function decode(text: string, [startX, startY]: Point): Point[] {
  const step = (at: number): number => {
    const code = text.charCodeAt(at) - 64;
    return (code >> 1) ^ -(code & 1);
  };
  const ring: Point[] = [];
  for (let at = 0, x = startX, y = startY; at < text.length; at += 2) {
    x += step(at);
    y += step(at + 1);
    const last = ring.at(-1);
    if (!last || last[0] !== x || last[1] !== y) ring.push([x, y]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

/** Returns the area inside a closed ring of degrees, in square metres; positive where it runs clockwise. */
function area(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  ring.slice(1).forEach(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    sum += (x - px) * RADIANS * (2 + Math.sin(py * RADIANS) + Math.sin(y * RADIANS));
  });
  return (sum * EARTH_RADIUS_M ** 2) / 2;
}

const degrees = ([x, y]: Point): [number, number] => [x / GRID, y / GRID];
const WIDTH = 131072;
const HALF = 32768;
const keyOf = ([x, y]: Point): number => (x + HALF) * WIDTH + y;
const pointOf = (key: number): Point => [Math.floor(key / WIDTH) - HALF, key % WIDTH];

/** How often each edge is walked from its lower to its higher end, less the times it is walked back. */
type Net = Map<string, number>;

/** Adds a ring's edges. An edge walked both ways is a border between two constituencies and cancels out. */
function addRing(net: Net, ring: readonly Point[], outer: boolean): void {
  if (ring.length < 4) return;
  const clockwise = area(ring.map(degrees)) > 0;
  const keys = (clockwise === outer ? ring : ring.toReversed()).map(keyOf);
  keys.slice(1).forEach((b, index) => {
    const a = keys[index] ?? b;
    const edge = a < b ? `${a}_${b}` : `${b}_${a}`;
    net.set(edge, (net.get(edge) ?? 0) + (a < b ? 1 : -1));
  });
}

/** Joins the edges that are left into closed rings of degrees. */
function stitch(net: Net): [number, number][][] {
  const next = new Map<number, number[]>();
  for (const [edge, count] of net) {
    const [low = 0, high = 0] = edge.split('_').map(Number);
    const [from, to] = count > 0 ? [low, high] : [high, low];
    for (let i = 0; i < Math.abs(count); i++) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const rings: [number, number][][] = [];
  for (const [start, ways] of next) {
    for (let first = ways.pop(); first !== undefined; first = ways.pop()) {
      const ring = [start, first];
      let previous = start;
      let current = first;
      while (current !== start) {
        const onward: number[] = next.get(current) ?? [];
        const [chosen] = onward.splice(widestTurn(previous, current, onward), 1);
        if (chosen === undefined) throw new Error('a ring does not close');
        previous = current;
        current = chosen;
        ring.push(current);
      }
      rings.push(ring.map((key) => degrees(pointOf(key))));
    }
  }
  return rings;
}

/** Returns the place in `onward` of the next point where parts touch, so that they stay one ring. */
function widestTurn(previous: number, current: number, onward: readonly number[]): number {
  const [x, y] = pointOf(current);
  const angle = (key: number): number => Math.atan2(pointOf(key)[1] - y, pointOf(key)[0] - x);
  const turns = onward.map((key) => {
    const turn = angle(key) - angle(previous);
    return turn > 0 ? turn : turn + 2 * Math.PI;
  });
  return Math.max(0, turns.indexOf(Math.max(...turns)));
}

/** Returns the twelve regions as TopoJSON. Neighbours share one border, also after it is simplified. */
function regions(): Regions {
  const lists = placeList('constituencies.yaml') as Record<string, string[]>;
  const listed = new Map(
    Object.entries(lists).flatMap(([region, codes]) => codes.map((code) => [code, region])),
  );
  const nations: Record<string, string> = { W: 'wales', S: 'scotland', N: 'northern-ireland' };
  const nets = new Map<string, Net>();
  const found = constituencies();
  for (const constituency of found) {
    const code = constituency.properties.name;
    const region = listed.get(code) ?? nations[code.charAt(0)];
    if (region === undefined) throw new Error(`there is no region for the constituency ${code}`);
    const net = nets.get(region) ?? new Map<string, number>();
    nets.set(region, net);
    for (const polygon of polygons(constituency))
      polygon.forEach((ring, index) => addRing(net, ring, index === 0));
  }
  if (found.length !== 650 || nets.size !== 12) {
    throw new Error(`expected 650 constituencies and 12 regions, found ${found.length} and ${nets.size}`);
  }
  const merged = [...nets].map(([id, net]) => [id, multiPolygon(stitch(net), SMALLEST_ISLAND_M2)] as const);
  const full = presimplify(topologyOf(merged), sphericalTriangleArea);
  const simple = simplify(full, DETAIL_M2 / EARTH_RADIUS_M ** 2);
  const tidy = feature(simple, simple.objects.regions).features.map(({ id, geometry }) => {
    const rings = (geometry as MultiPolygon).coordinates.flatMap(([ring = []]) =>
      ring.length > 3 ? [ring] : [],
    );
    return [String(id), multiPolygon(rings, SMALLEST_AFTER_M2)] as const;
  });
  return quantize(topologyOf(tidy), 2e4);
}

type Regions = Topology<{ regions: GeometryCollection }>;

/** Returns the topology of regions in order of id: neighbours share the lines of their borders. */
function topologyOf(shapes: readonly (readonly [string, MultiPolygon])[]): Regions {
  const regions: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry })),
  };
  return topology({ regions }) as Regions;
}

/** Returns the outer rings above an area; regions have no holes. */
function multiPolygon(rings: readonly number[][][], smallest: number): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: rings.filter((ring) => area(ring) > smallest).map((ring) => [ring]),
  };
}

await runCommand({
  help: help.buildBoundaries,
  options: { check: { type: 'boolean', default: false } },
  run: ({ values: { check } }) => {
    console.log(words.merging);
    const text = `${JSON.stringify(regions())}\n`;
    const isStale = settle(new Map([[TARGET, text]]), check).length > 0;
    if (check && isStale) throw stop(words.boundariesStale(TARGET));
    console.log(isStale ? words.wroteFile(TARGET, Math.round(text.length / 1024)) : words.upToDate(TARGET));
    return 0;
  },
});
