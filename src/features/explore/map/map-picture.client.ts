import * as words from '#words/explore-map.ts';
import { divIcon, DomEvent, latLngBounds, layerGroup, marker } from 'leaflet';
import type { LatLngBounds, LatLngTuple } from 'leaflet';
import { Clusters, ZOOMS } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import type { MapPoint } from './map-points.ts';
import type { Boundary } from '../../../core/geo/boundaries.ts';
import type { Scene } from '../view.client.ts';
import { CalmMap, tame, Land } from './base-map.client.ts';
import { markButton, sizeOf } from './marks.client.ts';
import { nearestIn } from './map-points.ts';
import { PlaceNames, RING } from './place-names.client.ts';

/** Largest zoom of automatic fitting; closer, the land around is lost. */
const CLOSEST_FIT = 8.5;

/** Share of the frame by which the drawn area is larger than what is in view. */
const AROUND = 0.3;

/** Share of the land's size by which one can move out to sea: enough to centre every shore in a wide frame. */
const BEYOND = 2;

/** What is drawn for a cluster. */
interface Drawn {
  readonly cluster: Cluster;
  readonly button: HTMLButtonElement;
}

/** The picture of the map: land, and marks for all entries that have a place, each a button. */
export class MapPicture {
  readonly #map: CalmMap;
  readonly #land: Land;
  readonly #marks = layerGroup();
  readonly #origin = layerGroup();
  readonly #names: PlaceNames;
  readonly #open: (points: readonly MapPoint[]) => void;
  #scene: Scene | undefined;
  #clusters = new Clusters([]);
  #drawn: readonly Drawn[] = [];
  #chosen: ReadonlySet<string> = new Set();
  /** For what place and regions the map was last brought into view; undefined until it was. */
  #framed: string | undefined;

