/** What the page on the data shows: the formats with their files, the walk to a chart, and how to cite. */
import { api, dataset } from '#words/formats.ts';
import { bytes } from '#words/locale.ts';
import { oncePer } from '../../core/once.ts';
import type { Site } from '../../core/site.ts';
import type { Measured } from './data-package.ts';
import type { ExportContext } from './export-context.ts';
import { ARCHIVE, citation, INDEX } from './export-files.ts';
import { FORMATS } from './formats.ts';
import { holdsOneEntry } from './formats/json.ts';
import { exportContextIn, fileAt, publishedIn } from './published.ts';
import { tableNamed } from './tables/table.ts';

/** A file to download, with its path on the site and its size in words. */
interface Offered {
  readonly name: string;
  readonly path: string;
  readonly size: string;
  readonly about: string;
}

const DESCRIPTIONS = [
  INDEX,
  'openapi.json',
  'datapackage.json',
  'checksums.txt',
  'LICENCE.txt',
  'CITATION.cff',
];

/** Returns what the page on the data shows. */
export const dataPageIn = oncePer(async (site: Site) => {
  const context = exportContextIn(site);
  const published = await publishedIn(site);
  const offeredAt = (path: string) => offered(fileAt(published, path));
  return {
    /** Each format with its files; the files of single entries are many, and only counted. */
    forms: FORMATS.map(({ id, label, about }) => {
      const files = published.filter(({ format }) => format === id);
      return {
        id,
        label,
        about,
        files: files.filter((file) => !holdsOneEntry(file)).map(offered),
        single: files.filter(holdsOneEntry).length,
      };
    }),
    /** All files in one. */
    archive: offeredAt(ARCHIVE),
    /** The files that describe the others to programs. */
    descriptions: DESCRIPTIONS.map(offeredAt),
    walk: { file: offeredAt('csv/regions.csv'), home: context.home, ...walkOf(context) },
    counts: {
      entries: context.entries.length,
      relations: tableNamed(context.tables, 'relations').rows.length,
      sources: tableNamed(context.tables, 'sources').rows.length,
    },
    /** The sentence to cite the data by. */
    cited: citation(context),
    /** The data set in schema.org terms, for catalogues of data sets. */
    jsonLd: datasetJsonLd(context, published),
  };
});

export type DataPageModel = Awaited<ReturnType<typeof dataPageIn>>;

function offered({ path, bytes: size, about }: Measured): Offered {
  return { name: path.slice(path.lastIndexOf('/') + 1), path: `data/${path}`, size: bytes(size), about };
}

/** The chart that the walk ends with. */
interface Walk {
  /** Name of the column in the file that is drawn; undefined where no indicator counts people. */
  readonly column: string | undefined;
  /** Regions with a rate, the highest first, then those with too few organisations for one. */
  readonly rows: readonly {
    readonly region: string;
    readonly organisations: number;
    readonly rate: number | null;
  }[];
}

/** Returns the chart of organisations per number of people; without rows where no indicator counts people. */
export function walkOf({ tables }: Pick<ExportContext, 'tables'>): Walk {
  const { columns, rows } = tableNamed(tables, 'regions');
  const column = columns.find(({ name }) => name.startsWith('organisations_per_'))?.name;
  if (column === undefined) return { column, rows: [] };
  const at = (name: string) => columns.findIndex((one) => one.name === name);
  return {
    column,
    rows: rows
      .map((row) => ({
        region: String(row[at('name')]),
        organisations: Number(row[at('organisations')]),
        rate: row[at(column)] as number | null,
      }))
      .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.region < b.region ? -1 : 1)),
  };
}

/** The published data as a schema.org Dataset, which catalogues of data sets read off the page (schema.org/Dataset). */

/** Returns the data set in schema.org's terms, with each file as a distribution but those of single entries. */
function datasetJsonLd(context: ExportContext, files: readonly Measured[]): object {
  const { map } = context.dataset;
  const { country, keywords } = map.data_set;
  const publisher = { '@type': 'Organization', name: map.title, url: context.home };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${context.home}data/`,
    name: api.title(map.title),
    description: dataset(map.purpose, context.entries.length),
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
