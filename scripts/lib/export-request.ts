/** What an export is asked for, and what it is made from. */
import { existsSync, readFileSync } from 'node:fs';
import * as words from '#words/commands/data.ts';
import { nearest } from '../../src/check/similar-names.ts';
import type { Kind } from '../../src/core/ids.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { yamlOf } from '../../src/features/data/bundle.ts';
import type { Bundle } from '../../src/features/data/bundle.ts';
import type { ExportContext } from '../../src/features/data/export-context.ts';
import { makeExportContext } from '../../src/features/data/make-export-context.ts';
import { dataDate } from '../../src/io/git.ts';
import { messageOf, stop, today, wrongUsage } from './args.ts';
import { buildRequest } from './build-options.ts';
import { checkFolder, printChecked } from './check.ts';

/** Returns the names in a list joined by commas; undefined where no list is given. Throws wrong usage for an unknown name. */
export function namesIn<T extends string>(
  given: string | undefined,
  known: readonly T[],
  what: string,
): readonly T[] | undefined {
  return given?.split(',').map((text) => {
    const name = text.trim();
    const found = known.find((one) => one === name);
    if (found === undefined) throw wrongUsage(words.notListed(name, what, known, nearest(name, known)));
    return found;
  });
}

interface Where {
  readonly data?: string | undefined;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/** Reads and checks the data; prints why and returns undefined where it has errors. */
export function exportContextOf(
  { data, site, base }: Where,
  kinds: readonly Kind[] | undefined,
): ExportContext | undefined {
  const request = buildRequest({ data, site, base, out: '' });
  const checked = checkFolder(request.data);
  if (!printChecked(checked)) return undefined;
  const { map } = checked.dataset;
  const host = (request.site ?? map.site.url).replace(/\/$/, '');
  return makeExportContext(checked.dataset, checked.files, {
    version: dataDate(request.data) ?? today(),
    home: `${host}${request.base ?? map.site.base}`,
    ...(kinds && { kinds }),
  });
}

/** Returns the files that a bundle on the disk holds. Ends the command where it does not hold what a bundle does. */
export function yamlIn(path: string): readonly SourceFile[] {
  const bundle = readBundle(path);
  try {
    return yamlOf(bundle);
  } catch (error) {
    throw stop(words.notABundle(path, messageOf(error)));
  }
}

function readBundle(path: string): Bundle {
  if (!existsSync(path)) throw wrongUsage(words.noFileToRead(path));
  const text = readFileSync(path, 'utf8');
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch (error) {
    throw stop(words.notJson(path, messageOf(error)));
  }
  if (typeof bundle !== 'object' || bundle === null || !('entries' in bundle) || !('as_written' in bundle))
    throw stop(words.notABundle(path, words.noEntriesInBundle));
  return bundle as Bundle;
}
