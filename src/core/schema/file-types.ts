/**
 * The one table of what may lie in the data folder: where each type of file lies, which schema it must fit, how large it
 * may be, and which part of the dataset is loaded from it. The checks, the readers and the tests all go by it.
 */
import { LEFT_OFF_PATH, POLICY_PATH, RULESET_PATH } from '../governance.ts';
import { FOLDERS, KINDS } from '../ids.ts';

/** A part of the dataset that is one file. */
export type LoadedPart = 'gazetteer' | 'boundaries' | 'postcodes' | 'abroad' | 'earlierLayout';

export type FileTypeName =
  | 'entry'
  | 'indicator'
  | 'search'
  | 'decision'
  | 'person'
  | 'policy'
  | 'left-off'
  | 'map'
  | 'redirects'
  | 'ruleset'
  | 'release'
  | 'layout'
  | 'gazetteer'
  | 'boundaries'
  | 'abroad'
  | 'postcode-areas'
  | 'place-list'
  | 'paper';

/** One row of the table. */
export interface FileType {
  readonly name: FileTypeName;
  /** Path below the data folder; `*` stands for the id. */
  readonly path: string;
  /** What an id looks like where other files may lie in the same folder. */
  readonly id?: RegExp;
  readonly format: 'yaml' | 'json' | 'text';
  /** Path of its schema, inside the schema folder. Text has none, and what has none besides is checked by its loader alone. */
  readonly schema?: string;
  /** Whether people write it, in one canonical form, and name its schema in its first line. */
  readonly canonical?: true;
  /** Largest size, in bytes of UTF-8. */
  readonly maxBytes: number;
  readonly maxLines?: number;
  /** What the dataset gets from it, by the loader of that name (`check/load-file.ts`); other files are read as their schema describes them. */
  readonly part?: LoadedPart;
  /** The command that writes it, for messages. */
  readonly madeBy?: string;
  /** `warning` where the map can do without the file, so that a broken one stops nobody. */
  readonly level?: 'warning';
}

/** A path, as the table knows it. */
interface TypedPath {
  readonly type: FileType;
  /** What stands for `*`; empty for types of one file. */
  readonly id: string;
}

/** Where the places of linked entries in the network are stored. */
export const LAYOUT_PATH = 'network/layout.json';

/** A day, and a letter from b on where more than one release was made on it. */
const RELEASE_ID = /^\d{4}-\d{2}-\d{2}[b-z]?$/;

const KB = 1024;
const MB = 1024 * KB;

/** What people read: a far longer file is a mistake, or an attack on whatever reads it. */
const READ = { format: 'yaml', canonical: true, maxBytes: 32 * KB, maxLines: 400 } as const;
const SETTINGS = { format: 'yaml', canonical: true, maxBytes: 256 * KB } as const;
const LIST = { name: 'place-list', format: 'yaml', maxBytes: MB } as const;
const TEXT = { name: 'paper', format: 'text', maxBytes: MB } as const;

