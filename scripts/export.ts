/** Writes the data in the forms that are published, or the YAML files back from the JSON. */
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { KINDS } from '../src/core/ids.ts';
import { bundleOf, yamlOf } from '../src/features/data/bundle.ts';
import { exportFiles } from '../src/features/data/export-files.ts';
import { FORMATS } from '../src/features/data/formats.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { checkTarget, writeFolder } from './lib/export-folder.ts';
import { exportContextOf, namesIn, yamlIn } from './lib/export-request.ts';
import { size } from './lib/print.ts';

const FORMAT_IDS = FORMATS.map(({ id }) => id);

await runCommand({
  help: help.exportData(FORMAT_IDS),
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
    const formats = namesIn(values.formats, FORMAT_IDS, words.listed.format);
    const kinds = namesIn(values.kind, KINDS, words.listed.kind);
    if (out === undefined) throw wrongUsage(words.nameTarget);
    if (to !== undefined && to !== 'yaml') throw wrongUsage(words.notWrittenBack(to));
    if (from !== undefined && to === undefined) throw wrongUsage(words.fromWithoutTo);
    checkTarget(out, values.force);
    if (from !== undefined) return writeYaml(out, yamlIn(from));
    const context = exportContextOf(values, kinds);
    if (context === undefined) {
      console.log(`\n${words.nothingWritten}`);
      return 1;
    }
    if (to === 'yaml') return writeYaml(out, yamlOf(bundleOf(context)));
    const files = await exportFiles(
      context,
      FORMATS.filter(({ id }) => formats === undefined || formats.includes(id)),
    );
    writeFolder(out, files);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(words.wroteExport(files.length, size(bytes), out));
    return 0;
  },
});

function writeYaml(out: string, files: ReturnType<typeof yamlOf>): number {
  writeFolder(
    out,
    files.map(({ path, text }) => ({ path, content: text })),
  );
  console.log(words.wroteYaml(files.length, out));
  return 0;
}
