import { toAbroad } from '../geo/abroad.ts';
import { toBoundaries } from '../geo/boundaries.ts';
import type { Surroundings } from '../dataset.ts';
import { toEarlierLayout } from '../graph/stored-layout.ts';
import type { LoadedPart } from './file-types.ts';
import { toGazetteer } from '../geo/gazetteer.ts';
import { toPostcodeAreas } from '../geo/postcodes.ts';

/**
 * For each part of the dataset that is one file: turns data that fits the schema of the file into that part. They stand
 * apart from the table of file types so that what only needs to know files, such as the judgement of changes, is small.
 * Each throws a `LoadFault` where the data cannot be used.
 */
export const LOADERS: { readonly [K in LoadedPart]: (data: unknown) => Surroundings[K] } = {
  gazetteer: toGazetteer,
  boundaries: toBoundaries,
  postcodes: toPostcodeAreas,
  abroad: toAbroad,
  earlierLayout: toEarlierLayout,
};
