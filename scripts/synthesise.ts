/** Writes a data folder of made-up entries, to measure with. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { existingFolder, refuseTargetFolder } from './lib/paths.ts';
import { synthesise } from './lib/synthetic.ts';

await runCommand({
  help: help.synthesise,
  options: {
    out: { type: 'string' },
    entries: { type: 'string', default: '10000' },
    relations: { type: 'string', default: '25000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
  },
  run: ({ values: { out, data, ...numbers } }) => {
    if (out === undefined) throw wrongUsage(words.nameTarget);
    refuseTargetFolder(out, 'out');
    if (existsSync(out) && readdirSync(out).length > 0) throw wrongUsage(words.folderNotEmpty(out));
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
    console.log(words.wroteSynthetic(size.entries, size.relations, out));
    return 0;
  },
});

function number(name: string, text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw wrongUsage(words.notANumberFor(name, text));
  return Number(text);
}
