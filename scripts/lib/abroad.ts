import { placeKey } from '../../src/core/geo/gazetteer.ts';
import { geonamesRows } from './geonames.ts';

/** Abroad, only places that readers may well have in mind: of this size, or the capital of a country. */
const LARGE = 300_000;
/** Of the nearest neighbours smaller places too. */
const NEIGHBOURS: Readonly<Record<string, number>> = { IE: 2500, IM: 500, JE: 500, GG: 500 };

/**
 * Gives the text of `places/abroad.json`: for each country but the United Kingdom the names by which its large places are
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
