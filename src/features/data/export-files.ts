/** All published files of some forms, with what describes them: the list, the checksums, the descriptions and the archive. */
import * as words from '#words/formats.ts';
import { beginArchive } from './archive.ts';
import { BUNDLE_SCHEMA } from './bundle.ts';
import { ENTRY_SCHEMA } from './bundle-schema.ts';
import { dataPackage } from './data-package.ts';
import type { Measured } from './data-package.ts';
import { FORMATS } from './formats.ts';
import { holdsOneEntry, jsonText } from './formats/json.ts';
import type { ExportFile, Format, ExportContext } from './export-context.ts';
import { openApi } from './open-api.ts';
import { stringify } from 'yaml';

/** The archive of all files, below the folder of the data. */
export const ARCHIVE = 'all.tar.gz';

/** The list of all files. */
export const INDEX = 'index.json';

/** Returns a file as bytes, with their number and SHA-256 checksum. */
async function measured(file: ExportFile): Promise<Measured> {
  const content = bytesOf(file);
  const hash = await crypto.subtle.digest('SHA-256', content);
  const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...file, content, bytes: content.length, sha256 };
}

/** Returns the content of a file as bytes. */
export function bytesOf({ content }: Pick<ExportFile, 'content'>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string'
    ? new TextEncoder().encode(content)
    : (content as Uint8Array<ArrayBuffer>);
}

/**
 * Returns all files of some forms (of all, if none are named) in a fixed order: what the forms make, what describes them,
 * the archive of everything before it, the checksums, and the list of all.
 */
export async function exportFiles(
  context: ExportContext,
  formats: readonly Format[] = FORMATS,
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  const archive = beginArchive(
    `${context.dataset.map.data_set.name}-${context.version}`,
    new Date(`${context.version}T00:00:00Z`),
  );
  const take = async (file: ExportFile, format?: string): Promise<void> => {
    const one = await measured(file);
    all.push(format === undefined ? one : { ...one, format });
    await archive.add(one.path, one.content);
  };
  try {
    for (const { id, files } of formats) for (const file of await files(context)) await take(file, id);
    for (const file of [...descriptions(context, all, formats), licence(context), citationFile(context)])
      await take(file);
    const content = await archive.end();
    all.push(
      await measured({
        path: ARCHIVE,
        type: 'application/gzip',
        about: words.archive,
        content,
      }),
    );
  } finally {
    archive.stop();
  }
  all.push(await measured(checksums(all)));
  return [...all, await measured(index(context, all, formats))];
}

function descriptions(
  context: ExportContext,
  files: readonly Measured[],
  formats: readonly Format[],
): readonly ExportFile[] {
  const hasCsv = formats.some(({ id }) => id === 'csv');
  return [
    ...(hasCsv
      ? [
          {
            path: 'datapackage.json',
            type: 'application/json',
            about: words.dataPackage,
            content: jsonText(dataPackage(context, files)),
          },
        ]
      : []),
    {
      path: 'openapi.json',
      type: 'application/json',
      about: words.openApi,
      content: jsonText(openApi(context, files)),
    },
  ];
}

/** Licence and source in a file of their own, for forms that cannot hold them. */
function licence({ dataset, version, home }: ExportContext): ExportFile {
  const { title, licences, credits } = dataset.map;
  return {
    path: 'LICENCE.txt',
    type: 'text/plain; charset=utf-8',
    about: words.licenceFile,
    content: [
      words.dataOf(title, version),
      words.licenceLine(licences.data.name, licences.data.url),
      words.sourceLine(home),
      '',
      words.citeLine(citation({ dataset, version, home })),
      '',
      words.owed,
      ...credits.map((credit) => `- ${credit.what}: ${credit.words} ${credit.url}`),
      '',
    ].join('\n'),
  };
}

/** Returns the sentence by which to cite the data. */
export function citation({
  dataset,
  version,
  home,
}: Pick<ExportContext, 'dataset' | 'version' | 'home'>): string {
  return words.citation(dataset.map.title, version, `${home}data/`);
}

function checksums(files: readonly Measured[]): ExportFile {
  return {
    path: 'checksums.txt',
    type: 'text/plain; charset=utf-8',
    about: words.checksums,
    content: files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''),
  };
}

function index(context: ExportContext, files: readonly Measured[], formats: readonly Format[]): ExportFile {
  const { map } = context.dataset;
  return {
    path: INDEX,
    type: 'application/json',
    about: words.index,
    content: jsonText({
      title: map.title,
      version: context.version,
      home: context.home,
      licence: map.licences.data,
      citation: citation(context),
      counts: {
        entries: context.entries.length,
        ...Object.fromEntries(context.tables.map(({ name, rows }) => [name, rows.length])),
      },
      codebook: `${context.home}data/codebook/`,
      formats: formats.map(({ id, label, about }) => ({ id, label, about })),
      files: files.map(({ path, type, about, bytes, sha256, format }) => ({
        path,
        url: `${context.home}data/${path}`,
        ...(format !== undefined && { format }),
        type,
        about,
        bytes,
        sha256,
        ...schemaOf(path),
      })),
    }),
  };
}

function schemaOf(path: string): { readonly schema?: string } {
  if (path === 'map.json') return { schema: BUNDLE_SCHEMA };
  return holdsOneEntry({ path }) ? { schema: ENTRY_SCHEMA } : {};
}

/** How the data is cited, for reference managers (Citation File Format 1.2.0, citation-file-format.github.io). */
function citationFile({
  dataset,
  version,
  home,
}: Pick<ExportContext, 'dataset' | 'version' | 'home'>): ExportFile {
  const { title, purpose, repository } = dataset.map;
  return {
    path: 'CITATION.cff',
    type: 'application/yaml; charset=utf-8',
    about: words.citationFile,
    content: stringify(
      {
        'cff-version': '1.2.0',
        message: words.citationMessage,
        type: 'dataset',
        title: words.dataTitle(title, version),
        abstract: purpose,
        keywords: dataset.map.data_set.keywords,
        authors: [{ name: words.contributors(title) }],
        version,
        'date-released': version,
        'license-url': dataset.map.licences.data.url,
        url: `${home}data/`,
        'repository-code': repository.url,
      },
      { lineWidth: 0 },
    ),
  };
}
