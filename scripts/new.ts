/** Writes the file of a new entry from answers: given in a file, or asked for one after another. */
import * as help from '#words/commands/help.ts';
import * as words from '#words/commands/new.ts';
import { report } from '../src/check/report.ts';
import { runCommand, stop } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { terminalAsker } from './lib/new/asker.ts';
import { readData } from './lib/new/data.ts';
import { answered, checkId, kindNamed } from './lib/new/given.ts';
import { proposalOf, writeNew } from './lib/new/proposal.ts';
import { styledReport } from './lib/print.ts';

await runCommand({
  help: help.newEntry,
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    from: { type: 'string' },
    id: { type: 'string' },
    data: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: async ({ values: { name, from, id: wanted, ...values } }) => {
    const given = {
      name,
      from,
      id: wanted,
      kind: values.kind === undefined ? undefined : kindNamed(values.kind),
    };
    const data = readData(dataFolder(values.data));
    if (wanted !== undefined) checkId(wanted, data);
    const asker = process.stdin.isTTY && process.stdout.isTTY ? terminalAsker() : undefined;
    const { kind, facts, asked } = await answered(given, data, asker);
    const { id, file, problems } = proposalOf({ ...given, kind, facts }, data);
    if (problems.length > 0) console.log(`${styledReport(report(problems, 'text'))}\n`);
    const errors = problems.filter(({ level }) => level === 'error').length;
    if (errors > 0) throw stop(words.notWritten(errors));
    const path = `${data.folder}/${file.path}`;
    if (values['dry-run']) {
      console.log(words.wouldBe(path, file.text));
      return 0;
    }
    if (asker && asked) {
      asker.show(file.text, path);
      if (!(await asker.yes(words.writeIt, true))) throw stop(words.stopped);
    }
    writeNew(data.folder, file);
    console.log(words.written(path, id));
    return 0;
  },
});
