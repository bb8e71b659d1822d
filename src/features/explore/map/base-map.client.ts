import { Map as LeafletMap, latLngBounds, polygon, svg } from 'leaflet';
import type { LatLngBounds, MapOptions, PanOptions, PointExpression, Polygon } from 'leaflet';
import type { Boundary } from '../../../core/geo/boundaries.ts';

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** A map that jumps and does not glide where less motion is wanted, whoever moves it. */
export class CalmMap extends LeafletMap {
  constructor(box: HTMLElement, options: MapOptions) {
    const moves = !stillness.matches;
    super(box, {
      ...options,
      fadeAnimation: false,
      zoomAnimation: moves,
      markerZoomAnimation: moves,
      inertia: moves,
    });
  }

  /** All ways to move the map without zooming come through here. */
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, stillness.matches ? { ...options, animate: false } : options);
  }
}

/**
 * Lets readers scroll past a map: the wheel zooms only when the map has the focus or Ctrl is held, one finger scrolls the
 * page, two fingers move the map, and the mouse drags it.
 */
export function tame(map: LeafletMap): void {
  const box = map.getContainer();
  box.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey || box.contains(document.activeElement)) map.scrollWheelZoom.enable();
      else map.scrollWheelZoom.disable();
    },
    // Before the map's own listener, and so that the browser waits for what that one says.
    { capture: true, passive: false },
  );
  const enter = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  box.addEventListener('pointerenter', enter);
  box.addEventListener('pointerdown', enter, { capture: true });
  box.addEventListener('pointerleave', ({ buttons }) => {
    // A map that is being dragged may leave its frame; else the next finger finds a page that scrolls.
    if (buttons === 0) map.dragging.disable();
  });
}

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
