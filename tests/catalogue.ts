import { deriveGraph } from '../src/core/graph/graph.ts';
import { deriveLinks } from '../src/core/relation-index.ts';
import { readCatalogue } from '../src/catalogue/catalogue.ts';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { catalogueOf } from '../src/catalogue/write-catalogue.ts';
import { datasetOf } from './dataset.ts';
import type { Entries } from './dataset.ts';

/** Gives the catalogue of entries, as the explorer gets it. */
export function catalogueWith(entries: Entries, version = '2026-11-20'): Catalogue {
  const dataset = datasetOf(entries);
  return readCatalogue(catalogueOf(dataset, deriveLinks(dataset), deriveGraph(dataset), version));
}
