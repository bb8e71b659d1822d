/** Files as such: where they lie, what they are called, whether they can be read. */
import type { LoadReason } from '../../../core/problem.ts';
import { words } from '../../finding-words.ts';
import { number } from '../locale.ts';
import { loadReason } from './json.ts';

interface Named {
  readonly path: string;
}

/** What a file may be: each needs its article, its noun and a name that a file of it could have. */
const KINDS_OF_FILE = {
  entry: { one: 'an entry', each: 'entry', example: 'open-data-manchester' },
  indicator: { one: 'an indicator', each: 'indicator', example: 'population-2024' },
  search: { one: 'a recorded search', each: 'search', example: 'market-power-in-wales-2026' },
  decision: { one: 'a recorded decision', each: 'decision', example: '2027-12' },
  person: { one: 'a person in a role', each: 'person', example: 'example-handle' },
} as const;

/** A sort of file that is named by an id. */
type KindOfFile = keyof typeof KINDS_OF_FILE;

/** Other files are "a data file". */
const SORTS: Readonly<Record<string, string>> = {
  entry: 'an entry',
  indicator: 'an indicator',
  search: 'a recorded search',
  decision: 'a recorded decision',
  person: 'a file of a person',
  gazetteer: 'a gazetteer',
};

const sortOf = (type: string) => SORTS[type] ?? 'a data file';

interface Sized {
  /** Name of the type of file. */
  readonly type: string;
  readonly most: number;
}

const SHORTEN = 'Shorten it: keep what the fields ask for, and link to pages that say more.';

const FLAT =
  'Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.';

interface FileName {
  readonly id: string;
  readonly kind: KindOfFile;
}

/** What a person's file is named after; all others are named after the thing itself. */
const namedAfter = (kind: KindOfFile) => (kind === 'person' ? 'handle' : kind);

const notAnId = (why: string) =>
  words<
    FileName & {
      /** Of an entry, which kind of entry. */
      entryKind?: string | undefined;
      /** The nearest id, and whether an entry may have it. */
      wanted: string;
      isFree: boolean;
    }
  >({
    message: ({ id }) => `The file name "${id}.yaml" ${why}`,
    tip: ({ kind, entryKind, wanted, isFree }) => {
      const what = namedAfter(kind);
      if (wanted === '')
        return `Rename it after the ${what}, for example "${KINDS_OF_FILE[kind].example}.yaml".`;
      if (isFree) return `Rename it to "${wanted}.yaml".`;
      return kind === 'person'
        ? 'Name another account of theirs in the field "handle", and rename the file after it.'
        : `Add a word that tells the ${what} apart, for example "${wanted}-${entryKind ?? what}.yaml".`;
    },
  });

