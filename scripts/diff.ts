/** Tells the difference between two states of the data, for programs or for people. */
import { writeFileSync } from 'node:fs';
import { differenceOf } from '../src/diff/difference.ts';
import type { Difference } from '../src/diff/difference.ts';
import { differenceMarkdown } from '../src/diff/render/release-notes.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { existingFolder, refuseTargetFile } from './lib/paths.ts';
import { stateNamed } from './lib/read-state.ts';

const HELP = `npm run diff -- --from REF [--to REF] [--format json|md] [--out FILE] [--in DIR]

Tells what differs between two states of the data, by what they mean: entries, fields, relations and terms.
  --from    the state before: a tag such as data-2026-11-27, a branch, a commit, or a folder
  --to      the state after; "." (the files as they are now) unless given
  --format  json (for programs) or md (for people); json unless given
  --out     the file to write; printed unless given
  --in      the folder of the repository; the present one unless given
  --help    this text
Exit code: 0 when the two could be compared, 1 when Git or the computer refused, 2 for wrong usage.`;

const FORMATS: Readonly<Record<string, (difference: Difference) => string>> = {
  json: (difference) => `${JSON.stringify(difference, undefined, 2)}\n`,
  md: differenceMarkdown,
};

await runCommand({
  help: HELP,
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: '.' },
    format: { type: 'string', default: 'json' },
    out: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { from, to, format, out, in: repository } }) => {
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (!write) throw wrongUsage(`There is no format "${format}"; the formats are json and md.`);
    if (from === undefined) throw wrongUsage('Name the state before with --from.');
    existingFolder(repository, 'in');
    if (out !== undefined) refuseTargetFile(out, 'out');
    const text = write(differenceOf(stateNamed(from, repository), stateNamed(to, repository)));
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    return 0;
  },
});
