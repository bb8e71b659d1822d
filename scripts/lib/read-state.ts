import * as words from '#words/commands/data.ts';
import { readSnapshot } from '../../src/io/revision.ts';
import type { SnapshotFiles } from '../../src/core/source-file.ts';
import { messageOf, stop, wrongUsage } from './args.ts';

/** Reads a state of the map as `readSnapshot` does. Ends the command where there is none, or it cannot be read. */
export function stateNamed(name: string, repository: string): SnapshotFiles {
  let snapshot: SnapshotFiles | undefined;
  try {
    snapshot = readSnapshot(name, repository);
  } catch (error) {
    throw stop(words.stateUnreadable(name, messageOf(error)));
  }
  if (snapshot) return snapshot;
  throw wrongUsage(words.noSuchState(name));
}