export const files = {
  'file-name/form': notAnId(
    'is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address.',
  ),
  'file-name/device': notAnId(
    'is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there.',
  ),
  'file-name/object': notAnId(
    'gives an id that has a meaning of its own in the programs that read this data; no redirect could name it.',
  ),
  'file-name/too-long': words<FileName & { length: number; most: number }>({
    message: ({ id, length, most }) =>
      `The file name "${id}.yaml" is too long: an id has at most ${most} characters, and this one has ${length}.`,
    tip: ({ kind }) => `Shorten it to the words by which people know the ${namedAfter(kind)}.`,
  }),
  'map-file/missing': words({
    message:
      'The file "map.yaml" is missing from the data folder; it holds the title, the scope and the addresses of the map.',
    tip: 'Check that the right folder was given; if it was, add the file (schema/map.schema.json names its fields).',
  }),
  'stray-file/left-over': words<{ name: string }>({
    message: ({ name }) => `"${name}" is a hidden or left-over file of a program; it is not part of the map.`,
    tip: 'Delete it.',
  }),
  'stray-file/yml': words<{ name: string; wanted: string }>({
    message: ({ name }) => `"${name}" ends in ".yml", and only files that end in ".yaml" are read.`,
    tip: ({ wanted }) => `Rename it to "${wanted}".`,
  }),
  'stray-file/not-yaml': words<{
    name: string;
    folder: string;
    kind: KindOfFile;
    /** The name it could have, where one can be made of the name it has. */
    wanted?: string | undefined;
  }>({
    message: ({ name, folder, kind }) =>
      `"${name}" is not ${KINDS_OF_FILE[kind].one}: the folder ${folder}/ holds one YAML file for each ${KINDS_OF_FILE[kind].each}, with a name that ends in ".yaml".`,
    tip: ({ kind, wanted }) => {
      const { one, each, example } = KINDS_OF_FILE[kind];
      const name = wanted === undefined ? `after the ${each}, for example "${example}.yaml"` : `"${wanted}"`;
      return `If it is meant as ${one}, write it in YAML and call it ${name}; otherwise delete it.`;
    },
  }),
  'stray-file/too-deep': words<Named & { folder: string }>({
    message: ({ path, folder }) =>
      `"${path}" lies in a folder inside ${folder}/, and files there are not read.`,
    tip: ({ folder }) => `Move it up into ${folder}/, or delete it.`,
  }),
  'stray-file/no-place': words<Named & { folders: readonly string[] }>({
    message: ({ path }) =>
      `"${path}" has no place in the data folder: nothing reads it, so it would never be seen.`,
    tip: ({ folders }) =>
      `If it is an entry, move it into the folder of its kind (${folders.map((folder) => `${folder}/`).join(', ')}); otherwise delete it.`,
  }),
  'readable/symlink': words<Named>({
    message: ({ path }) =>
      `"${path}" is a link to another file; links are not followed, because they can lead outside the map.`,
    tip: 'Put the file itself here instead of a link to it.',
  }),
  'readable/too-large': words<
    Named & {
      type: string | undefined;
      bytes: number | undefined;
      /** How many bytes are read of a file that nobody writes by hand. */
      most: number | undefined;
    }
  >({
    message: ({ path, bytes }) =>
      `"${path}" is too large to be read${bytes === undefined ? '' : `: ${number(Math.round(bytes / 1000))} kB`}.`,
    tip: ({ type, most }) => {
      if (most === undefined)
        return 'Keep what the fields ask for and leave out the rest; an entry is a page or two of text.';
      const limit = `At most ${number(Math.round(most / 1000))} kB are read`;
      return type === 'gazetteer'
        ? `${limit}, which is room for 200,000 towns. Leave out the smallest ones, or names that nobody looks for.`
        : `${limit}. Leave out what the map does not need.`;
    },
  }),
  'readable/not-utf8': words<Named>({
    message: ({ path }) =>
      `"${path}" is not text in UTF-8, the encoding all files here use, so letters in it would come out wrong.`,
    tip: 'Open it in a text editor, choose "Save with encoding" or "Save as", and pick UTF-8.',
  }),
  'readable/not-a-file': words<Named>({
    message: ({ path }) => `"${path}" is not an ordinary file.`,
    tip: 'Delete it, and put a plain text file here if one was meant.',
  }),
  'file-size/too-large': words<Sized & { bytes: number }>({
    message: ({ type, bytes, most }) =>
      `The file is ${Math.ceil(bytes / 1024)} KB long, and ${sortOf(type)} may have at most ${most / 1024} KB.`,
    tip: SHORTEN,
  }),
  'file-size/too-many-lines': words<Sized & { lines: number }>({
    message: ({ type, lines, most }) =>
      `The file has ${lines} lines, and ${sortOf(type)} may have at most ${most}.`,
    tip: SHORTEN,
  }),
  'file-depth/brackets-in-file': words<{ most: number }>({
    message: ({ most }) =>
      `The file holds more than ${most} opening brackets ([ or {), so it is not read: so many can break the program that reads it.`,
    tip: FLAT,
  }),
  'file-depth/marks-in-line': words<{ most: number }>({
    message: ({ most }) =>
      `This line holds more than ${most} hyphens, colons or question marks that begin something new, so the file is not read: so many can break the program that reads it.`,
    tip: FLAT,
  }),
  'file-depth/indents': words<{ levels: number; most: number }>({
    message: ({ levels, most }) =>
      `The text is indented ${levels} levels deep here, and at most ${most} are allowed: deeper files can break the programs that read them.`,
    tip: FLAT,
  }),
  'file-depth/brackets': words<{ levels: number; most: number }>({
    message: ({ levels, most }) =>
      `Brackets are nested ${levels} levels deep here, and at most ${most} are allowed: deeper files can break the programs that read them.`,
    tip: FLAT,
  }),
  'earlier-layout/not-canonical': words({
    message: 'The layout is not in its one form: an entry a line, in order of id.',
    tip: 'Run `npm run layout`, which writes the file. If you cannot run it, leave it: a reviewer can.',
  }),
  'earlier-layout/unreadable': words<{
    /** Undefined where it is not JSON. */
    reason: LoadReason | undefined;
  }>({
    message: ({ reason }) =>
      `The layout cannot be read, so every entry finds another place in the network: ${reason === undefined ? 'it is not valid JSON' : loadReason(reason)}.`,
    tip: 'Put the last good version of the file back and run `npm run layout`. If you cannot, leave it: a reviewer can.',
  }),
};
