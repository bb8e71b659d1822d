/** Tells what a change to the data means. */
import { writeFileSync } from 'node:fs';
import { forkPoint } from '../src/io/git.ts';
import { html } from '../src/diff/render/html.ts';
import { json } from '../src/diff/render/json.ts';
import { markdown } from '../src/diff/render/markdown.ts';
import type { ReviewReport } from '../src/diff/model.ts';
import { buildReport } from '../src/diff/report.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { existingFolder, refuseTargetFile } from './lib/paths.ts';
import { stateNamed } from './lib/read-state.ts';
import { pack } from './lib/review-parcel.ts';
import type { Parcel } from './lib/review-parcel.ts';

const HELP = `npm run review -- [--base REF] [--head REF] [--fork] [--format md|json|html|parcel] [--out FILE] [--in DIR]

Compares two states of the data by what they mean, and tells what changes, what follows from it, and what needs a look.
  --base    the state before: a branch, a tag, a commit, or a folder; "main" unless given
  --head    the state after; "." (the files as they are now) unless given
  --fork    begin where head left base, so that what others did to base since is left out; both must be commits
  --format  md (a comment for a pull request), json (everything), html (a page) or parcel (a line
            with what scripts/post-review.ts posts); md unless given
  --out     the file to write; printed unless given
  --in      the folder of the repository; the present one unless given
  --help    this text
Exit code: 0 if nothing must be put right, 1 if something must, 2 for wrong usage.`;

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
  help: HELP,
  options: {
    base: { type: 'string', default: 'main' },
    head: { type: 'string', default: '.' },
    fork: { type: 'boolean', default: false },
    format: { type: 'string', default: 'md' },
    out: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { base, head, fork, format, out, in: repository } }) => {
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (!write)
      throw wrongUsage(`There is no format "${format}"; the formats are md, json, html and parcel.`);
    existingFolder(repository, 'in');
    if (out !== undefined) refuseTargetFile(out, 'out');
    const before = stateNamed(fork ? startOf(base, head, repository) : base, repository);
    const after = stateNamed(head, repository);
    const report = buildReport(before, after, { today: new Date().toISOString().slice(0, 10) });
    const text = write(report);
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    return report.failed ? 1 : 0;
  },
});

function startOf(base: string, head: string, repository: string): string {
  const start = forkPoint(repository, base, head);
  if (start === undefined) {
    throw wrongUsage(
      `Git knows no commit that "${base}" and "${head}" have in common. With --fork both must be commits with their history.`,
    );
  }
  return start;
}
