/** Writes down the decisions that were taken on the host and have no record yet. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '../src/io/read-folder.ts';
import { decisionOfPath } from '../src/lib/model/decisions.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { rulesOf } from './lib/govern/past.ts';
import { readRules } from './lib/govern/rules.ts';
import { hostApi } from './lib/host-api.ts';
import { collectRecords } from './lib/record.ts';

const HELP = `npm run record [-- --data FOLDER] [--closed NUMBER] [--dry-run]

Asks the host of the repository for merged changes that have no record yet and
writes one file for each into data/governance/decisions/.
  --closed NUMBER   also the change of this number, which was closed unmerged
  --dry-run         print the files instead of writing them
It reads GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN from the environment.`;

await runCommand({
  help: HELP,
  options: {
    data: { type: 'string', default: 'data' },
    closed: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: async ({ values: { data, closed, 'dry-run': isTrial } }) => {
    if (closed !== undefined && !/^[1-9]\d{0,6}$/.test(closed))
      throw wrongUsage(`"${closed}" is not the number of a change.`);
    const repository = process.env['GITHUB_REPOSITORY'];
    if (repository === undefined)
      throw wrongUsage('Which repository? Put its name, owner/name, into GITHUB_REPOSITORY.');
    const host = hostApi({
      url: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository,
      token: process.env['GITHUB_TOKEN'],
      fetch,
    });
    const { files, failures } = await collectRecords(host, rulesOf(host, readRules(data)), {
      recorded: readFolder(data).flatMap(({ path }) => decisionOfPath(path) ?? []),
      today: new Date().toISOString().slice(0, 10),
      closed: closed === undefined ? undefined : Number(closed),
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
      console.log(`Wrote ${file}.`);
    }
    if (files.length === 0 && failures.length === 0) console.log('Every merged change has its record.');
    for (const failure of failures) console.error(failure);
    return failures.length === 0 ? 0 : 1;
  },
});
