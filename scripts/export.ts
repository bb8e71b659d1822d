/** Writes the data in the forms that are published, or the YAML files back from the JSON. */
import { existsSync, readFileSync } from 'node:fs';
import * as words from '#words/commands.ts';
import { exportFiles } from '../src/features/data/export-files.ts';
import { bundleOf, yamlOf } from '../src/features/data/bundle.ts';
import type { Bundle } from '../src/features/data/bundle.ts';
import { FORMATS } from '../src/features/data/formats.ts';
import { makeExportContext } from '../src/features/data/make-export-context.ts';
import type { ExportContext } from '../src/features/data/export-context.ts';
import { nearest } from '../src/check/similar-names.ts';
import type { SourceFile } from '../src/core/source-file.ts';
import { dataDate } from '../src/io/git.ts';
import { KINDS } from '../src/core/ids.ts';
import type { Kind } from '../src/core/ids.ts';
import { messageOf, runCommand, stop, wrongUsage } from './lib/args.ts';
import { buildRequest } from './lib/build-options.ts';
import { checkFolder, printChecked } from './lib/check.ts';
import { checkTarget, writeFolder } from './lib/export-folder.ts';
import { count, size } from './lib/print.ts';

const HELP = `npm run export -- --out DIR [--formats csv,json] [--kind organisation] [--force] [--data data] [--site https://example.org] [--base /map/]

Checks the data and writes it in the forms that the site publishes under /data/, byte for byte the same.
  --out      the folder to write; it must be new or empty
  --formats  some of ${FORMATS.map(({ id }) => id).join(', ')}, joined by commas; all unless given
  --kind     some of ${KINDS.join(', ')}, joined by commas; all unless given
  --force    replace what the folder holds
  --to yaml  write the data folder back, from the JSON alone
  --from     with --to yaml: the map.json to read; made from the data unless given
  --data     the data folder; "data" unless given
  --site     address of the host that the files name; from data/map.yaml unless given
  --base     path of the map on it; from data/map.yaml unless given
  --help     this text
Memory is bounded so that 10,000 entries fit. For many more: node --max-old-space-size=4000 scripts/export.ts …
Exit code: 0 when all was written, 1 when something is wrong with the data, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: {
    out: { type: 'string' },
    formats: { type: 'string' },
    kind: { type: 'string' },
    force: { type: 'boolean', default: false },
    to: { type: 'string' },
    from: { type: 'string' },
    data: { type: 'string' },
    site: { type: 'string' },
    base: { type: 'string' },
  },
  run: async ({ values }) => {
    const { out, to, from } = values;
    const formats = named(
      values.formats,
      FORMATS.map(({ id }) => id),
      'format',
    );
    const kinds = named(values.kind, KINDS, 'kind');
    if (out === undefined) throw wrongUsage('Name the folder to write with --out.');
    if (to !== undefined && to !== 'yaml')
      throw wrongUsage(`"${to}" is nothing that can be written back. It can be: yaml.`);
    if (from !== undefined && to === undefined) throw wrongUsage('--from is for --to yaml alone.');
    checkTarget(out, values.force);
    if (to === 'yaml' && from !== undefined) return writeYaml(out, yamlIn(from));
    const context = exportContextOf(values, kinds);
    if (context === undefined) return 1;
    if (to === 'yaml') return writeYaml(out, yamlOf(bundleOf(context)));
    const files = await exportFiles(
      context,
      FORMATS.filter(({ id }) => formats === undefined || formats.includes(id)),
    );
    writeFolder(out, files);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`Wrote ${count(files.length)} files, ${size(bytes)}, into ${out}/.`);
    return 0;
  },
});

/** Gives the names in a list joined by commas, each of which must be known; undefined where no list is given. */
function named<T extends string>(
  list: string | undefined,
  known: readonly T[],
  what: string,
): readonly T[] | undefined {
  if (list === undefined) return undefined;
  return list.split(',').map((text) => {
    const name = text.trim();
    const found = known.find((one) => one === name);
    if (found !== undefined) return found;
    const meant = nearest(name, known);
    const guess = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw wrongUsage(`"${name}" is no ${what}.${guess} There are: ${known.join(', ')}.`);
  });
}

interface Where {
  readonly data?: string | undefined;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/** Reads and checks the data; gives undefined, and prints why, where it has errors. */
function exportContextOf(where: Where, kinds: readonly Kind[] | undefined): ExportContext | undefined {
  const request = buildRequest({ ...where, out: '' });
  const checked = checkFolder(request.data);
  if (!printChecked(checked) || !checked.dataset) {
    console.log('\nNothing was written.');
    return undefined;
  }
  const { url, base } = checked.dataset.map.site;
  const host = (request.site ?? url).replace(/\/$/, '');
  return makeExportContext(checked.dataset, checked.files, {
    version: dataDate(request.data) ?? new Date().toISOString().slice(0, 10),
    home: `${host}${request.base ?? base}`,
    ...(kinds && { kinds }),
  });
}

function readBundle(path: string): Bundle {
  if (!existsSync(path)) throw wrongUsage(`There is no file "${path}" to read.`);
  const text = readFileSync(path, 'utf8');
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch (error) {
    throw stop(`"${path}" is no JSON: ${messageOf(error)}`);
  }
  if (typeof bundle !== 'object' || bundle === null || !('entries' in bundle) || !('as_written' in bundle))
    throw stop(`"${path}" is not the map.json of a map: it has no "entries" with "as_written" beside them.`);
  return bundle as Bundle;
}

/** Returns the files that a bundle on the disk holds; ends the command where it does not hold what a bundle does. */
function yamlIn(path: string): readonly SourceFile[] {
  const bundle = readBundle(path);
  try {
    return yamlOf(bundle);
  } catch (error) {
    throw stop(words.notABundle(path, messageOf(error)));
  }
}

function writeYaml(out: string, files: readonly SourceFile[]): number {
  writeFolder(
    out,
    files.map(({ path, text }) => ({ path, content: text })),
  );
  console.log(`Wrote ${count(files.length)} YAML files into ${out}/.`);
  return 0;
}
