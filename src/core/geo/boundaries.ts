import { LoadFault } from '../problem.ts';
import type { Path } from '../problem.ts';

/** A position: longitude then latitude, in degrees, WGS84, as TopoJSON and GeoJSON have it. */
export type LonLat = readonly [number, number];

/** The land of a region: closed outer rings, clockwise; regions have no holes. */
export interface Boundary {
  readonly region: string;
  readonly rings: readonly (readonly LonLat[])[];
}

interface RegionTopology {
  readonly arcs: readonly (readonly LonLat[])[];
  readonly transform: { readonly scale: LonLat; readonly translate: LonLat };
  readonly objects: {
    readonly regions: {
      readonly geometries: readonly {
        readonly id: string;
        readonly arcs: readonly (readonly (readonly number[])[])[];
      }[];
    };
  };
}

/** Reads the boundaries of the regions from the text of `places/regions.topo.json`; throws where it does not hold them. */
export function parseBoundaries(text: string): readonly Boundary[] {
  return toBoundaries(JSON.parse(text));
}

/** Returns the boundaries from data that fits the schema. Throws a `LoadFault` where a ring names an arc that is not there. */
export function toBoundaries(data: unknown): readonly Boundary[] {
  const { arcs, transform, objects } = data as RegionTopology;
  const lines = arcs.map((arc) => positions(arc, transform));
  const line = (index: number, path: Path): readonly LonLat[] => {
    const found = lines[index < 0 ? ~index : index];
    if (!found) throw new LoadFault({ code: 'no-arc', index, arcs: lines.length }, path);
    return index < 0 ? [...found].reverse() : found;
  };
  return objects.regions.geometries.map(({ id, arcs: polygons }, geometry) => ({
    region: id,
    rings: polygons.flatMap(([outer = []], polygon) => [
      outer.flatMap((index, place) => {
        const at = ['objects', 'regions', 'geometries', geometry, 'arcs', polygon, 0, place];
        // Each line begins where the one before it ends, so that point is taken once.
        return place === 0 ? line(index, at) : line(index, at).slice(1);
      }),
    ]),
  }));
}

/** Turns a line of whole-numbered steps into positions in degrees. */
function positions(arc: readonly LonLat[], { scale, translate }: RegionTopology['transform']): LonLat[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Returns the region whose land holds a position, in degrees, or undefined for one off the land. */
export function regionAt(boundaries: readonly Boundary[], lat: number, lon: number): string | undefined {
  return boundaries.find(({ rings }) => rings.some((ring) => inside(ring, lat, lon)))?.region;
}

/** Returns whether a line east from the position crosses the ring an odd number of times. */
function inside(ring: readonly LonLat[], lat: number, lon: number): boolean {
  let crossings = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && previous[1] > lat !== point[1] > lat) {
      const at = ((previous[0] - point[0]) * (lat - point[1])) / (previous[1] - point[1]) + point[0];
      if (lon < at) crossings++;
    }
    previous = point;
  }
  return crossings % 2 === 1;
}

/** Returns the region whose shore or border comes nearest to a position, in degrees: for places drawn just off the land. */
export function nearestRegion(boundaries: readonly Boundary[], lat: number, lon: number): string | undefined {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let best: string | undefined;
  let least = Infinity;
  for (const { region, rings } of boundaries) {
    for (const [x, y] of rings.flat()) {
      const distance = (y - lat) ** 2 + ((x - lon) * narrowing) ** 2;
      if (distance < least) [best, least] = [region, distance];
    }
  }
  return best;
}
