import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, expect, inject, onTestFinished } from 'vitest';
import type { Link } from '../../src/core/relation-index.ts';
import type { Entry } from '../../src/core/entry.ts';
import { entryPath, facetPath } from '../../src/ui/urls.ts';
import { built } from './built.ts';

/** No step in the browser takes longer than this, in milliseconds. */
const PATIENCE_MS = 60_000;

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** What is left in the browser afterwards besides the theme, by its keys: all of it, and nothing else. */
  readonly keeps?: readonly string[];
}

/** What a test needs to visit the map. */
export interface Visitor {
  /** Opens a page as new, with nothing stored in the browser; `path` is without the base. */
  readonly visit: (path: string, options?: Opening) => Promise<Page>;
  /** Lets a test that breaks something on purpose take what the browser has complained of. */
  readonly complaints: () => string[];
}

/**
 * Gives a way to visit the map in the shared browser. After each test it fails if a page asked another host for anything,
 * said an error to the console, broke its content-security policy, or kept anything in the browser but the theme and
 * what the test names.
 */
export function visitor(): Visitor {
  const { url } = inject('map');
  const hosts = [url, inject('small').url].map((one) => new URL(one).origin);
  const [, second = ''] = hosts;
  const complaints: string[] = [];
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  const visit = async (path: string, { keeps = [], ...options }: Opening = {}): Promise<Page> => {
    const {
      viewport = WIDE,
      colorScheme = 'light',
      forcedColors = 'none',
      // Where scrolling is smooth, what is pressed may move away under the mouse.
      reducedMotion = 'reduce',
      ...ofContext
    } = options;
    const page = await openPage(ofContext);
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
    if (viewport && !isDeepStrictEqual(viewport, page.viewportSize())) await page.setViewportSize(viewport);
    const visited = new Set<string>();
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!hosts.includes(origin) && /^(https?|wss?):$/.test(protocol))
        complaints.push(`asked ${request.url()}`);
      visited.add(origin);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    onTestFinished(async ({ task }) => {
      const stored =
        options.javaScriptEnabled === false
          ? []
          : await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      const cookies = await page.context().cookies();
      const isClean = task.result?.state === 'pass' && !visited.has(second) && page.url().startsWith(url);
      await (isClean ? giveBack(page, ofContext, url) : page.context().close());
      const kept = stored.filter((key) => key !== 'theme').sort();
      expect([...kept, ...cookies.map(({ name }) => name)]).toEqual(keeps.toSorted());
    });
    await page.goto(url + path);
    return page;
  };
  return { visit, complaints: () => complaints.splice(0) };
}

const WIDE = { width: 1280, height: 900 };

/** Contexts that no test uses, by their options. A new one takes longer than most tests; pages are new for each. */
const free = new Map<string, BrowserContext[]>();

