import type { Context } from '../../../src/check/rule.ts';
import { gazetteerIn } from '../../../src/check/load-file.ts';
import type { SourceFile } from '../../../src/core/source-file.ts';
import { knownIn } from '../../../src/features/contribute/existing-entries.ts';
import type { Known } from '../../../src/features/contribute/existing-entries.ts';
import { today } from '../args.ts';
import { readDataFolder } from '../check.ts';

/** A data folder to which something is to be added. */
export interface DataFolder {
  /** The folder as the user named it, without a slash at its end. */
  readonly folder: string;
  readonly known: Known;
  readonly context: Pick<Context, 'today'> & Partial<Context>;
}

/** Reads what a proposal is held against. */
export function readData(given: string): DataFolder {
  const { folder, files } = readDataFolder(given);
  return { folder, known: knownIn(files), context: { today: today(), ...townsIn(files) } };
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
