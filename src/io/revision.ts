import { execFileSync, spawnSync } from 'node:child_process';
import type { SourceFile } from '../lib/model/source-file.ts';

/** The files of some folders as one commit holds them; nothing is checked out and nothing in them is run. */
export interface Revision {
  /** The commit's full hash. */
  readonly commit: string;
  /** By folder as asked for; undefined where the commit has none. */
  readonly folders: ReadonlyMap<string, readonly SourceFile[] | undefined>;
}

/** Larger files are not read at all, as in `readFolder`. */
const MAX_BYTES = 1_000_000;
/** More than this is no map that anyone could review, and might be meant to fill the memory. */
const MOST_FILES = 60_000;
const MOST_BYTES = 400_000_000;

interface Listed {
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
  readonly path: string;
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
  const bytes = listed.reduce((sum, file) => sum + Math.min(file.bytes, MAX_BYTES), 0);
  if (listed.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new Error(`there are ${listed.length} files with ${bytes} bytes, more than any map holds`);
  }
  const wanted = listed.filter(isText).map(({ hash }) => hash);
  const texts = blobs(directory, [...new Set(wanted)]);
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

/** Gives the hash of the commit that a name stands for, or undefined; a name that looks like an option is none. */
export function commitOf(directory: string, ref: string): string | undefined {
  return git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}

/** Gives the newest commit that two have in common, from which the later one set out; undefined if it is not known here. */
export function forkPoint(directory: string, base: string, head: string): string | undefined {
  const [from, to] = [commitOf(directory, base), commitOf(directory, head)];
  return from === undefined || to === undefined ? undefined : git(directory, ['merge-base', from, to]);
}

function git(directory: string, args: readonly string[]): string | undefined {
  try {
    const out = execFileSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return out === '' ? undefined : out;
  } catch {
    return undefined;
  }
}

function list(directory: string, commit: string, folders: readonly string[]): readonly Listed[] {
  const out = execFileSync(
    'git',
    ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...folders.map((folder) => `${folder}/`)],
    { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return out.split('\0').flatMap((line): Listed[] => {
    const tab = line.indexOf('\t');
    if (tab < 0) return [];
    const [mode = '', , hash = '', size = ''] = line.slice(0, tab).split(/ +/);
    return [{ mode, hash, bytes: Number(size) || 0, path: line.slice(tab + 1) }];
  });
}

const SYMLINK = '120000';
const isFile = ({ mode }: Listed) => mode.startsWith('100');
const isText = (file: Listed) => isFile(file) && file.bytes <= MAX_BYTES;

function sourceFile(file: Listed, texts: ReadonlyMap<string, Buffer>): SourceFile {
  const { mode, hash, bytes, path } = file;
  if (mode === SYMLINK) return { path, text: '', unreadable: 'symlink' };
  if (!isFile(file)) return { path, text: '', unreadable: 'not-a-file' };
  const content = texts.get(hash);
  if (!content) return { path, text: '', unreadable: 'too-large', bytes };
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { path, text: '', unreadable: 'not-utf8', bytes };
  }
}

/** Gives the contents of blobs by hash, all from one process. */
function blobs(directory: string, hashes: readonly string[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (hashes.length === 0) return contents;
  const { stdout, status } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: directory,
    input: `${hashes.join('\n')}\n`,
    maxBuffer: 2 * MOST_BYTES,
  });
  if (status !== 0) throw new Error('git cat-file failed');
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at);
    const [hash = '', , size = ''] = stdout.toString('utf8', at, end).split(' ');
    const length = Number(size) || 0;
    contents.set(hash, stdout.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return contents;
}
