import { deriveGraph } from '../src/lib/derive/graph.ts';
import { deriveLinks } from '../src/lib/derive/relations.ts';
import { readCatalogue } from '../src/lib/explore/catalogue.ts';
import type { Catalogue } from '../src/lib/explore/catalogue.ts';
import { catalogueOf } from '../src/lib/export/catalogue.ts';
import { datasetOf } from './dataset.ts';
import type { Entries } from './dataset.ts';

/** Gives the catalogue of entries, as the explorer gets it. */
export function catalogueWith(entries: Entries, version = '2026-11-20'): Catalogue {
  const dataset = datasetOf(entries);
  return readCatalogue(catalogueOf(dataset, deriveLinks(dataset), deriveGraph(dataset), version));
}
