/** Asks the websites and sources of all entries whether they answer. It never stops a change: links fail for many reasons. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { realDay } from '../src/core/dates.ts';
import {
  linkHealth,
  seemsOffline,
  addressesIn,
  historyIn,
  linkFile,
  linkFileText,
  parseLinkFile,
} from '../src/core/link-health.ts';
import type { LinkStanding } from '../src/core/link-health.ts';
import type { Dataset } from '../src/core/dataset.ts';
import { runCommand, stop, wrongUsage } from './lib/args.ts';
import { askLinks } from './lib/ask-links.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { refuseTargetFile } from './lib/paths.ts';
import { count, styled } from './lib/print.ts';

const HELP = `npm run check-links [-- --only ID … --out FILE] [--today DATE] [--data DIR]

Asks every website and source of the entries once whether it answers, few at a time and with pauses. Nothing is crawled.
  --only     only the addresses of these entries; may be given more than once
  --out      write the results as JSON; what an earlier run has left there is taken up, so that the day on which each
             address last answered is kept
  --today    the day to go by, as 2026-11-26; by the clock unless given
  --data     the data folder; "data" unless given
  --pause    milliseconds between two addresses of one host; 2000 unless given
  --help     this text
Exit code: 0 when all were asked, whatever they answered; 1 when the data has errors or the network is down; 2 for wrong
usage.`;

await runCommand({
  help: HELP,
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
    today: { type: 'string' },
    data: { type: 'string' },
    pause: { type: 'string', default: '2000' },
  },
  run: async ({ values }) => {
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (realDay(today) === undefined) throw wrongUsage(`"${today}" is not a day: write it as 2026-11-26.`);
    if (values.out !== undefined) refuseTargetFile(values.out, 'out');
    if (!/^\d+$/.test(values.pause)) throw wrongUsage(`"${values.pause}" is not a number of milliseconds.`);
    const checked = checkFolder(dataFolder(values.data));
    if (!printChecked(checked) || !checked.dataset) return 1;
    const { dataset } = checked;
    const addresses = addressesIn(dataset.entries);
    const earlier = earlierIn(values.out);
    const asked = chosen(dataset, values.only);
    const results = await askLinks(asked, {
      userAgent: `link-check (+${dataset.map.repository.url})`,
      pause: Number(values.pause),
      progress: (done) => console.error(`${count(done)} of ${count(asked.length)} asked`),
    });
    if (seemsOffline(results))
      throw stop(
        'Most addresses gave nothing back, so the network here is probably down. Nothing was noted.',
      );
    const { standings, history } = linkHealth(earlier, results, today);
    print(standings);
    if (values.out !== undefined) {
      writeFileSync(values.out, linkFileText(linkFile(addresses, standings, history, today)));
      console.log(`Wrote ${values.out}.`);
    }
    return 0;
  },
});

/** Gives what an earlier run has left in a file. */
function earlierIn(path: string | undefined) {
  if (path === undefined || !existsSync(path)) return new Map<string, never>();
  const file = parseLinkFile(readFileSync(path, 'utf8'));
  if (!file) throw wrongUsage(`"${path}" is there and was not written by this command. Name another file.`);
  return historyIn(file);
}

function chosen({ entries, byId }: Dataset, only: readonly string[] | undefined): readonly string[] {
  const wanted = only?.map((id) => {
    const entry = byId.get(id);
    if (!entry) throw wrongUsage(`There is no entry "${id}".`);
    return entry;
  });
  return [...addressesIn(wanted ?? entries).keys()];
}

function print(standings: readonly LinkStanding[]): void {
  const worth = standings.filter(({ answer }) => answer !== 'good');
  for (const { answer, status, url, target, good, isFailing } of worth) {
    const what = isFailing ? styled('red', 'FAILING') : answer.padEnd(7);
    const last = answer === 'failed' ? `  last answered: ${good ?? 'not known'}` : '';
    const code = status === 0 ? '  –' : String(status);
    console.log(`${what}  ${code}  ${url}${target === undefined ? '' : ` → ${target}`}${last}`);
  }
  const many = (answer: LinkStanding['answer']) =>
    count(standings.filter((one) => one.answer === answer).length);
  console.log(
    `${count(standings.length)} asked: ${many('good')} answered, ${many('moved')} from another address, ${many('failed')} did not answer, ${many('unclear')} would not say.`,
  );
}
