/** What the page on the data shows: the forms with their files, the walk to a chart, and how to cite. */
import { datasetJsonLd } from './dataset-json-ld.ts';
import { ARCHIVE, citation, INDEX } from './export-files.ts';
import { FORMATS } from './formats.ts';
import { holdsOneEntry } from './formats/json.ts';
import { named } from './tables/named.ts';
import { kit, published, publishedFile } from './site-export.ts';
import { bytesInWords } from '../../core/words.ts';

/** A file to take, with its path on the site and its size in words. */
export interface Offered {
  readonly name: string;
  readonly path: string;
  readonly size: string;
  readonly about: string;
}

const offered = ({ path, bytes, about }: (typeof published)[number]): Offered => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  path: `data/${path}`,
  size: bytesInWords(bytes),
  about,
});

/** Each form with its files; the files of single entries are many, and only counted. */
export const forms = FORMATS.map(({ id, label, about }) => {
  const files = published.filter(({ format }) => format === id);
  return {
    id,
    label,
    about,
    files: files.filter((file) => !holdsOneEntry(file)).map(offered),
    single: files.filter(holdsOneEntry).length,
  };
});

/** All files in one. */
export const archive = offered(publishedFile(ARCHIVE));

/** What describes the files, for programs. */
export const descriptions = [
  INDEX,
  'openapi.json',
  'datapackage.json',
  'checksums.txt',
  'LICENCE.txt',
  'CITATION.cff',
].map((path) => offered(publishedFile(path)));

/** The file that the walk to a chart begins with. */
export const walkFile = offered(publishedFile('csv/regions.csv'));

/** The column that the walk draws: its name in the file; undefined where no figure of people is known. */
export const walkColumn = named(kit.tables, 'regions').columns.find(({ name }) =>
  name.startsWith('organisations_per_'),
)?.name;

/** What the walk ends with: regions with a rate, the highest first, then those with too few for one. */
export const walkRows = walk();

function walk() {
  const { columns, rows } = named(kit.tables, 'regions');
  const at = (name: string | undefined) => columns.findIndex((column) => column.name === name);
  const rate = at(walkColumn);
  if (rate === -1) return [];
  return rows
    .map((row) => ({
      region: String(row[at('name')]),
      organisations: Number(row[at('organisations')]),
      rate: row[rate] as number | null,
    }))
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.region < b.region ? -1 : 1));
}

/** How many there are of what is counted first. */
export const counts = {
  entries: kit.entries.length,
  relations: named(kit.tables, 'relations').rows.length,
  sources: named(kit.tables, 'sources').rows.length,
};

/** The sentence to cite the data by. */
export const cited = citation(kit);

/** The data as catalogues of data sets read it. */
export const jsonLd = datasetJsonLd(kit, published);

/** Address of the first page, for code that is shown. */
export const { home } = kit;
