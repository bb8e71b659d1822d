import type { PostcodeRow } from './place-search.ts';
import type { Abroad } from '../core/geo/abroad.ts';
import type { Gazetteer, RegionRow, TownRow } from '../core/geo/gazetteer.ts';
import type { PostcodeArea } from '../core/geo/postcodes.ts';

/**
 * Returns all places by name and postcode as text, in the form of the gazetteer's own file with the postcode areas and large
 * places outside the country added.
 */
export function placesText(gazetteer: Gazetteer, areas: readonly PostcodeArea[], abroad: Abroad): string {
  const regions = [...gazetteer.regions.values()].map(
    ({ id, lat, lon, south, west, north, east }): RegionRow => [id, lat, lon, south, west, north, east],
  );
  const places = gazetteer.towns.map(({ id, name, lat, lon, region, population, otherNames }): TownRow => [
    id,
    name,
    lat,
    lon,
    region,
    population,
    otherNames,
  ]);
  const postcodes = areas.map(({ area, town, region = '', centre, radius_km }): PostcodeRow => [
    area,
    town,
    region,
    centre.lat,
    centre.lon,
    radius_km ?? null,
  ]);
  return JSON.stringify({ regions, places, postcodes, abroad });
}
