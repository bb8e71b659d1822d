/** What pages and features still import by name; goes as they take it from `Astro.locals.site`. */
import type { Entry } from './core/entry.ts';
import type { Facet } from './core/facets.ts';
import * as index from './core/site.ts';
import { resolve } from 'node:path';
import { loadSite } from './site.ts';

export const site = loadSite();
export const { dataset, files, failing, history } = site;
export const dataFolder = resolve(process.env['MAP_DATA'] ?? 'data');
export const today = site.day;
export const versionDate = site.version;
export const links = index.linksIn(site);
export const linksOf = (entry: Entry) => index.linksOf(site, entry);
export const textOf = (entry: Entry) => index.textOf(site, entry);
export const namedBodies = index.namedBodiesIn(site);
export const byKind = index.byKindIn(site);
export const entriesWith = (facet: Facet, id: string) => index.entriesWith(site, facet, id);
export const rates = index.ratesIn(site);
export const graph = index.graphIn(site);
export const placed = index.placementIn(site);
export const relationCount = index.relationCountIn(site);
export const unknowns = index.unknownsIn(site);
