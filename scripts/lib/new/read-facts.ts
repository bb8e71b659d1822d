import { readFileSync, statSync } from 'node:fs';
import type { Kind } from '../../../src/core/ids.ts';
import { readFacts } from '../../../src/features/contribute/facts.ts';
import type { Facts } from '../../../src/features/contribute/facts.ts';
import { wrongUsage } from '../args.ts';

/** Larger files are not even read; the limits of an entry are checked later. */
const MAX_BYTES = 1_000_000;

/** Reads the file of facts that a user named. */
export function readFactsFile(path: string, kind: Kind): Facts {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw wrongUsage(`There is no file "${path}" to read facts from.`);
  if (found.size > MAX_BYTES) {
    throw wrongUsage(
      `"${path}" is too large to hold the facts of an entry: ${Math.round(found.size / 1000)} kB.`,
    );
  }
  return readFacts({ path, text: textOf(path) }, kind);
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw wrongUsage(`"${path}" is not text in UTF-8. Save it as UTF-8 in a text editor.`);
  }
}
