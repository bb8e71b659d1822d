import { readableBytes } from '../core/schema/file-types.ts';
import type { SnapshotFiles, SourceFile } from '../core/source-file.ts';
import { commitOf, readBlobs, runGit } from './git.ts';
import { decoded, readFolder } from './read-folder.ts';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The files of some folders as one commit holds them; nothing is checked out and nothing in them is run. */
interface Revision {
  /** The commit's full hash. */
  readonly commit: string;
  /** By folder as asked for; undefined where the commit has none. */
  readonly folders: ReadonlyMap<string, readonly SourceFile[] | undefined>;
}

/** More than this is no map that anyone could review, and might be meant to fill the memory. */
const MOST_FILES = 60_000;
const MOST_BYTES = 400_000_000;

interface Listed {
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
  readonly path: string;
  /** Up to how many bytes it is read, by its path below its folder, as in `readFolder`. */
  readonly most: number;
}

/**
 * Reads folders of a commit of the repository that holds `directory`, in one run for the list and one for the texts.
 * Undefined where Git knows no such commit. Throws where the folders hold more than any map does, and where Git fails.
 */
export function readRevision(
  directory: string,
  ref: string,
  folders: readonly string[],
): Revision | undefined {
  const commit = commitOf(directory, ref);
  if (commit === undefined) return undefined;
  const listed = list(directory, commit, folders);
  const bytes = listed.reduce((sum, file) => sum + Math.min(file.bytes, file.most), 0);
  if (listed.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new Error(`there are ${listed.length} files with ${bytes} bytes, more than any map holds`);
  }
  const wanted = listed.filter(isText).map(({ hash }) => hash);
  const texts = readBlobs(directory, wanted);
  return {
    commit,
    folders: new Map(
      folders.map((folder) => {
        const own = listed
          .filter(({ path }) => path.startsWith(`${folder}/`))
          .map((file) => sourceFile({ ...file, path: file.path.slice(folder.length + 1) }, texts))
          .sort((a, b) => (a.path < b.path ? -1 : 1));
        return [folder, own.length === 0 ? undefined : own];
      }),
    ),
  };
}

/** Reads the map as one commit holds it, under a name for readers; undefined and throwing as `readRevision`. */
export function readCommit(directory: string, ref: string, name = ref): SnapshotFiles | undefined {
  const revision = readRevision(directory, ref, ['data', 'schema']);
  if (!revision) return undefined;
  const { commit, folders } = revision;
  return { name, commit, data: folders.get('data') ?? [], schema: folders.get('schema') };
}

function list(directory: string, commit: string, folders: readonly string[]): readonly Listed[] {
  const out = runGit(
    directory,
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...folders.map((folder) => `${folder}/`),
  );
  return out.split('\0').flatMap((line): Listed[] => {
    const tab = line.indexOf('\t');
    if (tab < 0) return [];
    const [mode = '', , hash = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    const folder = folders.find((one) => path.startsWith(`${one}/`)) ?? '';
    return [
      { mode, hash, bytes: Number(size) || 0, path, most: readableBytes(path.slice(folder.length + 1)) },
    ];
  });
}

const SYMLINK = '120000';
const isFile = ({ mode }: Listed) => mode.startsWith('100');
const isText = (file: Listed) => isFile(file) && file.bytes <= file.most;

function sourceFile(file: Listed, texts: ReadonlyMap<string, Buffer>): SourceFile {
  const { mode, hash, bytes, path } = file;
  if (mode === SYMLINK) return { path, text: '', unreadable: 'symlink' };
  if (!isFile(file)) return { path, text: '', unreadable: 'not-a-file' };
  const content = texts.get(hash);
  if (!content) return { path, text: '', unreadable: 'too-large', bytes };
  return decoded(path, content);
}

/**
 * Reads a state of the map from a folder with `data/` in it, from a data folder alone, or from a commit of a repository. A
 * folder, named from that of the repository, goes before a branch of the same name. Returns undefined where the name is
 * none of these; throws where a commit holds more than any map does.
 */
export function readSnapshot(name: string, repository: string): SnapshotFiles | undefined {
  return inFolder(name, resolve(repository, name)) ?? readCommit(repository, name);
}

function inFolder(name: string, folder: string): SnapshotFiles | undefined {
  if (isFolder(join(folder, 'data'))) {
    const schema = isFolder(join(folder, 'schema')) ? readFolder(join(folder, 'schema')) : undefined;
    return { name, data: readFolder(join(folder, 'data')), schema };
  }
  const isData = statSync(join(folder, 'map.yaml'), { throwIfNoEntry: false })?.isFile();
  return isData ? { name, data: readFolder(folder), schema: undefined } : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
