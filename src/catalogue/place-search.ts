import { countryNames } from '#words/locale.ts';
import * as words from '#words/catalogue.ts';
import { parseGazetteer, placeKey } from '../core/geo/gazetteer.ts';
import type { Abroad, Gazetteer, RegionRow, TownRow, PostcodeArea } from '../core/geo/gazetteer.ts';
import { distanceKm } from '../core/geo/position.ts';
import type { Position } from '../core/geo/position.ts';
import type { CatalogueRegion } from './catalogue.ts';

/** A postcode area as it is sent: its letters, main town, region or nothing, middle in degrees, and radius in kilometres or null. */
type PostcodeRow = readonly [
  area: string,
  town: string,
  region: string,
  lat: number,
  lon: number,
  radiusKm: number | null,
];

/** Everything that is needed to find a place by its name or postcode. */
export interface Places {
  readonly gazetteer: Gazetteer;
  readonly postcodes: ReadonlyMap<string, PostcodeRow>;
  readonly abroad: Abroad;
}

/** Where the reader is, or wants to look from. */
export interface Origin extends Position {
  /** The place in words: "Leeds, Yorkshire and the Humber". */
  readonly label: string;
  /** How exact it is; empty for a town. */
  readonly rough: string;
  readonly region?: string;
  readonly nation?: string;
}

/**
 * A place; or the country outside the United Kingdom that was named; or nothing of this name, with the known name that is
 * spelt most like it.
 */
type PlaceMatch =
  | { readonly origin: Origin }
  | { readonly origin?: undefined; readonly abroad: string }
  | { readonly origin?: undefined; readonly abroad?: undefined; readonly suggestion?: string };

const KM_PER_MILE = 1.609344;

/** What is not farther than this counts as near: 50 miles, about an hour's way. */
export const NEAR_KM = 50 * KM_PER_MILE;

/** Reads the places as they are sent: the gazetteer's own text with the postcode areas added. */
export function readPlaces(text: string): Places {
  const { postcodes, abroad } = JSON.parse(text) as {
    readonly postcodes: readonly PostcodeRow[];
    readonly abroad: Abroad;
  };
  return {
    gazetteer: parseGazetteer(text),
    postcodes: new Map(postcodes.map((row) => [row[0], row])),
    abroad,
  };
}

/** Finds a place by what was typed: a postcode or its beginning, a region, or a town with or without its region. */
export function findPlace(typed: string, places: Places, regions: readonly CatalogueRegion[]): PlaceMatch {
  const text = typed.trim();
  const row = places.postcodes.get(postcodeArea(text) ?? '');
  if (row) {
    const [area, town, region, lat, lon, radiusKm] = row;
    // The islands have postcodes like everyone, and are not in the United Kingdom.
    if (region === '') return { abroad: /\((.+)\)/.exec(town)?.[1] ?? town };
    const rough =
      radiusKm === null ? words.middleOfArea(area) : words.middleOfAreaWithin(area, milesOf(radiusKm));
    return {
      origin: { label: words.postcodeArea(town, area), rough, lat, lon, ...within(region, regions) },
    };
  }
  // "Newport, Wales" tells a town from its namesakes.
  const [name = '', wanted] = text.split(/,\s*/, 2);
  const named = (label: string) => regions.find((one) => same(one.label, label));
  const region = wanted === undefined ? undefined : named(wanted);
  const town = places.gazetteer.find(name, region?.id);
  // A village in Yorkshire is called Wales, and nobody means it; London is town and region at once.
  const whole = wanted === undefined ? named(name) : undefined;
  if (whole && town?.name !== 'London') {
    const { id, label, lat, lon } = whole;
    const rough = words.wholeRegion;
    return { origin: { label, rough, lat, lon, ...within(id, regions) } };
  }
  if (town) return { origin: originAt(town, town.name, town.region, regions) };
  const country = countryOf(name, places.abroad) ?? (wanted && countryOf(wanted, places.abroad));
  if (country !== undefined) return { abroad: country };
  const suggestion = places.gazetteer.nearest(name);
  return suggestion === undefined ? {} : { suggestion };
}

/**
 * Returns the country or island that a name stands for or lies in, or undefined for a name that is not known. A name that
 * places of the United Kingdom bear too should be looked for there first.
 */
export function countryOf(name: string, abroad: Abroad): string | undefined {
  const key = placeKey(name);
  if (key === '') return undefined;
  const codes = Object.keys(abroad);
  const names = (code: string) => [...countryNames(code), ...(words.countriesToo[code] ?? [])];
  const code =
    codes.find((one) => names(one).some((other) => placeKey(other) === key)) ??
    codes.find((one) => abroad[one]?.some((place) => placeKey(place) === key));
  return code === undefined ? undefined : (countryNames(code)[0] ?? code);
}

/**
 * Returns the area of a postcode in any spelling, of a district or of the area itself: "M" for M4 1AB, m41ab, M4-1AB, M4 and
 * M; undefined for other texts. A postcode that is not typed to its end counts as well.
 */
export function postcodeArea(text: string): string | undefined {
  const plain = text.replace(/[\s.\-–—_]+/g, '');
  return /^([a-z]{1,2})(?:\d[\da-z]?(?:\d[a-z]{0,2})?)?$/i.exec(plain)?.[1]?.toUpperCase();
}

/** Returns the town nearest to a position, so that nobody's exact position need stand in an address. */
export function nearestTown(
  at: Position,
  { gazetteer }: Places,
  regions: readonly CatalogueRegion[],
): Origin | undefined {
  let best: { km: number; town: Gazetteer['towns'][number] } | undefined;
  for (const town of gazetteer.towns) {
    if (town.sort !== 'town') continue;
    const km = distanceKm(at, town);
    if (!best || km < best.km) best = { km, town };
  }
  // Someone abroad is not near any of the towns.
  if (!best || best.km > NEAR_KM) return undefined;
  return originAt(best.town, best.town.name, best.town.region, regions);
}

function originAt(
  { lat, lon }: Position,
  name: string,
  region: string,
  regions: readonly CatalogueRegion[],
): Origin {
  const label = regions.find(({ id }) => id === region)?.label;
  return {
    label: label === undefined || label === name ? name : `${name}, ${label}`,
    rough: '',
    lat,
    lon,
    ...within(region, regions),
  };
}

function within(region: string, regions: readonly CatalogueRegion[]): { region?: string; nation?: string } {
  const known = regions.find(({ id }) => id === region);
  return known ? { region, nation: known.nation } : {};
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

/** Returns a distance in miles, as exactly as a journey is told: whole miles up to 50, then steps of 5; 0 within half a mile. */
export function milesOf(km: number): number {
  const miles = km / KM_PER_MILE;
  return miles < 50 ? Math.round(miles) : Math.round(miles / 5) * 5;
}

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
