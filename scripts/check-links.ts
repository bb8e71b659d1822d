/** Asks the websites and sources of all entries whether they answer. It never stops a change: links fail for many reasons. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
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
import { dayGiven, runCommand, stop, wrongUsage } from './lib/args.ts';
import { askLinks } from './lib/ask-links.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { refuseTargetFile } from './lib/paths.ts';
import { styled } from './lib/print.ts';

await runCommand({
  help: help.checkLinks,
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
    today: { type: 'string' },
    data: { type: 'string' },
    pause: { type: 'string', default: '2000' },
  },
  run: async ({ values }) => {
    const today = dayGiven(values.today);
    if (values.out !== undefined) refuseTargetFile(values.out, 'out');
    if (!/^\d+$/.test(values.pause)) throw wrongUsage(words.notMilliseconds(values.pause));
    const checked = checkFolder(dataFolder(values.data));
    if (!printChecked(checked)) return 1;
    const { dataset } = checked;
    const addresses = addressesIn(dataset.entries);
    const earlier = earlierIn(values.out);
    const asked = chosen(dataset, values.only);
    const results = await askLinks(asked, {
      userAgent: `link-check (+${dataset.map.repository.url})`,
      pause: Number(values.pause),
      progress: (done) => console.error(words.asked(done, asked.length)),
    });
    if (seemsOffline(results)) throw stop(words.offline);
    const { standings, history } = linkHealth(earlier, results, today);
    print(standings);
    if (values.out !== undefined) {
      writeFileSync(values.out, linkFileText(linkFile(addresses, standings, history, today)));
      console.log(words.wroteFile(values.out));
    }
    return 0;
  },
});

/** Returns what an earlier run has left in a file. */
function earlierIn(path: string | undefined) {
  if (path === undefined || !existsSync(path)) return new Map<string, never>();
  const file = parseLinkFile(readFileSync(path, 'utf8'));
  if (!file) throw wrongUsage(words.notOfThisCommand(path));
  return historyIn(file);
}

function chosen({ entries, byId }: Dataset, only: readonly string[] | undefined): readonly string[] {
  const wanted = only?.map((id) => {
    const entry = byId.get(id);
    if (!entry) throw wrongUsage(words.noSuchEntry(id));
    return entry;
  });
  return [...addressesIn(wanted ?? entries).keys()];
}

function print(standings: readonly LinkStanding[]): void {
  const worth = standings.filter(({ answer }) => answer !== 'good');
  for (const { answer, status, url, target, good, isFailing } of worth) {
    const what = isFailing ? styled('red', words.failing) : answer.padEnd(7);
    const last = answer === 'failed' ? words.lastAnswered(good) : '';
    const code = status === 0 ? '  –' : String(status);
    console.log(`${what}  ${code}  ${url}${target === undefined ? '' : ` → ${target}`}${last}`);
  }
  const many = (answer: LinkStanding['answer']) => standings.filter((one) => one.answer === answer).length;
  console.log(
    words.linksChecked({
      all: standings.length,
      good: many('good'),
      moved: many('moved'),
      failed: many('failed'),
      unclear: many('unclear'),
    }),
  );
}
