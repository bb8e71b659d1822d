import { Map as LeafletMap } from 'leaflet';
import type { MapOptions, PanOptions, PointExpression } from 'leaflet';

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
