import type { History } from '../core/source-file.ts';
import { readBlobs, runGit } from './git.ts';

const NOTHING = /^0+$/;

/**
 * Reads the changes to the files of a data folder from Git, in one run for the list and one for the texts; undefined outside
 * a Git checkout, as in an archive, or where Git is not installed. `paths` are the folders below it that matter. In a
 * shallow copy the oldest commit has no parent to compare with, so it is left out.
 */
export function readHistory(folder: string, paths: readonly string[]): History | undefined {
  const git = (...args: string[]): string => runGit(folder, ...args);
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
    const blobs = readBlobs(
      folder,
      wanted.filter((hash) => !NOTHING.test(hash)),
    );
    const days = edges.map(([, day = '']) => day).sort();
    const since = days.at(-1);
    return {
      changes: listed.map(({ files, ...change }) => ({
        ...change,
        files: files.map(({ path, before, after }) => ({
          path,
          before: blobs.get(before)?.toString('utf8'),
          after: blobs.get(after)?.toString('utf8'),
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
