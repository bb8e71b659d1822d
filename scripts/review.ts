/** Tells what a change to the data means. */
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { forkPoint } from '../src/io/git.ts';
import { html } from '../src/diff/render/html.ts';
import { json } from '../src/diff/render/json.ts';
import { markdown } from '../src/diff/render/markdown.ts';
import type { ReviewReport } from '../src/diff/model.ts';
import { buildReport } from '../src/diff/report.ts';
import { runCommand, today, wrongUsage } from './lib/args.ts';
import { formatNamed, writeOut } from './lib/formats.ts';
import { existingFolder, refuseTargetFile } from './lib/paths.ts';
import { stateNamed } from './lib/read-state.ts';
import { pack } from './lib/review-parcel.ts';
import type { Parcel } from './lib/review-parcel.ts';

const FORMATS: Readonly<Record<string, (report: ReviewReport) => string>> = {
  md: markdown,
  json,
  html,
  parcel: (report) => `${pack(parcelOf(report))}\n`,
};

function parcelOf(report: ReviewReport): Parcel {
  return {
    comment: markdown(report),
    commit: report.head.commit ?? '',
    suggestions: report.problems.flatMap(({ suggestions }) => suggestions),
  };
}

await runCommand({
  help: help.review,
  options: {
    base: { type: 'string', default: 'main' },
    head: { type: 'string', default: '.' },
    fork: { type: 'boolean', default: false },
    format: { type: 'string', default: 'md' },
    out: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { base, head, fork, format, out, in: repository } }) => {
    const write = formatNamed(format, FORMATS);
    existingFolder(repository, 'in');
    if (out !== undefined) refuseTargetFile(out, 'out');
    const before = stateNamed(fork ? startOf(base, head, repository) : base, repository);
    const after = stateNamed(head, repository);
    const report = buildReport(before, after, { today: today() });
    writeOut(write(report), out);
    return report.failed ? 1 : 0;
  },
});

function startOf(base: string, head: string, repository: string): string {
  const start = forkPoint(repository, base, head);
  if (start === undefined) throw wrongUsage(words.nothingInCommon(base, head));
  return start;
}
