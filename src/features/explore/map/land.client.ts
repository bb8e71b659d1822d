import { latLngBounds, polygon, svg } from 'leaflet';
import type { LatLngBounds, Map as LeafletMap, Polygon } from 'leaflet';
import type { Boundary } from '../../../core/geo/boundaries.ts';

const SHADES = [0, 1, 2, 3, 4];

/** The land of the regions, each with its shade. */
export class Land {
  readonly #regions: ReadonlyMap<string, Polygon>;

  constructor(boundaries: readonly Boundary[]) {
    // What lies a little outside the frame is drawn too, so that it is there when the map is moved.
    const renderer = svg({ padding: 0.4 });
    this.#regions = new Map(
      boundaries.map(({ region, rings }) => [
        region,
        polygon(
          rings.map((ring) => [ring.map(([lon, lat]): [number, number] => [lat, lon])]),
          { renderer, className: 'map-region', interactive: false, smoothFactor: 1 },
        ),
      ]),
    );
  }

  addTo(map: LeafletMap): void {
    for (const region of this.#regions.values()) region.addTo(map);
    // The table says what the shades say.
    map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  }

  /** Shades the regions; those that are not named are left plain. */
  shade(shades: ReadonlyMap<string, number>): void {
    for (const [id, region] of this.#regions) {
      const shade = shades.get(id) ?? 0;
      for (const one of SHADES) region.getElement()?.classList.toggle(`shade-${one}`, one === shade);
    }
  }

  /** Returns the frame around some regions; around all where none of them is known. */
  boundsOf(ids: readonly string[] = []): LatLngBounds | undefined {
    const wanted = ids.flatMap((id) => this.#regions.get(id) ?? []);
    const regions = wanted.length > 0 ? wanted : [...this.#regions.values()];
    const [first, ...others] = regions.map((region) => region.getBounds());
    return (
      first &&
      others.reduce((all, one) => all.extend(one), latLngBounds([first.getSouthWest(), first.getNorthEast()]))
    );
  }
}
