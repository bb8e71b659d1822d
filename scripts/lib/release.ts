/** Releases of the data in a repository: what goes into one, and how Git keeps it. */
import { pathOfId } from '../../src/core/schema/file-types.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import * as words from '#words/commands/data.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { releasesIn, tagOfRelease } from '../../src/core/releases.ts';
import type { Release } from '../../src/core/releases.ts';
import { differenceOf } from '../../src/diff/difference.ts';
import { releaseNotes } from '../../src/diff/render/release-notes.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { messageOf, stop, wrongUsage } from './args.ts';
import type { Checked } from './check.ts';
import { existingFolder } from './paths.ts';
import { stateNamed } from './read-state.ts';

/** Runs Git in a repository and returns what it prints. Ends the command where Git refuses. */
type Git = (...args: string[]) => string;

/** Number of uncommitted files that are named. */
const SHOWN = 10;

/** Returns Git at work in a repository. */
export function gitIn(repository: string): Git {
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
      throw stop(words.gitSays(said));
    }
  };
}

/** Ends the command where the branch is not main or something is not committed: a release names a commit that everybody sees. */
export function refuseUnfinished(git: Git): void {
  const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
  if (branch !== 'main') throw stop(words.notOnMain(branch));
  const left = git('status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
  if (left.length > 0) throw stop(words.notCommitted(left, SHOWN));
}

/** Returns the release of an id. Throws wrong usage where none was made, and ends the command where its notes are broken. */
export function releaseNamed(id: string, repository: string): Release {
  const releases = readReleases(join(repository, 'data'));
  const found = releases.find((one) => one.id === id);
  if (!found) {
    const known = releases.map((one) => one.id);
    throw wrongUsage(words.noSuchRelease(id, known));
  }
  return found;
}

function readReleases(data: string): readonly Release[] {
  const files = readFolder(existingFolder(data, 'in'));
  try {
    return releasesIn(files);
  } catch (error) {
    throw stop(messageOf(error));
  }
}

/** Returns the release of checked data on a day. Ends the command where nothing has changed since the last, or that is later. */
export function releaseOf(
  { dataset, files }: Checked & { readonly dataset: Dataset },
  day: string,
  repository: string,
  git: Git,
): Release {
  const releases = releasesIn(files);
  const taken = releases.map((one) => one.id);
  const id = freeId(day, taken);
  const [last] = taken;
  if (last === undefined)
    return releaseNotes(dataset, { id, difference: undefined, last, contributors: undefined });
  if (id < last) throw stop(words.later(last, id));
  const difference = differenceOf(stateOf(last, repository), stateNamed('.', repository));
  const contributors = countAuthors(git, tagOfRelease(last));
  const release = releaseNotes(dataset, { id, difference, last, contributors });
  if (release.notes.length === 0) throw stop(words.nothingToRelease(last));
  return release;
}

/** A second release on a day ends in b, a third in c. */
function freeId(day: string, taken: readonly string[]): string {
  const free = ['', ...Array.from('bcdefghijklmnopqrstuvwxyz')].find(
    (letter) => !taken.includes(day + letter),
  );
  if (free === undefined) throw stop(words.dayIsFull(day));
  return day + free;
}

function stateOf(id: string, repository: string) {
  try {
    return stateNamed(tagOfRelease(id), repository);
  } catch {
    throw stop(words.noTag(tagOfRelease(id)));
  }
}

/** Counts accounts by their addresses, which are not kept. */
function countAuthors(git: Git, since: string): number {
  const authors = git('log', '--format=%aE', `${since}..HEAD`, '--', 'data', 'schema').split('\n');
  return new Set(authors.filter((one) => one !== '').map((one) => one.toLowerCase())).size;
}

/** Writes the notes of a release, commits them with the citation file, and sets the tag; puts all back where Git refuses. */
export function recordRelease(git: Git, repository: string, id: string, text: string): void {
  const tag = tagOfRelease(id);
  if (git('tag', '--list', tag) !== '') throw stop(words.tagIsThere(tag));
  const path = join('data', pathOfId(id, 'release'));
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) throw stop(words.notesAreThere(path));
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

/** Returns the citation file with the version and the day of a release. */
function citedAt(text: string, id: string): string {
  const citation = parseDocument(text);
  citation.set('version', id);
  citation.set('date-released', id.slice(0, 10));
  return citation.toString({ lineWidth: 118 });
}
