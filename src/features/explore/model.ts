/** The entries as the explorer gets them: derived once, when the module is first imported. */
import { readCatalogue } from '../../catalogue/catalogue.ts';
import { answer } from '../../catalogue/run-query.ts';
import { NOTHING_ASKED } from '../../catalogue/query.ts';
import { catalogueOf } from '../../catalogue/write-catalogue.ts';
import { dataset, graph, links, versionDate } from '../../legacy-site.ts';

/** As it is sent to the browser. */
export const catalogueFile = catalogueOf(dataset, links, graph, versionDate);

/** As the browser reads it. */
export const catalogue = readCatalogue(catalogueFile);

/** How many entries each option has, by facet, when nothing is narrowed. */
export const { counts } = answer(catalogue, NOTHING_ASKED);

/** How many entries the lists show at once, until more are asked for. */
export const PAGE_SIZE = 50;
