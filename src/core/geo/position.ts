/** A position in degrees, WGS84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Returns the distance between two positions over the Earth's surface in kilometres, taking the Earth for a sphere. */
export function distanceKm(a: Position, b: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A point of a picture, in the picture's unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
