/**
 * The memory of the check of links, hidden in the issue that it keeps: a store that needs no further permission, that
 * nobody cleans away unseen, and that everyone can read. An address that answered at the newest look is four characters;
 * only the others are written out.
 */
import type { LinkHistory, LinkRecord } from '../../../core/link-health.ts';
import { isDay, isLoose, jsonIn, recordIn } from '../../../core/link-file.ts';

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '@': '\\u0040' };
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
  const tries = [
    written(day, digests, known),
    written(day, [], known),
    written(day, [], failed),
    written(day, [], []),
  ];
  return tries.find(({ length }) => length <= LONGEST) ?? '';
}

function written(
  day: string,
  digests: readonly string[],
  links: readonly (readonly [url: string, record: LinkRecord])[],
): string {
  const text = JSON.stringify({ day, good: digests.join(''), links: Object.fromEntries(links) });
  // Nothing inside may end the hidden line, or be taken for somebody's handle.
  return `${OPENING}${text.replace(/[<>@]/g, (sign) => ESCAPES[sign] ?? '')} -->`;
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
