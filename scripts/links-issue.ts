/** Keeps the one issue about links on the host: reads from it what the last check remembered, and writes what this one found. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as words from '#words/github.ts';
import { clientIn, WORKFLOW_ACCOUNT } from '../src/github/client.ts';
import { issuesOf } from '../src/github/issues.ts';
import { addressesIn, linkFile, linkFileText, parseLinkFile } from '../src/core/link-health.ts';
import { LINKS_KEY, linksIssue, recall } from '../src/features/freshness/upkeep/link-issue.ts';
import { ownIssue } from '../src/features/freshness/upkeep/reminders.ts';
import { runCommand, stop, wrongUsage } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { refuseTargetFile } from './lib/paths.ts';

const HELP = `npm run links-issue -- --recall FILE | --publish FILE [--data DIR] [--as ACCOUNT]

The check of links itself holds no token; this command goes before and after it.
  --recall   write what the issue remembers of each address into a file, for \`npm run check-links -- --out FILE\`
  --publish  open or renew the issue from that file
  --data     the data folder; "data" unless given
  --as       the account that wrote the issue; "${WORKFLOW_ACCOUNT}" unless given
  --help     this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL from the environment, as workflows set them.
Exit code: 0 when done, 1 when the data, the file or the host refused, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  refused: words.stoppedThere,
  options: {
    recall: { type: 'string' },
    publish: { type: 'string' },
    data: { type: 'string' },
    as: { type: 'string', default: WORKFLOW_ACCOUNT },
  },
  run: async ({ values }) => {
    if ((values.recall === undefined) === (values.publish === undefined))
      throw wrongUsage(words.recallOrPublish);
    if (values.recall !== undefined) refuseTargetFile(values.recall, 'recall');
    const client = clientIn(process.env);
    if (!client) throw wrongUsage(words.noHost);
    const checked = checkFolder(dataFolder(values.data));
    if (!printChecked(checked) || !checked.dataset) return 1;
    const { dataset } = checked;
    const addresses = addressesIn(dataset.entries);
    const issues = issuesOf(client);
    const issue = ownIssue(await issues.open(), LINKS_KEY, values.as);
    if (values.recall !== undefined) {
      const history = recall(issue?.body ?? '', addresses.keys());
      const today = new Date().toISOString().slice(0, 10);
      writeFileSync(values.recall, linkFileText(linkFile(addresses, [], history, today)));
      console.log(words.recalled(values.recall, history.size, addresses.size));
      return 0;
    }
    const file = parseLinkFile(readFileSync(values.publish ?? '', 'utf8'));
    if (!file) throw stop(words.notALinkFile(values.publish ?? ''));
    const text = linksIssue(file, { byId: dataset.byId, repository: dataset.map.repository });
    if (issue) await issues.change(issue.number, text);
    else await issues.create(text);
    console.log(issue ? words.renewedIssue(issue.number, text.title) : words.openedIssue(text.title));
    return 0;
  },
});
