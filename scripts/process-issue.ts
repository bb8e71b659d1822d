/** Turns an issue that was made with a form into a pull request, or answers in it what is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as help from '#words/commands/help.ts';
import * as words from '#words/github.ts';
import { clientIn } from '../src/github/client.ts';
import { isRecord, textOf } from '../src/check/guards.ts';
import { pathOfEntry } from '../src/core/ids.ts';
import { parseYaml } from '../src/core/yaml.ts';
import type { MapNow } from '../src/features/contribute/intake/intake-outcome.ts';
import { runCommand, stop, wrongUsage } from './lib/args.ts';
import { dataFolder } from './lib/check.ts';
import { carryOut } from './lib/process-issue.ts';
import { readJson } from './lib/govern/rules.ts';
import { readData } from './lib/new/data.ts';

await runCommand({
  help: help.processIssue,
  options: { issue: { type: 'string' }, data: { type: 'string' } },
  run: async ({ values }) => {
    const number = values.issue ?? numberInEvent(process.env['GITHUB_EVENT_PATH']);
    if (number === undefined || !/^[1-9]\d{0,6}$/.test(number)) throw wrongUsage(words.whichIssue);
    const client = clientIn(process.env);
    if (!client) throw wrongUsage(words.noHost);
    console.log(await carryOut(client, number, mapIn(dataFolder(values.data))));
    return 0;
  },
});

/** Of the event only the number is taken; all else is asked of the host, as it is now. */
function numberInEvent(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const event = readJson(path);
  const issue = isRecord(event) ? event['issue'] : undefined;
  return isRecord(issue) && typeof issue['number'] === 'number' ? String(issue['number']) : undefined;
}

function mapIn(given: string): MapNow {
  const { folder, known, context } = readData(given);
  const settings = parseYaml(readFileSync(join(folder, 'map.yaml'), 'utf8')).data;
  const repository = isRecord(settings) && isRecord(settings['repository']) ? settings['repository'] : {};
  const [url, branch] = [textOf(repository['url']), textOf(repository['branch'])];
  if (url === undefined || branch === undefined) throw stop(words.noRepositoryInMap(`${folder}/map.yaml`));
  return {
    known,
    context,
    repository: { url, branch },
    textOf: (entry) => readFileSync(join(folder, pathOfEntry(entry)), 'utf8'),
  };
}
