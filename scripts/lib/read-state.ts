import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFolder } from '../../src/io/read-folder.ts';
import { readRevision } from '../../src/io/revision.ts';
import type { StateFiles } from '../../src/diff/snapshot.ts';
import { messageOf, stop, wrongUsage } from './args.ts';

/**
 * Reads a state of the map from a folder with `data/` in it, from a data folder alone, or from a commit of a repository. A
 * folder, named from that of the repository, goes before a branch of the same name.
 */
export function stateNamed(name: string, repository: string): StateFiles {
  return inFolder(name, resolve(repository, name)) ?? inGit(name, repository);
}

function inFolder(name: string, folder: string): StateFiles | undefined {
  if (isFolder(join(folder, 'data'))) {
    const schema = isFolder(join(folder, 'schema')) ? readFolder(join(folder, 'schema')) : undefined;
    return { name, data: readFolder(join(folder, 'data')), schema };
  }
  const isData = statSync(join(folder, 'map.yaml'), { throwIfNoEntry: false })?.isFile();
  return isData ? { name, data: readFolder(folder), schema: undefined } : undefined;
}

function inGit(name: string, repository: string): StateFiles {
  const revision = attempt(name, repository);
  if (!revision) {
    throw wrongUsage(
      `"${name}" is neither a folder with data in it nor a commit that Git knows here. Name a branch, a tag, a commit or a folder, such as "main" or ".".`,
    );
  }
  const { commit, folders } = revision;
  return { name, commit, data: folders.get('data') ?? [], schema: folders.get('schema') };
}

function attempt(name: string, repository: string): ReturnType<typeof readRevision> {
  try {
    return readRevision(repository, name, ['data', 'schema']);
  } catch (error) {
    throw stop(`"${name}" cannot be read: ${messageOf(error)}.`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
