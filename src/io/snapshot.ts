import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SnapshotFiles } from '../core/source-file.ts';
import { readFolder } from './read-folder.ts';
import { readCommit } from './revision.ts';

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
