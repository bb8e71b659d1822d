import { readSnapshot } from '../../src/io/revision.ts';
import type { SnapshotFiles } from '../../src/core/source-file.ts';
import { messageOf, stop, wrongUsage } from './args.ts';

/** Reads a state of the map as `readSnapshot` does. Throws a message for the user where there is none, or it cannot be read. */
export function stateNamed(name: string, repository: string): SnapshotFiles {
  let snapshot: SnapshotFiles | undefined;
  try {
    snapshot = readSnapshot(name, repository);
  } catch (error) {
    throw stop(`"${name}" cannot be read: ${messageOf(error)}.`);
  }
  if (snapshot) return snapshot;
  throw wrongUsage(
    `"${name}" is neither a folder with data in it nor a commit that Git knows here. Name a branch, a tag, a commit or a folder, such as "main" or ".".`,
  );
}
