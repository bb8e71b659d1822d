/** The one issue about links: what needs a look, and, hidden in it, the memory of the check. */
import * as words from '#words/upkeep.ts';
import { code, cutComment } from '../../../core/text/untrusted-text.ts';
import { editUrl } from '../../../core/contribute-urls.ts';
import type { Entry } from '../../../core/entry.ts';
import { pathOfEntry } from '../../../core/ids.ts';
import type { MapSettings } from '../../../core/schema/types.gen.ts';
import { historyIn, isDay, isLoose, jsonIn, recordIn } from '../../../core/link-health.ts';
import type { LinkFile, LinkLine, LinkHistory, LinkRecord } from '../../../core/link-health.ts';
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

/*
 * The memory of the check, hidden in its issue: a store that needs no further permission, that nobody cleans away unseen,
 * and that everyone can read. An address that answered at the newest look is four characters; only the others are written out.
 */
const OPENING = '<!-- link-memory ';
const MEMORY = /^<!-- link-memory (.*) -->$/m;
/** Leaves room in an issue for what people read. */
const LONGEST = 40_000;

/** Writes what is known of all addresses after a look on a day. Where it is too much, what has failed is kept longest. */
export function remember(history: LinkHistory, day: string): string {
  const answered = [...history].filter(([, record]) => record.good === day && !record.failed);
  const rest = [...history].filter(([, record]) => record.good !== day || record.failed);
  const known = rest.filter(([, { good, failed }]) => good !== undefined || failed);
  const failed = known.filter(([, record]) => record.failed);
  const digests = answered.map(([url]) => digest(url)).sort();
  const tries = [written(day, digests, known), written(day, [], known), written(day, [], failed)];
  return tries.find(({ length }) => length <= LONGEST) ?? written(day, [], []);
}

function written(
  day: string,
  digests: readonly string[],
  links: readonly (readonly [url: string, record: LinkRecord])[],
): string {
  const text = JSON.stringify({ day, good: digests.join(''), links: Object.fromEntries(links) });
  // Nothing inside may end the hidden line, or be taken for somebody's handle.
  return `${OPENING}${text.replace(/[<>@]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)} -->`;
}

/** Reads the memory in the body of an issue, for the addresses that entries lead to now; empty where there is none. */
export function recall(body: string, addresses: Iterable<string>): LinkHistory {
  const memory = jsonIn(MEMORY.exec(body.replaceAll('\r\n', '\n'))?.[1] ?? '');
  if (!isLoose(memory) || !isDay(memory['day'])) return new Map();
  const { day, good, links } = memory;
  const digests = new Set(typeof good === 'string' ? (good.match(/.{4}/g) ?? []) : []);
  const known = isLoose(links) ? links : {};
  const found = new Map<string, LinkRecord>();
  for (const url of addresses) {
    const record = Object.hasOwn(known, url) ? known[url] : undefined;
    if (isLoose(record)) found.set(url, recordIn(record));
    else if (digests.has(digest(url))) found.set(url, { good: day });
  }
  return found;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';

/** Returns four characters for a text: FNV-1a, folded to 24 bits. A collision (one in sixteen million) costs one wrong date. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const bits = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => SIGNS[(bits >>> shift) & 63]).join('');
}
