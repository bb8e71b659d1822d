/** The kit of published forms that tests are made with: of the real data, and of small data folders. */
import { readFolder } from '../src/lib/load/read-folder.ts';
import { lintFiles } from '../src/lib/lint/run.ts';
import { makeKit } from '../src/lib/export/make-kit.ts';
import type { Given } from '../src/lib/export/make-kit.ts';
import type { Kit } from '../src/lib/export/kit.ts';
import type { Dataset } from '../src/lib/model/dataset.ts';
import { TODAY } from './dataset.ts';

/** Where tests say that the map is published. */
export const HOME = 'https://map.example/map/';

/** Gives the kit of a dataset, as of a day in the past. */
export function kitOf(dataset: Dataset, given: Partial<Given> = {}): Kit {
  return makeKit(dataset, { version: TODAY, home: HOME, ...given });
}

let real: Dataset | undefined;

/** Gives the real data; throws if it has errors. */
export function realDataset(): Dataset {
  if (!real) {
    const checked = lintFiles(readFolder('data'), { today: '2026-11-27' });
    if (!checked.dataset) throw new Error('the data has errors');
    real = checked.dataset;
  }
  return real;
}
