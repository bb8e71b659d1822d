import { oncePer } from '../core/once.ts';
import { graphIn, linksIn } from '../core/site.ts';
import type { Site } from '../core/site.ts';
import { readCatalogue } from './catalogue.ts';
import { runQuery } from './run-query.ts';
import { EMPTY_QUERY } from './query.ts';
import { catalogueOf } from './write-catalogue.ts';

/** The catalogue of a site as it is sent to the browser. */
export const catalogueFileIn = oncePer((site: Site) =>
  catalogueOf(site.dataset, linksIn(site), graphIn(site), site.version),
);

/** The catalogue of a site as the browser reads it. */
export const catalogueIn = oncePer((site: Site) => readCatalogue(catalogueFileIn(site)));

/** Number of entries with each option when nothing is narrowed: by facet, in the order of its options. */
export const optionCountsIn = oncePer((site: Site) => runQuery(catalogueIn(site), EMPTY_QUERY).counts);
