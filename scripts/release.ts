/** Makes a release: notes in words, a commit and a tag. Nothing leaves this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { realDay } from '../src/core/dates.ts';
import { releaseMarkdown, releaseNotes } from '../src/diff/render/release-notes.ts';
import { differenceOf } from '../src/diff/difference.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { pathOfRelease, releasesIn, tagOfRelease } from '../src/core/releases.ts';
import type { Release } from '../src/core/releases.ts';
import { messageOf, runCommand, stop, wrongUsage } from './lib/args.ts';
import { checkFolder, printChecked } from './lib/check.ts';
import { existingFolder } from './lib/paths.ts';
import { stateNamed } from './lib/read-state.ts';

const HELP = `npm run release [-- --date YYYY-MM-DD] [--dry-run] [--notes ID] [--in DIR]

Makes a release of the data: writes its notes into data/releases/, commits them and sets the tag data-YYYY-MM-DD.
Nothing is pushed. The checks must pass, the branch must be main, and nothing may be left uncommitted.
  --date     the day of the release; today unless given
  --dry-run  print the notes and change nothing
  --notes    print the notes of a release that was made, as Markdown: --notes 2026-11-27
  --in       the folder of the repository; the present one unless given
  --help     this text
Exit code: 0 when the release was made or shown, 1 when something stands in its way, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: {
    date: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    notes: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { date, 'dry-run': dry, notes, in: repository } }) => {
    existingFolder(repository, 'in');
    if (notes !== undefined) {
      process.stdout.write(releaseMarkdown(releaseNamed(notes, repository)));
      return 0;
    }
    const day = date ?? new Date().toISOString().slice(0, 10);
    if (realDay(day) === undefined)
      throw wrongUsage(`"${day}" is no day. Write year, month and day, such as 2026-11-27.`);
    const git = gitIn(repository);
    if (!dry) refuseUnfinished(git);
    const checked = checkFolder(join(repository, 'data'));
    if (!printChecked(checked) || !checked.dataset) {
      console.log('\nNo release was made. Put the errors right first.');
      return 1;
    }
    const releases = releasesIn(checked.files);
    const id = freeId(
      day,
      releases.map((one) => one.id),
    );
    const last = releases[0];
    if (last !== undefined && id < last.id)
      throw stop(`The release ${last.id} is later than ${id}. Releases follow each other in time.`);
    const difference = last && differenceOf(stateBefore(last.id, repository), stateNamed('.', repository));
    const release = releaseNotes(checked.dataset, {
      id,
      difference,
      last: last?.id,
      contributors: last && countAuthors(git, tagOfRelease(last.id)),
    });
    if (last !== undefined && release.notes.length === 0)
      throw stop(
        `Nothing has changed in the data since the release ${last.id}, so there is nothing to release.`,
      );
    const text = `${JSON.stringify(release, undefined, 2)}\n`;
    if (dry) {
      process.stdout.write(text);
      return 0;
    }
    record(git, repository, id, text);
    console.log(
      `Made the release ${id}, with the tag ${tagOfRelease(id)}.\nRead data/${pathOfRelease(id)}. To publish it: git push origin main ${tagOfRelease(id)}\nTo take it back: git tag --delete ${tagOfRelease(id)} && git reset --hard HEAD~1`,
    );
    return 0;
  },
});

type Git = (...args: string[]) => string;

function gitIn(repository: string): Git {
  return (...args) => {
    try {
      return execFileSync('git', args, {
        cwd: repository,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trim();
    } catch (error) {
      const said =
        error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : messageOf(error);
      throw stop(`Git says: ${said}`);
    }
  };
}

/** A release names a commit, so all that it holds must be one, on the branch that everybody sees. */
function refuseUnfinished(git: Git): void {
  const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
  if (branch !== 'main')
    throw stop(`This is the branch "${branch}". Releases are made on main: git switch main`);
  const left = git('status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
  if (left.length > 0)
    throw stop(
      `${left.length === 1 ? 'One file is' : `${left.length} files are`} not committed:\n${left.slice(0, 10).join('\n')}\nCommit or set them aside first.`,
    );
}

function releaseNamed(id: string, repository: string): Release {
  const releases = readReleases(join(repository, 'data'));
  const found = releases.find((one) => one.id === id);
  if (!found)
    throw wrongUsage(
      `There is no release "${id}". ${releases.length === 0 ? 'None was made yet.' : `There are: ${releases.map((one) => one.id).join(', ')}.`}`,
    );
  return found;
}

/** Ends the command where the notes of a release are broken. */
function readReleases(data: string): readonly Release[] {
  const files = readFolder(existingFolder(data, 'in'));
  try {
    return releasesIn(files);
  } catch (error) {
    throw stop(messageOf(error));
  }
}

/** A second release on a day ends in b, a third in c. */
function freeId(day: string, taken: readonly string[]): string {
  const letters = ['', ...Array.from('bcdefghijklmnopqrstuvwxyz')];
  const free = letters.find((letter) => !taken.includes(day + letter));
  if (free === undefined) throw stop(`There are 26 releases on ${day} already.`);
  return day + free;
}

function stateBefore(id: string, repository: string) {
  try {
    return stateNamed(tagOfRelease(id), repository);
  } catch {
    throw stop(
      `Git does not know the tag ${tagOfRelease(id)} of the last release here. Fetch it: git fetch --tags --unshallow, or git fetch --tags where the history is whole.`,
    );
  }
}

/** Counts accounts by their addresses, which are not kept. */
function countAuthors(git: Git, since: string): number {
  const authors = git('log', '--format=%aE', `${since}..HEAD`, '--', 'data', 'schema').split('\n');
  return new Set(authors.filter((one) => one !== '').map((one) => one.toLowerCase())).size;
}

function record(git: Git, repository: string, id: string, text: string): void {
  const tag = tagOfRelease(id);
  if (git('tag', '--list', tag) !== '')
    throw stop(
      `The tag ${tag} is there already, without notes in data/releases/. Look what it is: git show ${tag}`,
    );
  const path = join('data', pathOfRelease(id));
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) throw stop(`${path} is there already.`);
  writeFileSync(file, text);
  const citation = join(repository, 'CITATION.cff');
  const cited = existsSync(citation) ? readFileSync(citation, 'utf8') : undefined;
  if (cited !== undefined) writeFileSync(citation, citedAt(cited, id));
  try {
    git('add', '--', path, ...(cited === undefined ? [] : ['CITATION.cff']));
    git('commit', '--quiet', '--message', `Release the data of ${id}`);
    git('tag', '--annotate', tag, '--message', `Data as of ${id}`);
  } catch (error) {
    rmSync(file, { force: true });
    if (cited !== undefined) writeFileSync(citation, cited);
    throw error;
  }
}

/** Gives the citation file with the version and the day of a release. */
function citedAt(text: string, id: string): string {
  const citation = parseDocument(text);
  citation.set('version', id);
  citation.set('date-released', id.slice(0, 10));
  return citation.toString({ lineWidth: 118 });
}
