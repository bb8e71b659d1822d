import type { PointFeature } from 'supercluster';
import Supercluster from 'supercluster';
import type { Position } from '../../../core/geo/position.ts';
import { present } from '../../../core/present.ts';
import type { MapPoint } from './map-points.ts';

/** One point of the map, or several whose marks would touch. */
export interface Cluster extends Position {
  /** The one with most entries first. */
  readonly points: readonly MapPoint[];
  /** How many entries they have. */
  readonly count: number;
  /** The smallest zoom at which its points part; undefined for one point, and for points that never part. */
  readonly partsAt?: number;
}

/** A part of the map, in degrees. */
interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Smallest and largest zoom; at each whole step the land is twice as wide. */
export const ZOOMS = { least: 4, most: 12 } as const;

/** Zoom at which what is out of sight is clustered, as if the whole map were in view. */
const FAR_ZOOM = 5;

/** Minimum distance between the centres of two marks, in px. */
const APART = 44;

/** Width of the map at zoom 0, in px. */
const WORLD = 256;

interface Place {
  readonly place: number;
}

type Index = Supercluster<Place, Place>;

/** Points clustered so that their marks do not touch, for each zoom. */
export class Clusters {
  readonly #points: readonly MapPoint[];
  /** An index handles whole zooms only, so there is one for each fraction that is asked for. */
  readonly #indexes = new Map<number, Index>();

  constructor(points: readonly MapPoint[]) {
    this.#points = points;
  }

  /**
   * Returns what is drawn at a zoom, from north to south; every point is in one of them. What is outside the frame is put
   * together more, so that a large map has few marks however far one has zoomed in.
   */
  at(zoom: number, { west, south, east, north }: Frame): readonly Cluster[] {
    const fraction = zoom - Math.floor(zoom);
    const index = this.#index(fraction);
    const inside = index
      .getClusters([west, south, east, north], Math.floor(zoom))
      .map((feature) => clusterOf(feature, index, this.#points, fraction));
    const seen = new Set(inside.flatMap(({ points }) => points));
    return [...inside, ...farAway(this.#points.filter((point) => !seen.has(point)))].sort(
      (a, b) => b.lat - a.lat,
    );
  }

  #index(fraction: number): Index {
    const known = this.#indexes.get(fraction);
    if (known) return known;
    // At a fraction above a whole zoom everything lies that much farther apart.
    const index = indexOf(this.#points, APART / 2 ** fraction, ZOOMS.least, ZOOMS.most);
    this.#indexes.set(fraction, index);
    return index;
  }
}

/** Returns points out of sight in few clusters, each where its fullest point is, since between two it might be in sight. */
function farAway(points: readonly MapPoint[]): readonly Cluster[] {
  if (points.length === 0) return [];
  const index = indexOf(points, APART, FAR_ZOOM, FAR_ZOOM);
  return index.getClusters([-180, -90, 180, 90], FAR_ZOOM).map((feature) => {
    const cluster = clusterOf(feature, index, points, 0);
    const [{ lat, lon } = cluster] = cluster.points;
    return { ...cluster, lat, lon };
  });
}

function indexOf(points: readonly MapPoint[], radius: number, minZoom: number, maxZoom: number): Index {
  return new Supercluster<Place, Place>({ minZoom, maxZoom, extent: WORLD, radius }).load(
    points.map(({ lat, lon }, place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** Returns a cluster as the index has it; `points` are those it was made from, in order of size. */
function clusterOf(
  { geometry, properties }: PointFeature<object>,
  index: Index,
  points: readonly MapPoint[],
  fraction: number,
): Cluster {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const id = 'cluster_id' in properties ? Number(properties.cluster_id) : undefined;
  const places =
    id === undefined
      ? [(properties as Place).place]
      : index.getLeaves(id, Infinity).map((leaf) => leaf.properties.place);
  const own = places.sort((a, b) => a - b).map((place) => present(points[place], `point ${place}`));
  const partsAt = id === undefined ? Infinity : index.getClusterExpansionZoom(id) + fraction;
  return {
    lat,
    lon,
    points: own,
    count: own.reduce((sum, { items }) => sum + items.length, 0),
    ...(partsAt <= ZOOMS.most && { partsAt }),
  };
}
