/** The one issue about links: what needs a look, and, hidden in it, the memory of the check. */
import * as words from '#words/upkeep.ts';
import { code, cutComment } from '../../../core/text/untrusted-text.ts';
import { editUrl } from '../../../core/contribute-urls.ts';
import type { Entry } from '../../../core/entry.ts';
import { pathOfEntry } from '../../../core/ids.ts';
import type { MapSettings } from '../../../core/schema/types.gen.ts';
import { historyIn } from '../../../core/link-file.ts';
import type { LinkFile, LinkLine } from '../../../core/link-file.ts';
import { remember } from './link-memory.ts';
import { keyFor, marker } from './reminder-texts.ts';
import type { IssueText } from './reminder-texts.ts';

/** What the issue says besides the links. */
interface MapFacts {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly repository: MapSettings['repository'];
}

/** Key by which the issue is found again. */
export const LINKS_KEY = keyFor('links');

/** Maximum number of links listed in each section; the log of the run holds all. */
const MOST = 60;

/** Returns the issue after a check of all links. */
export function linksIssue(file: LinkFile, { byId, repository }: MapFacts): IssueText {
  const { day, links } = file;
  const failing = links.filter((link) => link.isFailing === true);
  const failed = links.filter(({ answer, isFailing }) => answer === 'failed' && isFailing !== true);
  const moved = links.filter(({ answer }) => answer === 'moved');
  const unclear = links.filter(({ answer }) => answer === 'unclear');
  const asked = links.filter(({ answer }) => answer !== undefined);
  const line = (link: LinkLine) => lineOf(link, byId, repository);
  const body = [
    marker(LINKS_KEY),
    remember(historyIn(file), day),
    words.linksLead(day, {
      asked: asked.length,
      answered: asked.length - failing.length - failed.length - moved.length - unclear.length,
      moved: moved.length,
      failed: failing.length + failed.length,
      unclear: unclear.length,
    }),
    '',
    words.linksStay,
    ...section(words.linkSections.failing, failing.map(line)),
    ...section(words.linkSections.failed, failed.map(line)),
    ...section(words.linkSections.moved, moved.map(line)),
  ].join('\n');
  return {
    key: LINKS_KEY,
    title: words.linksTitle(failing.length),
    body: cutComment(body, words.goesOnInLog),
  };
}

function section({ title, why }: { title: string; why: string }, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    '',
    words.sectionHead(title, lines.length),
    '',
    why,
    '',
    ...lines.slice(0, MOST),
    ...(more > 0 ? [words.moreInLog(more)] : []),
  ];
}

function lineOf(
  { url, entries, status, target, good, failed, answer }: LinkLine,
  byId: ReadonlyMap<string, Entry>,
  repository: MapSettings['repository'],
): string {
  const from = entries
    .flatMap((id) => byId.get(id) ?? [])
    .map((entry) => `[${entry.id}](<${editUrl(repository, pathOfEntry(entry))}>)`)
    .join(', ');
  if (answer === 'moved' && target !== undefined) return words.movedLine(code(url), code(target), from);
  const archive = `https://web.archive.org/web/${new URL(url).href}`;
  // The host of an address that did not answer at all counts as status 0.
  return words.failedLine(code(url), status === 0 ? undefined : status, failed, good, from, archive);
}
