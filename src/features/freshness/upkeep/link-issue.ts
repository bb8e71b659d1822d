/** The one issue about links: what needs a look, and, hidden in it, the memory of the check. */
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

interface Told {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly repository: MapSettings['repository'];
}

/** Key by which the issue is found again. */
export const LINKS_KEY = keyFor('links');

/** So many of each sort are listed; the log of the run holds all. */
const MOST = 60;

/** Gives the issue after a look. */
export function linksIssue(file: LinkFile, { byId, repository }: Told): IssueText {
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
    `As of ${day}, ${count(asked.length, 'address was', 'addresses were')} asked once and without hurry: ${asked.length - failing.length - failed.length - moved.length - unclear.length} answered, ${moved.length} answered from another address, ${failing.length + failed.length} did not answer, and ${unclear.length} would not say (some sites turn programs away, which tells nothing).`,
    '',
    'Please leave this issue open: it remembers when each address last answered. It is renewed each week.',
    ...section(
      'Failing',
      'Not answered three times or more over thirty days. The entries that lead there are due for a look. Is there a new address, or an archived copy?',
      failing.map(line),
    ),
    ...section(
      'Did not answer this time',
      'This may pass by itself. There is no need to do anything yet.',
      failed.map(line),
    ),
    ...section(
      'Answered from another address',
      'Often the entry can name the new address. Look whether it is still the same page.',
      moved.map(line),
    ),
  ].join('\n');
  return {
    key: LINKS_KEY,
    title: failing.length === 0 ? 'Links: none is failing' : `Links: ${failing.length} failing`,
    body: cutComment(body, 'The list goes on in the log of the run.'),
  };
}

function section(title: string, why: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    '',
    `### ${title} (${lines.length})`,
    '',
    why,
    '',
    ...lines.slice(0, MOST),
    ...(more > 0 ? [`- and ${more} more, in the log of the run`] : []),
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
  if (answer === 'moved') return `- ${code(url)} leads to ${code(target ?? '')}. In ${from}`;
  const what = status === undefined || status === 0 ? 'no answer' : `answer ${status}`;
  const since = failed === undefined ? '' : `, ${count(failed.times, 'time', 'times')} since ${failed.first}`;
  const last = good === undefined ? 'not known when it last answered' : `last answered ${good}`;
  const archive = `https://web.archive.org/web/${new URL(url).href}`;
  return `- ${code(url)}: ${what}${since}; ${last}. In ${from}. [Look for an archived copy](<${archive}>)`;
}

function count(value: number, one: string, many: string): string {
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;
}
