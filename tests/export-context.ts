/** The context of published forms that tests are made with: of the real data, and of small data folders. */
import { readFolder } from '../src/io/read-folder.ts';
import { lintFiles } from '../src/check/run.ts';
import { makeExportContext } from '../src/features/data/make-export-context.ts';
import type { ExportOptions } from '../src/features/data/make-export-context.ts';
import type { ExportContext } from '../src/features/data/export-context.ts';
import { report } from '../src/check/report.ts';
import type { SourceFile } from '../src/core/source-file.ts';
import { TODAY, filesOf } from './dataset.ts';
import type { Entries } from './dataset.ts';
import { DECISIONS, ENTRIES, INDICATORS, REDIRECTS, SEARCHES } from './fixture/small-map.ts';

/** Where tests say that the map is published. */
export const HOME = 'https://map.example/map/';

/** Gives the context of a small data folder, as of a day in the past. */
export function smallContext(
  entries: Entries,
  redirects: Readonly<Record<string, string>> = {},
  given: Partial<ExportOptions> = {},
): ExportContext {
  return exportContextOf(filesOf(entries, redirects), given);
}

/** Returns a new context of the small map of the fixture. */
export function fixtureContext(): ExportContext {
  return exportContextOf(filesOf(ENTRIES, REDIRECTS, INDICATORS, SEARCHES, DECISIONS));
}

let whole: ExportContext | undefined;

/** Returns the context of the real data, made once in a worker; or one of some of its kinds, with the network of the whole. */
export function realContext(given?: Partial<ExportOptions>): ExportContext {
  whole ??= exportContextOf(realFiles());
  return given
    ? makeExportContext(whole.dataset, realFiles(), { version: TODAY, home: HOME, network: whole, ...given })
    : whole;
}

/** Gives the context of a data folder; throws if it has errors. */
export function exportContextOf(
  files: readonly SourceFile[],
  given: Partial<ExportOptions> = {},
): ExportContext {
  const { dataset, problems } = lintFiles(files, { today: '2026-11-27' });
  if (!dataset) throw new Error(report(problems, 'text'));
  return makeExportContext(dataset, files, { version: TODAY, home: HOME, ...given });
}

let read: readonly SourceFile[] | undefined;

/** Returns the files of the real data, which are read once. */
export function realFiles(): readonly SourceFile[] {
  read ??= readFolder('data');
  return read;
}
