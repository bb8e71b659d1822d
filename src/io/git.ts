/** Git, run as a command in a folder. Nothing is checked out, and nothing that a commit holds is run. */
import { execFileSync, spawnSync } from 'node:child_process';

/** The most that one run may print, in bytes. */
const MAX_OUTPUT = 1 << 28;

/** Returns what a Git command prints. Throws where Git fails or is not installed. */
export function runGit(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    // What Git says of an error becomes part of the error that is thrown.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Returns the same without white space around it; undefined where Git fails or prints nothing. */
function askGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    const answer = runGit(folder, ...args).trim();
    return answer === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** Returns the hash of the commit that a name stands for; undefined where there is none. A name that looks like an option is none. */
export function commitOf(folder: string, ref: string): string | undefined {
  return askGit(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
}

/** Returns the newest commit that two have in common, from which the later one set out; undefined if it is not known here. */
export function forkPoint(folder: string, base: string, head: string): string | undefined {
  const [from, to] = [commitOf(folder, base), commitOf(folder, head)];
  return from === undefined || to === undefined ? undefined : askGit(folder, 'merge-base', from, to);
}

/**
 * Returns the day of the last commit that touched a folder, as YYYY-MM-DD; undefined outside a Git checkout, as in an
 * archive, or where Git is not installed.
 */
export function dataDate(folder: string): string | undefined {
  return askGit(folder, 'log', '-1', '--format=%cs', '--', '.');
}

/** Returns the contents of blobs by hash, read by one process. Throws where Git fails; blobs it does not know are left out. */
export function readBlobs(folder: string, hashes: readonly string[]): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(hashes)];
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const { stdout, status } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: folder,
    input: `${wanted.join('\n')}\n`,
    maxBuffer: 4 * MAX_OUTPUT,
  });
  if (status !== 0) throw new Error('git cat-file failed');
  let at = 0;
  while (at < stdout.length) {
    // A header, "HASH blob SIZE" or "HASH missing", then the content and a line feed.
    const end = stdout.indexOf(0x0a, at);
    const [hash = '', type, size] = stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    const length = Number(size);
    contents.set(hash, stdout.subarray(at, at + length));
    at += length + 1;
  }
  return contents;
}
