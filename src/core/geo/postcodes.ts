import { parse } from 'yaml';

/** A postcode area, such as M: a rough place, since its districts lie up to `radius_km` from its middle. */
export interface PostcodeArea {
  /** The letters before the first digit. */
  readonly area: string;
  /** Its main post town. */
  readonly town: string;
  /** Absent for the three areas that are not in the United Kingdom. */
  readonly region?: string;
  /** Mean of the middles of its districts, in degrees, WGS84. */
  readonly centre: { readonly lat: number; readonly lon: number };
  /** Absent where it is not known. */
  readonly radius_km?: number;
}

/** Reads the postcode areas from the text of `places/postcode-areas.yaml`. */
export function parsePostcodeAreas(text: string): readonly PostcodeArea[] {
  return toPostcodeAreas(parse(text));
}

/** Returns the postcode areas from data that fits the schema. */
export function toPostcodeAreas(data: unknown): readonly PostcodeArea[] {
  const rows = data as readonly (Omit<PostcodeArea, 'region'> & { readonly region: string | null })[];
  return rows.map(({ area, town, region, centre, radius_km }) => ({
    area,
    town,
    ...(region !== null && { region }),
    centre,
    ...(radius_km !== undefined && { radius_km }),
  }));
}