export const FILE_TYPES: readonly FileType[] = [
  ...KINDS.map((kind): FileType => ({
    ...READ,
    name: 'entry',
    path: `${FOLDERS[kind]}/*.yaml`,
    schema: `${kind}.schema.json`,
  })),
  { ...READ, name: 'indicator', path: 'context/*.yaml', schema: 'context.schema.json' },
  { ...READ, name: 'search', path: 'searches/*.yaml', schema: 'search.schema.json' },
  { ...READ, name: 'decision', path: 'governance/decisions/*.yaml', schema: 'decision.schema.json' },
  { ...READ, name: 'person', path: 'governance/people/*.yaml', schema: 'person.schema.json' },
  { ...SETTINGS, name: 'policy', path: POLICY_PATH, schema: 'policy.schema.json' },
  { ...SETTINGS, name: 'left-off', path: LEFT_OFF_PATH, schema: 'left-off.schema.json' },
  { ...SETTINGS, name: 'map', path: 'map.yaml', schema: 'map.schema.json' },
  { ...SETTINGS, name: 'redirects', path: 'redirects.yaml', schema: 'redirects.schema.json' },
  {
    name: 'ruleset',
    path: RULESET_PATH,
    format: 'json',
    schema: 'ruleset.schema.json',
    maxBytes: 256 * KB,
  },
  {
    name: 'release',
    path: 'releases/*.json',
    id: RELEASE_ID,
    format: 'json',
    schema: 'release.schema.json',
    maxBytes: MB,
    madeBy: 'npm run release',
  },
  {
    name: 'layout',
    path: LAYOUT_PATH,
    format: 'json',
    maxBytes: 4 * MB,
    part: 'earlierLayout',
    madeBy: 'npm run layout',
    level: 'warning',
  },
  {
    name: 'gazetteer',
    path: 'places/gazetteer.json',
    format: 'json',
    schema: 'places/gazetteer.schema.json',
    // The schema allows 200,000 places; a row takes 60 bytes on average.
    maxBytes: 32 * MB,
    part: 'gazetteer',
    madeBy: 'npm run build-gazetteer',
  },
  {
    name: 'boundaries',
    path: 'places/regions.topo.json',
    format: 'json',
    schema: 'places/boundaries.schema.json',
    maxBytes: 16 * MB,
    part: 'boundaries',
    madeBy: 'npm run build-boundaries',
  },
  {
    name: 'abroad',
    path: 'places/abroad.json',
    format: 'json',
    schema: 'places/abroad.schema.json',
    maxBytes: 4 * MB,
    part: 'abroad',
    madeBy: 'npm run build-gazetteer',
  },
  {
    name: 'postcode-areas',
    path: 'places/postcode-areas.yaml',
    format: 'yaml',
    schema: 'places/postcode-areas.schema.json',
    maxBytes: MB,
    part: 'postcodes',
  },
  ...['areas', 'constituencies', 'councils', 'names', 'regions'].map((name) => ({
    ...LIST,
    path: `places/${name}.yaml`,
    schema: `places/${name}.schema.json`,
  })),
  { ...TEXT, path: 'LICENSE' },
  { ...TEXT, path: 'README.md' },
  { ...TEXT, path: 'governance/people/README.md' },
  { ...TEXT, path: 'places/*.md', id: /^[a-z0-9][a-z0-9.-]*$/ },
];

const single = new Map(FILE_TYPES.map((type) => [type.path, type]));
const many = FILE_TYPES.filter(({ path }) => path.includes('*')).map((type) => {
  const [before = '', after = ''] = type.path.split('*');
  return { type, before, after };
});

/** Returns the type of a file and its id from its path below the data folder, or undefined for a file that has no place there. */
export function fileTypeOf(path: string): TypedPath | undefined {
  if (path.includes('*')) return undefined;
  const one = single.get(path);
  if (one) return { type: one, id: '' };
  for (const { type, before, after } of many) {
    if (!path.startsWith(before) || !path.endsWith(after)) continue;
    const id = path.slice(before.length, path.length - after.length);
    if (!id.includes('/') && type.id?.test(id) !== false) return { type, id };
  }
  return undefined;
}

/** Returns the id of a file of one type from its path, or undefined for a file of another. */
export function idOfPath(path: string, name: FileTypeName): string | undefined {
  const found = fileTypeOf(path);
  return found?.type.name === name ? found.id : undefined;
}

/** What people write into one file for each id. */
type RecordName = 'entry' | 'indicator' | 'search' | 'decision' | 'person';

/** Returns what a folder holds one file of for each id; undefined for other folders. */
export function recordOfFolder(folder: string): RecordName | undefined {
  return FILE_TYPES.find(({ path }) => path === `${folder}/*.yaml`)?.name as RecordName | undefined;
}

/** Returns the path of the file of a type that has one file for each id. Throws for the others. */
export function pathOfId(id: string, name: FileTypeName): string {
  const rows = FILE_TYPES.filter((type) => type.name === name && type.path.includes('*'));
  const [row] = rows;
  if (rows.length !== 1 || !row) throw new Error(`"${name}" is not a type with one file for each id`);
  return row.path.replace('*', id);
}

/** Returns the schema, inside the schema folder, of a file that people write; undefined for other files. */
export function schemaOfPath(path: string): string | undefined {
  const type = fileTypeOf(path)?.type;
  return type?.canonical && type.schema;
}

/** Returns the path by which a file's schema is named in its first line. */
export function schemaReference(path: string, schema: string): string {
  return `${'../'.repeat(path.split('/').length)}schema/${schema}`;
}

/** Returns whether a file of the data folder holds rules, people in roles or those left off. */
export function isGovernance(path: string): boolean {
  return ['policy', 'left-off', 'person'].includes(fileTypeOf(path)?.type.name ?? '');
}

/** Files of the common size are read, so that the checks can say what is too long in them; larger ones only where the table allows. */
const READABLE_BYTES = 1_000_000;

/** Returns up to how many bytes a file of the data folder is read at all. */
export function readableBytes(path: string): number {
  return Math.max(READABLE_BYTES, fileTypeOf(path)?.type.maxBytes ?? 0);
}