async function openPage(options: BrowserContextOptions): Promise<Page> {
  const known = free.get(JSON.stringify(options))?.pop();
  if (known) return known.newPage();
  const context = await (await connected()).newContext({ viewport: WIDE, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Keeps the context of a page for the next test: with nothing stored, nothing listening and no page. */
async function giveBack(page: Page, options: BrowserContextOptions, home: string): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The page is left first, so that nothing of it stores anything afterwards.
  await page.goto(`${home}robots.txt`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  await Promise.all(context.pages().map((one) => one.close()));
  const key = JSON.stringify(options);
  free.set(key, [...(free.get(key) ?? []), context]);
}

let connection: Promise<Browser> | undefined;

/** Connects to the shared browser once in a worker; the connection ends with the browser. */
async function connected(): Promise<Browser> {
  connection ??= chromium.connect(inject('browser'), { timeout: PATIENCE_MS });
  return connection;
}

/** Returns one page of each template on the map, the fullest where they differ: its path by what it is. */
export function templates(): Record<string, string> {
  const { fullest } = telling();
  const { entries } = built('map').dataset;
  const counts = Map.groupBy(entries, ({ problem_spaces: [space = ''] }) => space);
  const [largest = ''] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return {
    'the first page': '',
    'the report on coverage': 'about/coverage/',
    'standing and ties': 'standing/',
    'the projects': 'projects/',
    'what is new': 'news/',
    'what needs a look': 'freshness/',
    'taking part': 'contribute/',
    'the form for an organisation': 'contribute/organisation/',
    'the form with an entry in it': `contribute/${fullest.kind}/?entry=${fullest.id}`,
    'saying that an entry is still right': `contribute/say/?entry=${fullest.id}&intent=still-right`,
    'the decisions': 'decisions/',
    'how decisions are made': 'governance/',
    'how decisions are made, in numbers': 'decisions/how/',
    'the regions side by side': 'regions/compare/',
    'the gaps': 'gaps/',
    'the questions of finding support': 'find/',
    'an answer for someone who looks for support':
      'find/?space=digital-inclusion&support=training&near=Leeds',
    'the explorer': 'explore/',
    'the explorer with nothing found': 'explore/?q=zzyzx',
    'the table of the explorer': 'explore/?view=table&kind=community',
    'the map of the explorer': 'explore/?view=map',
    'the network of the explorer': 'explore/?view=network',
    'a way in the network': 'explore/?view=network&from=nesta&to=catalyst',
    'the data': 'data/',
    'the codebook': 'data/codebook/',
    'the releases': 'data/releases/',
    'asking the data in SQL': 'data/sql/',
    'the page for embedding': 'embed/',
    'an embedded list': 'embed/list/?region=wales',
    'an embedded map': 'embed/map/?region=wales',
    'an embedded network': 'embed/network/?region=wales',
    'all ways to browse': 'entries/',
    'a list': 'organisations/',
    'a full entry': entryPath(fullest.id),
    'all problem spaces': facetPath('problem-space'),
    'a problem space': facetPath('problem-space', largest),
    'a place': facetPath('region', 'wales'),
    'the page for newcomers': 'start/',
    'the page for newcomers with an answer':
      'start/?space=data-stewardship&audience=charities&colour=red#same',
    'all terms': 'taxonomy/',
    'the scope': 'scope/',
    'about the map': 'about/',
    'bodies without an entry': 'bodies-without-an-entry/',
    'a page that is not there': '404.html',
    'the search with results': 'search/?q=data&kind=Organisation',
  };
}

/** Returns more pages of the same templates, made of other data or in another state: their paths by what they are. */
export function variants(): Record<string, string> {
  const { fullest, ended, barest } = telling();
  return {
    'a list behind the report': 'about/coverage/no-access/',
    'what needs a look in a place': 'freshness/wales/',
    'a list of what is stale': 'freshness/all/stale/2/',
    'the form for an event': 'contribute/event/',
    'saying that an entry has closed': `contribute/say/?entry=${fullest.id}&intent=closed`,
    'asking to be left off': `contribute/say/?entry=${fullest.id}&intent=leave-off`,
    'gaps by place, counted by people': 'gaps/region-by-support/?per=population-2024',
    'the question of place': 'find/?step=3',
    'an answer that is empty': 'find/?space=market-power&support=legal&near=Paris&foo=1',
    'the explorer, narrowed': 'explore/?region=wales&kind=project&year=2020',
    'the explorer near a place': 'explore/?near=Leeds',
    'the explorer, asked nonsense': 'explore/?colour=red&region=mars&year=once',
    'an entry in the network': 'explore/?view=network&at=nesta',
    'a later page of a list': 'organisations/2/',
    'an entry that ended': entryPath(ended.id),
    'a bare entry': entryPath(barest.id),
    'all places': facetPath('region'),
    'all roles': facetPath('role'),
    'a role': facetPath('role', 'funder'),
    'all support': facetPath('support'),
    'a sort of support': facetPath('support', 'legal'),
    'all audiences': facetPath('audience'),
    'an audience': facetPath('audience', 'lgbtq-people'),
    'the licence': 'licence/',
    'the accessibility statement': 'accessibility/',
    privacy: 'privacy/',
    'the search, unasked': 'search/',
    'the search with nothing found': 'search/?q=zzyzx',
  };
}

/** Gives the entry with most links, one that ended, and one with least to say. */
export function telling(): {
  fullest: Entry;
  ended: Entry;
  barest: Entry;
  links: ReadonlyMap<string, readonly Link[]>;
} {
  const { dataset, links } = built('map');
  const said = (entry: Entry) => Object.keys(entry).length + (links.get(entry.id)?.length ?? 0) * 10;
  const inOrder = dataset.entries.toSorted((a, b) => said(b) - said(a));
  const [fullest, barest] = [inOrder[0], inOrder.at(-1)];
  const ended = inOrder.find(({ status }) => status === 'ended');
  if (!fullest || !ended || !barest) throw new Error('the map has no entries of all sorts');
  return { fullest, ended, barest, links };
}

/** Waits until a page has answered what its address asks: at once, except where it is the search or the explorer. */
export async function settled(page: Page): Promise<void> {
  if (/\/(explore|embed\/\w+)\//.test(page.url())) {
    await page.locator('map-explorer[data-shown]').waitFor({ state: 'attached' });
    return;
  }
  if (/\/contribute\/\w+\/\?entry=/.test(page.url())) {
    await page.getByRole('heading', { level: 1, name: /^(Correct|Is|Has|Leave) [A-Z]/ }).waitFor();
    return;
  }
  if (page.url().includes('/start/')) {
    await page.locator('same-finder[data-shown]').waitFor({ state: 'attached' });
    return;
  }
  if (!page.url().includes('/search/')) return;
  const status = page.getByRole('status');
  await status.filter({ hasText: /\S/ }).waitFor();
  if (/^\d+ result/.test((await status.textContent()) ?? ''))
    await page.getByRole('main').locator('ol a').first().waitFor();
}

/** Tabs on until something fits, looks at the focus on each stop, and gives how many there were. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<number> {
  // Finding an element by its role looks at the whole page: once is enough, unless the page is drawn again.
  let element = await target.elementHandle();
  for (let stop = 1; stop <= most; stop++) {
    await page.keyboard.press('Tab');
    expect(await focusFault(page)).toBe('');
    if (await page.evaluate((one) => !one.isConnected, element)) element = await target.elementHandle();
    if (await page.evaluate((one) => one === document.activeElement, element)) return stop;
  }
  throw new Error(`not reached in ${most} stops`);
}

/** Gives what keeps a reader from seeing where the focus is; empty if nothing does. */
export async function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const named = `${element.tagName} "${element.textContent.trim().slice(0, 40)}"`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)')
      return `${named} has no focus ring`;
    const [box] = element.getClientRects();
    if (!box || box.width < 2 || box.height < 2) return `${named} cannot be seen`;
    const [x, y] = [Math.min(box.left + 4, box.left + box.width / 2), box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${named} is outside the screen`;
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element))
      ? ''
      : `${named} is covered by ${top?.tagName ?? 'nothing'}`;
  });
}
