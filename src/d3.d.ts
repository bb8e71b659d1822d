/** The package d3 brings no types; these are the parts of it that are used here. */
declare module 'd3' {
  export interface GeoProjection {
    (lonLat: readonly [number, number]): [number, number] | null;
    rotate(angles: readonly [number, number]): this;
    center(lonLat: readonly [number, number]): this;
    parallels(latitudes: readonly [number, number]): this;
    scale(scale: number): this;
    translate(point: readonly [number, number]): this;
  }
  export function geoAlbers(): GeoProjection;
}
