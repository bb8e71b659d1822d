/** Paths that people name for reading and writing, looked at before any work is done. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as words from '#words/commands.ts';
import { wrongUsage } from './args.ts';

/** Returns the folder an option names. Throws wrong usage where it is none. */
export function existingFolder(path: string, option: string): string {
  const kind = kindOf(path);
  if (kind === undefined) throw wrongUsage(words.noFolder(path, option));
  if (kind === 'file') throw wrongUsage(words.notAFolder(path, option));
  return path;
}

/** Refuses the path of a file that could not be written after the work is done. */
export function refuseTargetFile(path: string, option: string): void {
  if (kindOf(path) === 'folder') throw wrongUsage(words.notAFile(path, option));
  refuseBehindFile(path, option);
  const folder = dirname(path);
  if (kindOf(folder) === undefined) throw wrongUsage(words.noFolderFor(path, folder, option));
}

/** Refuses the path of a folder that could not be made after the work is done. The folders above it are made too. */
export function refuseTargetFolder(path: string, option: string): void {
  if (kindOf(path) === 'file') throw wrongUsage(words.notAFolder(path, option));
  refuseBehindFile(path, option);
}

function refuseBehindFile(path: string, option: string): void {
  for (let above = dirname(resolve(path)); above !== dirname(above); above = dirname(above)) {
    const kind = kindOf(above);
    if (kind === 'file') throw wrongUsage(words.behindAFile(path, above, option));
    if (kind === 'folder') return;
  }
}

/** Whatever is there and no folder, a device too, counts as a file. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && (found.isDirectory() ? 'folder' : 'file');
  } catch (error) {
    // A part of the path is a file; that file is found on the way up.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
