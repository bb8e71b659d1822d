/** Checks the data and says everything that is wrong with it. */
import { resolve, sep } from 'node:path';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { FORMATS, report } from '../src/check/report.ts';
import type { Format } from '../src/check/report.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { checkFolder, dataFolder, summary } from './lib/check.ts';
import type { Checked } from './lib/check.ts';
import { fixFolder } from './lib/fix.ts';
import { styledReport } from './lib/print.ts';

await runCommand({
  help: help.validate,
  options: {
    format: { type: 'string', default: 'text' },
    data: { type: 'string' },
    fix: { type: 'boolean', default: false },
  },
  words: true,
  run: ({ values, positionals }) => {
    const format = formatNamed(values.format);
    const folder = dataFolder(values.data);
    const before = checkFolder(folder);
    const chosen = chooser(before, positionals);
    if (!values.fix) return print(before, chosen, format);
    const mended = fixFolder(before, chosen);
    if (format === 'text') {
      for (const { file, what } of mended) console.log(words.rewrote(file, what));
      console.log(`${words.rewritten(mended.length)}\n`);
    }
    return print(mended.length === 0 ? before : checkFolder(folder), chosen, format);
  },
});

function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (!format) throw wrongUsage(words.notAFormat(name, FORMATS));
  return format;
}

/** Returns a test for the files to report on: those named, those in folders named, or all if none is named. */
function chooser({ folder, files, problems }: Checked, paths: readonly string[]): (file: string) => boolean {
  const known = [...files.map(({ path }) => `${folder}/${path}`), ...problems.map(({ file }) => file)];
  const within = (file: string, path: string) =>
    `${resolve(file)}${sep}`.startsWith(`${resolve(path)}${sep}`);
  for (const path of paths) {
    if (!known.some((file) => within(file, path))) {
      throw wrongUsage(words.notInFolder(path, folder));
    }
  }
  return (file) => paths.length === 0 || paths.some((path) => within(file, path));
}

function print(
  { files, problems, dataset }: Checked,
  chosen: (file: string) => boolean,
  format: Format,
): number {
  const shown = problems.filter(({ file }) => chosen(file));
  const text = report(shown, format);
  if (format === 'text') {
    if (text !== '') console.log(`${styledReport(text)}\n`);
  } else if (text !== '') {
    console.log(text);
  }
  if (format !== 'json') console.log(summary(files, shown, dataset));
  return shown.some(({ level }) => level === 'error') ? 1 : 0;
}
