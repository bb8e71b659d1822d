/** Sites made from small data folders, as page models get them. */
import type { Site } from '../src/core/site.ts';
import { datasetOf, filesOf, TODAY } from './dataset.ts';

/** Returns a site of the data given, as of the day of the tests, without history, releases or failing links. */
export function siteOf(...given: Parameters<typeof datasetOf>): Site {
  return {
    dataset: datasetOf(...given),
    day: TODAY,
    locale: 'en-GB',
    version: TODAY,
    files: filesOf(...given),
    failing: new Set(),
    history: undefined,
    releasedState: () => undefined,
  };
}