  /** `open` is told whose entries a reader wants to see. */
  constructor(
    box: HTMLElement,
    boundaries: readonly Boundary[],
    open: (points: readonly MapPoint[]) => void,
  ) {
    this.#open = open;
    this.#land = new Land(boundaries);
    const bounds = this.#land.boundsOf();
    this.#map = new CalmMap(box, {
      zoomControl: false,
      attributionControl: false,
      dragging: false,
      scrollWheelZoom: false,
      zoomSnap: 0.25,
      minZoom: ZOOMS.least,
      maxZoom: ZOOMS.most,
      ...(bounds && { maxBounds: bounds.pad(BEYOND) }),
    });
    box.setAttribute('role', 'region');
    tame(this.#map);
    this.#land.addTo(this.#map);
    this.#marks.addTo(this.#map);
    this.#origin.addTo(this.#map);
    this.#names = new PlaceNames(this.#map);
    // A change of zoom ends with this too.
    this.#map.on('moveend', () => this.#draw());
    new ResizeObserver(() => {
      // A panel that is closed has no size, and the map keeps its place.
      if (box.clientWidth > 0) this.#map.invalidateSize({ animate: false });
    }).observe(box);
  }

  /** Shows entries at their points. Where the map is stays, unless the place or the regions asked for have changed. */
  show(scene: Scene, points: readonly MapPoint[], shades: ReadonlyMap<string, number>): void {
    this.#scene = scene;
    this.#clusters = new Clusters(points);
    const count = points.reduce((sum, { items }) => sum + items.length, 0);
    this.#map.getContainer().setAttribute('aria-label', words.mapOf(count));
    // It is shown again when its panel is opened.
    if (this.#map.getContainer().clientWidth === 0) return;
    this.#map.invalidateSize({ animate: false });
    this.#turnTo(scene);
    this.#draw();
    this.#land.shade(shades);
  }

  /** Ids of the entries that the marks stand for. */
  ids(): readonly string[] {
    return this.#drawn.flatMap(({ cluster }) =>
      cluster.points.flatMap(({ items }) => items.map(({ id }) => id)),
    );
  }

  /** Marks the points whose entries are shown beside the map. */
  choose(keys: readonly string[]): void {
    this.#chosen = new Set(keys);
    for (const { cluster, button } of this.#drawn) this.#mark(cluster, button);
  }

  /** Returns the focus to the mark that holds a point, else to the map. */
  focus(key?: string): void {
    const mark = this.#drawnFor(key);
    if (mark) this.#reveal(mark.cluster);
    // What was out of sight may have been drawn anew.
    (this.#drawnFor(key)?.button ?? this.#map.getContainer()).focus();
  }

  /** Zooms by so many steps. */
  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Moves by parts of what is in view. */
  panBy(right: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([x * right, y * down]);
  }

  /** Brings some regions into view, or everything. */
  showRegions(ids: readonly string[] = []): void {
    this.#fit(this.#land.boundsOf(ids) ?? this.#pointBounds());
  }

  #turnTo(scene: Scene): void {
    const { origin, query, catalogue } = scene;
    const chosen = query.chosen['region'] ?? [];
    const framed = JSON.stringify([origin?.lat, origin?.lon, chosen]);
    if (framed === this.#framed) return;
    this.#framed = framed;
    this.#origin.clearLayers();
    if (origin) {
      const icon = divIcon({ className: 'map-here', iconSize: [2 * RING, 2 * RING] });
      this.#origin.addLayer(marker([origin.lat, origin.lon], { icon, interactive: false, keyboard: false }));
      const nearest = nearestIn(scene).flatMap(({ town }): LatLngTuple[] =>
        town ? [[town.lat, town.lon]] : [],
      );
      this.#fit(latLngBounds([[origin.lat, origin.lon], ...nearest]));
    } else {
      const regions = catalogue.regions.map(({ id }) => id).filter((id) => chosen.includes(id));
      this.showRegions(regions);
    }
  }

  #pointBounds(): LatLngBounds {
    const regions = this.#scene?.catalogue.regions ?? [];
    return latLngBounds(regions.map(({ lat, lon }): LatLngTuple => [lat, lon]));
  }

  #fit(bounds: LatLngBounds): void {
    if (bounds.isValid()) this.#map.fitBounds(bounds, { padding: [16, 16], maxZoom: CLOSEST_FIT });
  }

  /** Draws every mark anew for the zoom; the one with the focus keeps it, or whichever holds its first point now. */
  #draw(): void {
    const scene = this.#scene;
    if (!scene) return;
    const focused = this.#drawn.find(({ button }) => button === document.activeElement)?.cluster.points[0];
    const bounds = this.#map.getBounds().pad(AROUND);
    const [west, south, east, north] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const clusters = this.#clusters.at(this.#map.getZoom(), { west, south, east, north });
    this.#marks.clearLayers();
    this.#drawn = clusters.map((cluster) => {
      const { partsAt } = cluster;
      const button = markButton(cluster, scene);
      button.addEventListener('click', () =>
        partsAt === undefined ? this.#open(cluster.points) : this.#approach(cluster, partsAt),
      );
      button.addEventListener('focus', ({ relatedTarget }) => {
        // One that is drawn anew gets the focus from nowhere, and nobody has moved to it.
        if (relatedTarget && button.matches(':focus-visible')) this.#reveal(cluster);
      });
      // A press is for the mark and not for the map below it.
      DomEvent.disableClickPropagation(button);
      const size = sizeOf(cluster);
      const icon = divIcon({ className: 'map-place', html: button, iconSize: [size, size] });
      this.#marks.addLayer(marker([cluster.lat, cluster.lon], { icon, interactive: false, keyboard: false }));
      this.#mark(cluster, button);
      return { cluster, button };
    });
    this.#names.draw(clusters, scene.origin);
    if (focused) this.#drawnFor(focused.key)?.button.focus({ preventScroll: true });
  }

  #mark({ points, partsAt }: Cluster, button: HTMLButtonElement): void {
    const chosen = points.some(({ key }) => this.#chosen.has(key));
    button.classList.toggle('chosen', chosen);
    if (partsAt === undefined) button.setAttribute('aria-expanded', String(chosen));
  }

  /** Goes so close that a cluster parts. */
  #approach({ points }: Cluster, partsAt: number): void {
    const bounds = latLngBounds(points.map(({ lat, lon }): LatLngTuple => [lat, lon]));
    const zoom = Math.max(partsAt, Math.min(this.#map.getBoundsZoom(bounds.pad(0.2)), CLOSEST_FIT));
    this.#map.setView(bounds.getCenter(), zoom);
  }

  #reveal({ lat, lon }: Cluster): void {
    this.#map.panInside([lat, lon], { padding: [32, 32] });
  }

  #drawnFor(key: string | undefined): Drawn | undefined {
    return this.#drawn.find(({ cluster: { points } }) => points.some((point) => point.key === key));
  }
}
