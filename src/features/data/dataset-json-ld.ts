/** The published data as a schema.org Dataset, which catalogues of data sets read off the page (schema.org/Dataset). */
import type { Measured } from './data-package.ts';
import { citation } from './export-files.ts';
import { holdsOneEntry } from './formats/json.ts';
import type { ExportContext } from './export-context.ts';

/** Gives the description of the data set, with each file of a form of its own as a distribution. */
export function datasetJsonLd(context: ExportContext, files: readonly Measured[]): object {
  const { map } = context.dataset;
  const { country, keywords } = map.data_set;
  const publisher = { '@type': 'Organization', name: map.title, url: context.home };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${context.home}data/`,
    name: `${map.title}: data`,
    description: `${map.purpose} The data lists ${context.entries.length} organisations, projects, communities, events and resources, how they are joined, and the source of each fact.`,
    url: `${context.home}data/`,
    version: context.version,
    dateModified: context.version,
    inLanguage: map.language,
    isAccessibleForFree: true,
    license: map.licences.data.url,
    creditText: citation(context),
    creator: publisher,
    publisher,
    ...(country !== undefined && { spatialCoverage: { '@type': 'Country', name: country } }),
    keywords,
    distribution: files
      .filter((file) => !holdsOneEntry(file))
      .map(({ path, about, type, bytes, sha256 }) => ({
        '@type': 'DataDownload',
        name: path,
        description: about,
        contentUrl: `${context.home}data/${path}`,
        encodingFormat: type.split(';')[0],
        contentSize: `${bytes} B`,
        sha256,
      })),
  };
}
