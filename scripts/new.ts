/** Writes the file of a new entry from answers: given in a file, or asked for one after another. */
import * as counts from '#words/check/report.ts';
import { report } from '../src/check/report.ts';
import { ID_MAX_LENGTH, KINDS, idFault } from '../src/core/ids.ts';
import type { Kind } from '../src/core/ids.ts';
import { takenIds } from '../src/features/contribute/existing-entries.ts';
import { tidy } from '../src/features/contribute/draft.ts';
import type { Facts } from '../src/features/contribute/facts.ts';
import { neededOf } from '../src/features/contribute/parts.ts';
import { runCommand, stop, wrongUsage } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { STOPPED, terminalAsker } from './lib/new/asker.ts';
import type { Asker } from './lib/new/asker.ts';
import { readData } from './lib/new/data.ts';
import type { DataFolder } from './lib/new/data.ts';
import { askKind, interview } from './lib/new/interview.ts';
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
  run: async ({ values }) => {
    const { name, from, id: wanted } = values;
    const given: Given = {
      name,
      from,
      id: wanted,
      kind: values.kind === undefined ? undefined : kindNamed(values.kind),
    };
    const data = readData(dataFolder(values.data));
    if (values.id !== undefined) checkId(values.id, data);
    const asker = process.stdin.isTTY && process.stdout.isTTY ? terminalAsker() : undefined;
    const { kind, facts, asked } = await answered(given, data, asker);
    const { id, file, problems } = proposalOf({ ...given, kind, facts }, data);
    if (problems.length > 0) console.log(`${styledReport(report(problems, 'text'))}\n`);
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (errors > 0) throw stop(`${counts.errors(errors)}, so nothing was written.`);
    if (values['dry-run']) {
      console.log(`Nothing was written. This would be ${data.folder}/${file.path}:\n\n${file.text}`);
      return 0;
    }
    if (asker && asked) {
      asker.show(file.text, `${data.folder}/${file.path}`);
      if (!(await asker.yes('Write this file?', true))) throw stop(STOPPED);
    }
    const path = writeNew(data.folder, file);
    console.log(`Wrote ${path}.\n\n${nextSteps(path, id)}`);
    return 0;
  },
});

/** What was given with the command. */
interface Given {
  readonly kind: Kind | undefined;
  readonly name: string | undefined;
  readonly from: string | undefined;
  readonly id: string | undefined;
}

function kindNamed(name: string): Kind {
  const kind = KINDS.find((one) => one === name);
  if (!kind) throw wrongUsage(`There is no kind "${name}"; the kinds are ${KINDS.join(', ')}.`);
  return kind;
}

function checkId(id: string, { known, folder }: DataFolder): void {
  const fault = idFault(id);
  if (fault === 'device' || fault === 'object') {
    throw wrongUsage(
      fault === 'device'
        ? `"${id}" cannot be an id: Windows keeps this name for a device, so nobody could check its file out there. Add a word to it.`
        : `"${id}" cannot be an id: it has a meaning of its own in the programs that read this data. Add a word to it.`,
    );
  }
  if (fault !== undefined) {
    throw wrongUsage(
      `"${id}" is not an id: ids are lower-case words of a–z and 0–9 joined by hyphens, at most ${ID_MAX_LENGTH} characters.`,
    );
  }
  if (takenIds(known).has(id)) throw stop(`The id "${id}" is taken in "${folder}". Choose another.`);
}

interface Answered {
  readonly kind: Kind;
  readonly facts: Facts;
  /** Whether a person was asked for some of it, and can be asked whether it is right. */
  readonly asked: boolean;
}

/** Reads the facts that were given, and asks for the rest where there is a terminal to ask in. */
async function answered(given: Given, data: DataFolder, asker?: Asker): Promise<Answered> {
  if (!asker && (given.kind === undefined || given.from === undefined)) throw wrongUsage(missing(given));
  const kind = given.kind ?? (asker && (await askKind(asker)));
  if (kind === undefined) throw wrongUsage(missing(given));
  const facts =
    given.from === undefined
      ? { path: 'answers', answers: {}, problems: [], yaml: undefined }
      : readFactsFile(given.from, kind);
  const answers = { ...facts.answers, ...(given.name !== undefined && { name: given.name }) };
  const known = tidy(kind, answers);
  const isWhole = given.from !== undefined && neededOf(kind).every(({ name }) => known[name] !== undefined);
  if (!asker || facts.answers === undefined || isWhole) return { kind, facts, asked: false };
  return { kind, facts: { ...facts, answers: await interview(asker, kind, answers, data) }, asked: true };
}

/** Says what would have to be given where nobody can be asked. */
function missing({ kind, name, from }: Given): string {
  const needed = kind === undefined ? [] : neededOf(kind).map((one) => one.name);
  const fields = needed.length === 0 ? '' : ` (${kind ?? ''}: ${needed.join(', ')})`;
  return [
    'There is no terminal in which to ask, and these are missing:',
    ...(kind === undefined ? [`  --kind  one of ${KINDS.join(', ')}`] : []),
    ...(name === undefined && from === undefined ? ['  --name  the name in public use'] : []),
    ...(from === undefined ? [`  --from  a file with the facts${fields}`] : []),
  ].join('\n');
}
