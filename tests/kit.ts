/** The kit of published forms that tests are made with: of the real data, and of small data folders. */
import { readFolder } from '../src/io/read-folder.ts';
import { lintFiles } from '../src/lib/lint/run.ts';
import { makeKit } from '../src/lib/export/make-kit.ts';
import type { Given } from '../src/lib/export/make-kit.ts';
import type { Kit } from '../src/lib/export/kit.ts';
import { report } from '../src/lib/lint/report.ts';
import type { SourceFile } from '../src/lib/model/source-file.ts';
import { TODAY, filesOf } from './dataset.ts';
import type { Entries } from './dataset.ts';

/** Where tests say that the map is published. */
export const HOME = 'https://map.example/map/';

/** Gives the kit of a small data folder, as of a day in the past. */
export function smallKit(
  entries: Entries,
  redirects: Readonly<Record<string, string>> = {},
  given: Partial<Given> = {},
): Kit {
  return kitOf(filesOf(entries, redirects), given);
}

/** Gives the kit of the real data, or of some of its kinds. */
export function realKit(given: Partial<Given> = {}): Kit {
  return kitOf(realFiles(), given);
}

/** Gives the kit of a data folder; throws if it has errors. */
export function kitOf(files: readonly SourceFile[], given: Partial<Given> = {}): Kit {
  const { dataset, problems } = lintFiles(files, { today: '2026-11-27' });
  if (!dataset) throw new Error(report(problems, 'text'));
  return makeKit(dataset, files, { version: TODAY, home: HOME, ...given });
}

let read: readonly SourceFile[] | undefined;

/** Gives the files of the real data, which are read once. */
export function realFiles(): readonly SourceFile[] {
  read ??= readFolder('data');
  return read;
}
