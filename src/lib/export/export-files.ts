/** All published files of some forms, with what describes them: the list, the checksums, the descriptions and the archive. */
import { gzipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { citationFile } from './cff.ts';
import { dataPackage } from './data-package.ts';
import type { Measured } from './data-package.ts';
import { FORMATS } from './formats.ts';
import { jsonText } from './formats/json.ts';
import type { ExportFile, Format, Kit } from './kit.ts';
import { openApi } from './open-api.ts';

/** The archive of all files, below the folder of the data. */
export const ARCHIVE = 'all.tar.gz';

/** The list of all files. */
export const INDEX = 'index.json';

/** Gives a file with its size in bytes and its checksum. */
export async function measured(file: ExportFile): Promise<Measured> {
  const bytes = bytesOf(file);
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...file, bytes: bytes.length, sha256 };
}

/** Gives what a file holds, as bytes. */
export function bytesOf({ content }: Pick<ExportFile, 'content'>): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/**
 * Gives all files of some forms (all of them, if none are named) in a fixed order, each measured: what the forms make, then
 * what describes them, then the archive that holds everything before it, then the list of all with their checksums.
 */
export async function exportFiles(
  kit: Kit,
  formats: readonly Format[] = FORMATS,
): Promise<readonly Measured[]> {
  const made: Measured[] = [];
  for (const format of formats)
    for (const file of await format.files(kit)) made.push({ ...(await measured(file)), format: format.id });
  const described = await Promise.all(
    [...descriptions(kit, made, formats), licence(kit), citationFile(kit)].map(measured),
  );
  const all = [...made, ...described];
  const archive = await measured(await archiveOf(kit, all));
  const listed = [...all, archive, await measured(checksums([...all, archive]))];
  return [...listed, await measured(index(kit, listed, formats))];
}

function descriptions(
  kit: Kit,
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
            about: 'The CSV files as a Frictionless Data Package: types, keys and rules of every column.',
            content: jsonText(dataPackage(kit, files)),
          },
        ]
      : []),
    {
      path: 'openapi.json',
      type: 'application/json',
      about: 'The addresses of all files, described in OpenAPI 3.1.',
      content: jsonText(openApi(kit, files)),
    },
  ];
}

/** Says beside the files what they are, for forms that cannot hold it. */
function licence({ dataset, version, home }: Kit): ExportFile {
  const { title, licences, credits } = dataset.map;
  return {
    path: 'LICENCE.txt',
    type: 'text/plain; charset=utf-8',
    about: 'Licence, version, how to cite, and what is owed to others.',
    content: [
      `${title}, data as of ${version}`,
      `Licence: ${licences.data.name}, ${licences.data.url}`,
      `Source: ${home}`,
      '',
      `Cite as: ${citation({ dataset, version, home })}`,
      '',
      'Owed to others:',
      ...credits.map(({ what, words, url }) => `- ${what}: ${words} ${url}`),
      '',
    ].join('\n'),
  };
}

/** Gives how the data is cited, with its version and its day. */
export function citation({ dataset, version, home }: Pick<Kit, 'dataset' | 'version' | 'home'>): string {
  const { title } = dataset.map;
  return `${title} contributors (${version.slice(0, 4)}). ${title}: data as of ${version}. ${home}data/`;
}

/** The same data gives the same archive: nobody owns its files, and all are of the day of the data. */
async function archiveOf({ version }: Kit, files: readonly Measured[]): Promise<ExportFile> {
  const day = new Date(`${version}T00:00:00Z`);
  const folder = `ethical-tech-map-${version}`;
  const tar = await packTar(
    files.map((file) => {
      const body = bytesOf(file);
      return {
        header: {
          name: `${folder}/${file.path}`,
          size: body.length,
          mtime: day,
          mode: 0o644,
          uid: 0,
          gid: 0,
        },
        body,
      };
    }),
  );
  return {
    path: ARCHIVE,
    type: 'application/gzip',
    about: 'All files in one archive.',
    content: gzipSync(tar, { mtime: day, level: 6 }),
  };
}

function checksums(files: readonly Measured[]): ExportFile {
  return {
    path: 'checksums.txt',
    type: 'text/plain; charset=utf-8',
    about: 'Checksums of all files but the list, as `sha256sum -c` reads them.',
    content: files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''),
  };
}

function index(kit: Kit, files: readonly Measured[], formats: readonly Format[]): ExportFile {
  const { map } = kit.dataset;
  return {
    path: INDEX,
    type: 'application/json',
    about: 'Every file with its size, type and checksum.',
    content: jsonText({
      title: map.title,
      version: kit.version,
      home: kit.home,
      licence: map.licences.data,
      citation: citation(kit),
      counts: {
        entries: kit.entries.length,
        ...Object.fromEntries(kit.tables.map(({ name, rows }) => [name, rows.length])),
      },
      codebook: `${kit.home}data/codebook/`,
      formats: formats.map(({ id, label, about }) => ({ id, label, about })),
      files: files.map(({ path, type, about, bytes, sha256, format }) => ({
        path,
        url: `${kit.home}data/${path}`,
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
  if (path === 'map.json') return { schema: 'schema/map.schema.json' };
  return path.startsWith('entries/') ? { schema: 'schema/entry.schema.json' } : {};
}
