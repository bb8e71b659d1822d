/** Writes a data folder of made-up entries, to measure with. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, wrongUsage } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { existingFolder, refuseTargetFolder } from './lib/paths.ts';
import { count } from './lib/print.ts';
import { synthesise } from './lib/synthetic.ts';

const HELP = `node scripts/synthesise.ts --out DIR [--entries 10000] [--relations 25000] [--seed 1] [--data data]

Writes a data folder that passes every check: made-up entries with the real taxonomy, gazetteer and settings.
The same numbers give the same files.
  --out        the folder to write; it must be new or empty
  --entries    how many entries; 10,000 unless given
  --relations  how many relations between them; 25,000 unless given
  --seed       another number gives other data
  --data       where settings and gazetteer are copied from; "data" unless given
  --help       this text
Exit code: 0 when written, 1 when the computer refused, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: {
    out: { type: 'string' },
    entries: { type: 'string', default: '10000' },
    relations: { type: 'string', default: '25000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
  },
  run: ({ values: { out, data, ...numbers } }) => {
    if (out === undefined) throw wrongUsage('Name the folder to write with --out.');
    refuseTargetFolder(out, 'out');
    if (existsSync(out) && readdirSync(out).length > 0) throw wrongUsage(`"${out}" is not empty.`);
    const from = existingFolder(dataFolder(data), 'data');
    const size = {
      entries: number('entries', numbers.entries),
      relations: number('relations', numbers.relations),
      seed: number('seed', numbers.seed),
    };
    for (const name of ['map.yaml', 'places']) cpSync(join(from, name), join(out, name), { recursive: true });
    const redirects = '# yaml-language-server: $schema=../schema/redirects.schema.json\n{}\n';
    const files = synthesise(size, readFileSync(join(from, 'places/gazetteer.json'), 'utf8'));
    for (const { path, text } of [...files, { path: 'redirects.yaml', text: redirects }]) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    console.log(`Wrote ${count(size.entries)} entries with ${count(size.relations)} relations into ${out}/.`);
    return 0;
  },
});

function number(name: string, text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw wrongUsage(`--${name} is "${text}", and it should be a whole number.`);
  return Number(text);
}
