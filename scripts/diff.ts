/** Tells the difference between two states of the data, for programs or for people. */
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { differenceOf } from '../src/diff/difference.ts';
import type { Difference } from '../src/diff/difference.ts';
import { differenceMarkdown } from '../src/diff/render/release-notes.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { existingFolder, refuseTargetFile } from './lib/paths.ts';
import { formatNamed, writeOut } from './lib/formats.ts';
import { stateNamed } from './lib/read-state.ts';

const FORMATS: Readonly<Record<string, (difference: Difference) => string>> = {
  json: (difference) => `${JSON.stringify(difference, undefined, 2)}\n`,
  md: differenceMarkdown,
};

await runCommand({
  help: help.diff,
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: '.' },
    format: { type: 'string', default: 'json' },
    out: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { from, to, format, out, in: repository } }) => {
    const write = formatNamed(format, FORMATS);
    if (from === undefined) throw wrongUsage(words.nameBefore);
    existingFolder(repository, 'in');
    if (out !== undefined) refuseTargetFile(out, 'out');
    writeOut(write(differenceOf(stateNamed(from, repository), stateNamed(to, repository))), out);
    return 0;
  },
});
