/** Writes the file of a new entry from answers: given in a file, or asked for one after another. */
import { plural, report } from '../src/lib/lint/report.ts';
import { ID_MAX_LENGTH, ID_PATTERN, KINDS } from '../src/lib/model/ids.ts';
import type { Kind } from '../src/lib/model/ids.ts';
import { takenIds } from '../src/lib/propose/beside.ts';
import { questionsOf } from '../src/lib/propose/questions.ts';
import { runCommand, stop, wrongUsage } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { readData } from './lib/new/data.ts';
import type { DataFolder } from './lib/new/data.ts';
import { proposalOf } from './lib/new/proposal.ts';
import { readFactsFile } from './lib/new/read-facts.ts';
import { nextSteps, writeNew } from './lib/new/write.ts';
import { styledReport } from './lib/print.ts';

const HELP = `npm run new [-- --kind KIND] [--name NAME] [--from FILE] [--id ID] [--data DIR] [--dry-run]

Asks what an entry needs to say, checks each answer, and writes its file in the data folder. Nothing is overwritten.
What is given here is not asked for; with all that the kind needs, nothing is asked.
  --kind     ${KINDS.join(', ')}
  --name     the name in public use
  --from     a file with the facts, field by field, in YAML or JSON
  --id       the name of the file, without ".yaml"; made from the name unless given
  --data     the data folder; "data" unless given
  --dry-run  show the file and write nothing
  --help     this text
Exit code: 0 when the file was written or shown, 1 when something is wrong with the facts, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    from: { type: 'string' },
    id: { type: 'string' },
    data: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ values }) => {
    const kind = values.kind === undefined ? undefined : kindNamed(values.kind);
    const data = readData(dataFolder(values.data));
    if (values.id !== undefined) checkId(values.id, data);
    if (kind === undefined || values.from === undefined) throw wrongUsage(missing(kind, values));
    const facts = readFactsFile(values.from, kind);
    const { id, file, problems } = proposalOf({ kind, name: values.name, id: values.id, facts }, data);
    if (problems.length > 0) console.log(`${styledReport(report(problems, 'text'))}\n`);
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (errors > 0) throw stop(`${plural(errors, 'error')}, so nothing was written.`);
    if (values['dry-run']) {
      console.log(`Nothing was written. This would be ${data.folder}/${file.path}:\n\n${file.text}`);
      return 0;
    }
    const name = writeNew(data.folder, file);
    console.log(`Wrote ${name}.\n\n${nextSteps(name, id)}`);
    return 0;
  },
});

function kindNamed(name: string): Kind {
  const kind = KINDS.find((one) => one === name);
  if (!kind) throw wrongUsage(`There is no kind "${name}"; the kinds are ${KINDS.join(', ')}.`);
  return kind;
}

function checkId(id: string, { known, folder }: DataFolder): void {
  if (!ID_PATTERN.test(id) || id.length > ID_MAX_LENGTH) {
    throw wrongUsage(
      `"${id}" is not an id: ids are lower-case words of a–z and 0–9 joined by hyphens, at most ${ID_MAX_LENGTH} characters.`,
    );
  }
  if (takenIds(known).has(id)) throw stop(`The id "${id}" is taken in "${folder}". Choose another.`);
}

/** Says what would have to be given where nobody can be asked. */
function missing(
  kind: Kind | undefined,
  { name, from }: { name?: string | undefined; from?: string | undefined },
): string {
  const needed =
    kind === undefined
      ? []
      : questionsOf(kind)
          .filter(({ required }) => required)
          .map((one) => one.name);
  const fields = needed.length === 0 ? '' : ` (${kind ?? ''}: ${needed.join(', ')})`;
  return [
    'There is no terminal in which to ask, and these are missing:',
    ...(kind === undefined ? [`  --kind  one of ${KINDS.join(', ')}`] : []),
    ...(name === undefined && from === undefined ? ['  --name  the name in public use'] : []),
    ...(from === undefined ? [`  --from  a file with the facts${fields}`] : []),
  ].join('\n');
}
