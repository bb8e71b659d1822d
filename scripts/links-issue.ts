/** Keeps the one issue about links on the host: reads from it what the last check remembered, and writes what this one found. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as help from '#words/commands/help.ts';
import * as words from '#words/github.ts';
import { clientIn, WORKFLOW_ACCOUNT } from '../src/github/client.ts';
import { issuesOf } from '../src/github/issues.ts';
import { addressesIn, linkFile, linkFileText, parseLinkFile } from '../src/core/link-health.ts';
import { LINKS_KEY, linksIssue, recall } from '../src/features/freshness/upkeep/link-issue.ts';
import { ownIssue } from '../src/features/freshness/upkeep/reminders.ts';
import { runCommand, stop, today, wrongUsage } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { refuseTargetFile } from './lib/paths.ts';

await runCommand({
  help: help.linksIssue(WORKFLOW_ACCOUNT),
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
    if (!printChecked(checked)) return 1;
    const { dataset } = checked;
    const addresses = addressesIn(dataset.entries);
    const issues = issuesOf(client);
    const issue = ownIssue(await issues.open(), LINKS_KEY, values.as);
    if (values.recall !== undefined) {
      const history = recall(issue?.body ?? '', addresses.keys());
      writeFileSync(values.recall, linkFileText(linkFile(addresses, [], history, today())));
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
