import { statSync } from 'node:fs';
import type { Context } from '../../../src/check/rule.ts';
import { readFolder } from '../../../src/io/read-folder.ts';
import { gazetteerIn } from '../../../src/check/load-file.ts';
import type { SourceFile } from '../../../src/core/source-file.ts';
import { knownIn } from '../../../src/features/contribute/existing-entries.ts';
import type { Known } from '../../../src/features/contribute/existing-entries.ts';
import { wrongUsage } from '../args.ts';

/** A data folder to which something is to be added. */
export interface DataFolder {
  /** The folder as the user named it, without a slash at its end. */
  readonly folder: string;
  readonly known: Known;
  readonly context: Pick<Context, 'today'> & Partial<Context>;
}

/** Reads what a proposal is held against. */
export function readData(given: string): DataFolder {
  const folder = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw wrongUsage(`There is no folder "${given}" to read the data from.`);
  }
  const files = readFolder(folder);
  const today = new Date().toISOString().slice(0, 10);
  return { folder, known: knownIn(files), context: { today, ...townsIn(files) } };
}

/** A gazetteer that cannot be read keeps nobody from writing down a town; `npm run validate` reports it. */
function townsIn(files: readonly SourceFile[]): Partial<Context> {
  const gazetteer = gazetteerIn(files);
  return gazetteer
    ? {
        regionsOfTown: (town) => gazetteer.regionsOf(town),
        nearestTown: (town) => gazetteer.nearest(town),
      }
    : {};
}
