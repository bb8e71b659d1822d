/** Writes down the decisions that were taken on the host and have no record yet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as help from '#words/commands/help.ts';
import * as words from '#words/github.ts';
import { accessIn, connect } from '../src/github/client.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { idOfPath } from '../src/core/schema/file-types.ts';
import { runCommand, today, wrongUsage } from './lib/args.ts';
import { changeNumber } from './lib/govern/judge-change.ts';
import { existingFolder } from './lib/paths.ts';
import { readRules } from './lib/govern/rules.ts';
import { collectRecords, rulesOf } from './lib/record-decision.ts';

await runCommand({
  help: help.recordDecision,
  refused: words.notAnswered,
  options: {
    data: { type: 'string', default: 'data' },
    closed: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: async ({ values: { data, closed, 'dry-run': isTrial } }) => {
    const number = closed === undefined ? undefined : changeNumber(closed);
    const { repository, ...access } = accessIn(process.env);
    if (repository === undefined) throw wrongUsage(words.whichRepository);
    existingFolder(data, 'data');
    const client = connect({ ...access, repository });
    const { files, failures } = await collectRecords(client, rulesOf(client, readRules(data)), {
      recorded: readFolder(data).flatMap(({ path }) => idOfPath(path, 'decision') ?? []),
      today: today(),
      closed: number,
    });
    for (const { path, text } of files) {
      const file = join(data, path);
      if (isTrial) {
        console.log(`${file}\n${text}`);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      // What has a record is never written over.
      writeFileSync(file, text, { flag: 'wx' });
      console.log(words.wrote(file));
    }
    if (files.length === 0 && failures.length === 0) console.log(words.allRecorded);
    for (const failure of failures) console.error(failure);
    return failures.length === 0 ? 0 : 1;
  },
});
