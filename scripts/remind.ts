/** Asks, once a week, about what has grown old: opens, renews and closes issues on the host of the repository. */
import * as help from '#words/commands/help.ts';
import * as words from '#words/github.ts';
import { clientIn, WORKFLOW_ACCOUNT } from '../src/github/client.ts';
import { issuesOf } from '../src/github/issues.ts';
import type { Issues } from '../src/github/issues.ts';
import { failingIn, addressesIn } from '../src/core/link-health.ts';
import { LINKS_KEY, recall } from '../src/features/freshness/upkeep/link-issue.ts';
import { ownIssue, planSweep } from '../src/features/freshness/upkeep/reminders.ts';
import type { SweepAction } from '../src/features/freshness/upkeep/reminders.ts';
import { dayGiven, runCommand, wrongUsage } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';

await runCommand({
  help: help.remind(WORKFLOW_ACCOUNT),
  refused: words.stoppedThere,
  options: {
    'dry-run': { type: 'boolean', default: false },
    today: { type: 'string' },
    data: { type: 'string' },
    as: { type: 'string', default: WORKFLOW_ACCOUNT },
  },
  run: async ({ values }) => {
    const today = dayGiven(values.today);
    const client = clientIn(process.env);
    const dryRun = values['dry-run'];
    if (!client && !dryRun) throw wrongUsage(words.noHostForSweep);
    const checked = checkFolder(dataFolder(values.data));
    if (!printChecked(checked)) return 1;
    const { dataset } = checked;
    const issues = client && issuesOf(client);
    const open = (await issues?.open()) ?? [];
    const links = ownIssue(open, LINKS_KEY, values.as)?.body ?? '';
    const actions = planSweep({
      dataset,
      people: dataset.people,
      decisions: dataset.decisions,
      issues: open,
      failing: failingIn(recall(links, addressesIn(dataset.entries).keys())),
      self: values.as,
      today,
    });
    for (const action of actions) {
      console.log(sayOf(action));
      if (dryRun) console.log('body' in action ? `${action.body.replace(/^/gm, '    ')}\n` : '');
      else if (issues) await carryOut(action, issues);
    }
    console.log(words.sweepDone(actions.length, dryRun));
    return 0;
  },
});

function sayOf(action: SweepAction): string {
  switch (action.do) {
    case 'open':
      return words.opens(action.title);
    case 'renew':
      return words.renews(action.number, action.title);
    case 'leave':
      return words.leaves(action.number, action.key);
    case 'close':
      return words.closes(action.number, action.key);
  }
}

async function carryOut(action: SweepAction, issues: Issues): Promise<void> {
  if (action.do === 'open') await issues.create(action);
  if (action.do === 'renew') await issues.change(action.number, action);
  if (action.do === 'close') await issues.close(action.number, action.comment);
}
