/** Asks, once a week, about what has grown old: opens, renews and closes issues on the host of the repository. */
import * as words from '#words/github.ts';
import { realDay } from '../src/core/dates.ts';
import { clientIn, WORKFLOW_ACCOUNT } from '../src/github/client.ts';
import { issuesOf } from '../src/github/issues.ts';
import type { Issues } from '../src/github/issues.ts';
import { failingIn, addressesIn } from '../src/core/link-health.ts';
import { LINKS_KEY, recall } from '../src/features/freshness/upkeep/link-issue.ts';
import { ownIssue, planSweep } from '../src/features/freshness/upkeep/reminders.ts';
import type { SweepAction } from '../src/features/freshness/upkeep/reminders.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { decisionsIn, peopleIn } from './lib/governance-dates.ts';

const HELP = `npm run remind [-- --dry-run] [--today DATE] [--data DIR] [--as ACCOUNT]

Opens an issue for each place with up to ten entries that need a look, and for events past their last date, terms of
office that end within 45 days and decisions to be looked at again. An issue that is open already is renewed, not
repeated, and closed when nothing is left in it.
  --dry-run  only say what would be done; without a token it takes it that no issue is open
  --today    the day to go by, as 2026-11-26; by the clock unless given
  --data     the data folder; "data" unless given
  --as       the account that wrote the earlier issues; "${WORKFLOW_ACCOUNT}" unless given
  --help     this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL from the environment, as workflows set them.
Exit code: 0 when done, 1 when the data or the host refused, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  refused: words.stoppedThere,
  options: {
    'dry-run': { type: 'boolean', default: false },
    today: { type: 'string' },
    data: { type: 'string' },
    as: { type: 'string', default: WORKFLOW_ACCOUNT },
  },
  run: async ({ values }) => {
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (realDay(today) === undefined) throw wrongUsage(words.notADay(today));
    const client = clientIn(process.env);
    const dryRun = values['dry-run'];
    if (!client && !dryRun) throw wrongUsage(words.noHostForSweep);
    const checked = checkFolder(dataFolder(values.data));
    if (!printChecked(checked) || !checked.dataset) return 1;
    const issues = client && issuesOf(client);
    const open = (await issues?.open()) ?? [];
    const links = ownIssue(open, LINKS_KEY, values.as)?.body ?? '';
    const actions = planSweep({
      dataset: checked.dataset,
      people: peopleIn(checked.folder),
      decisions: decisionsIn(checked.folder),
      issues: open,
      failing: failingIn(recall(links, addressesIn(checked.dataset.entries).keys())),
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
