/** Turns an issue that was made with a form into a pull request, or answers in it what is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const HELP = `npm run process-issue [-- --issue NUMBER] [--data DIR]

Reads one issue from the host of the repository. If it was made with one of the forms, it becomes a branch and a pull
request, or a comment that says what is missing. The comment and the pull request are kept up to date.
  --issue  number of the issue; that of the event that started the workflow unless given
  --data   the data folder as it is on the main branch; "data" unless given
  --help   this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL and GITHUB_EVENT_PATH from the environment, as workflows set
them.
Exit code: 0 when done, 1 when the host refused, 2 for wrong usage.`;

await runCommand({
  help: HELP,
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
