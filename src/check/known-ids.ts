import { entryOfPath } from '../core/ids.ts';
import type { FoundDataset } from './rule.ts';

/**
 * Gives every id that has a file, in the order of the files: also those of files that could not be read, whose own
 * problems are reported, and which others rightly refer to.
 */
export function knownIds({ files }: FoundDataset): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => entryOfPath(path)?.id ?? []));
}
