/**
 * Asks addresses whether they answer, with linkinator. Nothing is crawled: a page of our own lists the addresses, and only
 * those are asked. No host is asked twice at a time; between two of its addresses there is a pause.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LinkChecker, LinkState } from 'linkinator';
import type { LinkResult as Found } from 'linkinator';
import type { Answer, LinkResult } from '../../src/core/link-health.ts';

interface Manner {
  /** How this program names itself to those it asks. */
  readonly userAgent: string;
  /** Milliseconds between two addresses of a host. */
  readonly pause?: number;
  /** Milliseconds after which an address counts as not answering. */
  readonly patience?: number;
  /** Told after each round how many addresses have been asked. */
  readonly progress?: (asked: number) => void;
}

/** Number of hosts asked at a time. */
const AT_ONCE = 4;

/** Answers that say nothing about a page: programs are turned away, or the host is busy. */
const TURNED_AWAY: ReadonlySet<number> = new Set([401, 403, 405, 406, 407, 418, 429, 451, 503, 999]);

/** Returns what each address answered, in the order given. */
export async function askLinks(
  urls: readonly string[],
  { userAgent, pause = 2000, patience = 20_000, progress }: Manner,
): Promise<readonly LinkResult[]> {
  const results = new Map<string, LinkResult>();
  for (const [place, round] of roundsOf(urls).entries()) {
    if (place > 0) await setTimeout(pause);
    for (const result of await askRound(round, userAgent, patience)) results.set(result.url, result);
    progress?.(results.size);
  }
  return urls.map((url) => results.get(url) ?? { url, answer: 'unclear', status: 0 });
}

/** Sorts addresses into rounds, none of which holds two of one host. */
export function roundsOf(urls: readonly string[]): readonly (readonly string[])[] {
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const longest = Math.max(0, ...hosts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => hosts.flatMap((own) => own[place] ?? []));
}

async function askRound(
  urls: readonly string[],
  userAgent: string,
  patience: number,
): Promise<readonly LinkResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const targets = new Map<string, string>();
  const checker = new LinkChecker();
  checker.on('redirect', ({ url, targetUrl }) => {
    if (targetUrl !== undefined) targets.set(keyOf(url), targetUrl);
  });
  try {
    const page = join(folder, 'links.html');
    writeFileSync(page, `<!doctype html><title>Links</title>${urls.map(anchor).join('\n')}`);
    const { links } = await checker.check({
      path: page,
      recurse: false,
      concurrency: AT_ONCE,
      timeout: patience,
      redirects: 'warn',
      userAgent,
    });
    const found = new Map(links.map((link) => [keyOf(link.url), link]));
    return urls.map((url) => resultOf(url, found.get(keyOf(url)), targets.get(keyOf(url))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function anchor(url: string): string {
  return `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">a</a>`;
}

/** Returns an address as the checker names it: without what comes after "#", which is not sent to a host. */
function keyOf(url: string): string {
  // The page that lists the addresses has none of its own.
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/s, '') : url;
}

function resultOf(url: string, found: Found | undefined, target: string | undefined): LinkResult {
  const status = found?.status ?? 0;
  if (found === undefined || found.state === LinkState.SKIPPED || TURNED_AWAY.has(status))
    return { url, answer: 'unclear', status };
  if (found.state !== LinkState.OK) return { url, answer: 'failed', status };
  const isElsewhere = target !== undefined && placeOf(target) !== placeOf(url);
  const answer: Answer = isElsewhere ? 'moved' : 'good';
  return { url, answer, status, ...(isElsewhere && { target }) };
}

/** An address as people see it: whether it is https, has "www" or ends in a slash makes no other page. */
function placeOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
}
