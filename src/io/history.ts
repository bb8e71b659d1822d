import { execFileSync, spawnSync } from 'node:child_process';

/** A file as one change found and left it; undefined where it was not there. */
export interface FileChange {
  /** Path below the data folder: `organisations/some-id.yaml`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One change to the data, as Git recorded it. */
export interface Change {
  /** The commit's full hash. */
  readonly commit: string;
  /** Day on which it was made, as YYYY-MM-DD. */
  readonly day: string;
  readonly files: readonly FileChange[];
}

/** All changes that are known here, the oldest first. */
export interface History {
  readonly changes: readonly Change[];
  /** Where this copy holds only the newest part: the day of the oldest commit in it, which says nothing of what it changed. */
  readonly since?: string;
}

const LARGEST = 1 << 28;
const NOTHING = /^0+$/;

/**
 * Reads the changes to the files of a data folder from Git, in one run for the list and one for the texts; undefined outside
 * a Git checkout, as in an archive, or where Git is not installed. `paths` are the folders below it that matter. In a
 * shallow copy the oldest commit has no parent to compare with, so it is left out.
 */
export function readHistory(folder: string, paths: readonly string[]): History | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: LARGEST,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const prefix = git('rev-parse', '--show-prefix').trim();
    const isShallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
    const edges = isShallow
      ? git('rev-list', '--max-parents=0', '--format=%H %cs', 'HEAD')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('commit '))
          .map((line) => line.split(' '))
      : [];
    const cut = new Set(edges.map(([hash = '']) => hash));
    // Merges are compared with their first parent: what the line of the data itself saw.
    const log = git(
      'log',
      '--reverse',
      '--first-parent',
      '-m',
      '--raw',
      '--no-renames',
      '--no-abbrev',
      '-z',
      '--format=%x00%x00%H %cs',
      '--',
      ...paths,
    );
    const listed = readLog(log, prefix).filter(({ commit }) => !cut.has(commit));
    const wanted = listed.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]));
    const texts = textsOf(folder, [...new Set(wanted.filter((hash) => !NOTHING.test(hash)))]);
    const days = edges.map(([, day = '']) => day).sort();
    const since = days.at(-1);
    return {
      changes: listed.map(({ files, ...change }) => ({
        ...change,
        files: files.map(({ path, before, after }) => ({
          path,
          before: texts.get(before),
          after: texts.get(after),
        })),
      })),
      ...(since !== undefined && { since }),
    };
  } catch {
    return undefined;
  }
}

interface Listed {
  readonly commit: string;
  readonly day: string;
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** Reads what `git log --raw -z` writes: two zeros before each commit, and a zero after each field. */
function readLog(log: string, prefix: string): readonly Listed[] {
  return log
    .split('\0\0')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const [head = '', ...fields] = part.replace(/^\0+/, '').split('\0');
      const [commit = '', day = ''] = head.trim().split(' ');
      const files: { path: string; before: string; after: string }[] = [];
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, , before = '', after = ''] = (fields[at] ?? '').trim().split(' ');
        const path = fields[at + 1] ?? '';
        if (path.startsWith(prefix)) files.push({ path: path.slice(prefix.length), before, after });
      }
      return commit === '' ? [] : [{ commit, day, files }];
    });
}

/** Gives the texts of blobs by hash, all from one process. */
function textsOf(folder: string, hashes: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (hashes.length === 0) return texts;
  const { stdout, status } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: folder,
    input: `${hashes.join('\n')}\n`,
    maxBuffer: LARGEST,
  });
  if (status !== 0) throw new Error('git cat-file failed');
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at);
    const [hash = '', , size = ''] = stdout.toString('utf8', at, end).split(' ');
    const length = Number(size);
    texts.set(hash, stdout.toString('utf8', end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return texts;
}
