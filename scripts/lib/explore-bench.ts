import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium as browser } from 'playwright-core';
import type { Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromium } from './chromium.ts';
import { serve } from './serve.ts';
import { median } from './stopwatch.ts';

/** How the explorer of a built site behaves in a browser without a graphics card. */
export interface ExplorerFigures {
  /** From pressing an option to the painted result, by view: median and slowest, in milliseconds. */
  readonly changes: Readonly<
    Record<'list' | 'table' | 'map' | 'network', { readonly usual: number; readonly slowest: number }>
  >;
  /** While the picture of the network is moved: frames a second, and the longest that one frame stayed, in milliseconds. */
  readonly pan: Motion;
  readonly zoom: Motion;
  /** How many stops the keyboard makes on the page of the network as it opens. */
  readonly stops: number;
  /** What is fetched to show the explorer, and what each tab fetches when it is first opened; bytes compressed with gzip. */
  readonly fetched: Readonly<Record<'first' | 'table' | 'map' | 'network', Fetched>>;
}

export interface Motion {
  readonly framesPerSecond: number;
  readonly longest: number;
}

export interface Fetched {
  readonly all: number;
  readonly script: number;
  /** The scripts alone, by name without their hash. */
  readonly scripts: readonly string[];
}

const VIEWS = ['list', 'table', 'map', 'network'] as const;
const CHANGES = 14;
const PATIENCE_MS = 60_000;

/** Measures the explorer of a built site. `folder` holds the site, which lives at the root. */
export async function benchExplorer(folder: string): Promise<ExplorerFigures> {
  const served = await serve(folder, { base: '/', port: 0 });
  const opened = await browser.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
  try {
    const open = async (path: string): Promise<Page> => {
      const page = await opened.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(served.url + path);
      await shown(page);
      await page.waitForLoadState('networkidle');
      return page;
    };
    const changes: Record<string, { usual: number; slowest: number }> = {};
    for (const view of VIEWS) {
      const page = await open(`explore/?view=${view}`);
      const times = await page.evaluate(pressOptions, CHANGES);
      changes[view] = { usual: median(times), slowest: Math.max(...times) };
      await page.close();
    }
    const network = await open('explore/?view=network');
    const stops = await countStops(network);
    const pan = await motion(network, drag);
    const zoom = await motion(network, wheel);
    await network.close();
    const weigh = weighing(folder, served.url);
    const fetched: Record<string, Fetched> = {};
    const page = await opened.newPage({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${served.url}explore/`, { waitUntil: 'networkidle' });
    fetched['first'] = weigh(asked.splice(0));
    for (const view of VIEWS.slice(1)) {
      await page.getByRole('tab', { name: new RegExp(`^${view}$`, 'i') }).click();
      await shown(page);
      await page.waitForLoadState('networkidle');
      fetched[view] = weigh(asked.splice(0));
    }
    return {
      changes: changes as ExplorerFigures['changes'],
      pan,
      zoom,
      stops,
      fetched: fetched as ExplorerFigures['fetched'],
    };
  } finally {
    await opened.close();
    await served.close();
  }
}

async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('map-explorer')?.hasAttribute('data-shown'));
}

/** Runs in the page: presses options one after another and gives how long each took until the result was painted. */
async function pressOptions(most: number): Promise<number[]> {
  const explorer = document.querySelector('map-explorer');
  if (!explorer) throw new Error('the page has no explorer');
  const shown = () =>
    new Promise<void>((resolve) => {
      if (explorer.hasAttribute('data-shown')) resolve();
      const watch = new MutationObserver(() => {
        if (!explorer.hasAttribute('data-shown')) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(explorer, { attributeFilter: ['data-shown'] });
    });
  const painted = () =>
    new Promise<void>((resolve) => {
      // After the next frame has been drawn, the first message is handled.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => resolve();
        port1.postMessage(undefined);
      });
    });
  const options = [
    ...document.querySelectorAll<HTMLInputElement>('[data-facet="kind"] input, [data-facet="region"] input'),
  ].slice(0, most);
  const times: number[] = [];
  for (const option of options) {
    // On and off again: narrowing and widening are both a change.
    for (let turn = 0; turn < 2; turn++) {
      const begun = performance.now();
      option.click();
      await shown();
      await painted();
      times.push(performance.now() - begun);
    }
  }
  return times;
}

async function countStops(page: Page): Promise<number> {
  const last = page.getByRole('contentinfo').getByRole('link').last();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stop = 1; stop < 500; stop++) {
    await page.keyboard.press('Tab');
    if (await last.evaluate((element) => element === document.activeElement)) return stop;
  }
  return Infinity;
}

/** Counts frames while something moves the picture. */
async function motion(page: Page, move: (page: Page) => Promise<void>): Promise<Motion> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const note = (time: number) => {
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await move(page);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  const all = gaps.reduce((sum, gap) => sum + gap, 0);
  return { framesPerSecond: (1000 * gaps.length) / all, longest: Math.max(...gaps) };
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const frame = page.locator('.network-frame');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 120; step++) {
    await page.mouse.move(x + 90 * Math.sin(step / 12), y + 60 * Math.cos(step / 9) - 60);
  }
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.locator('.network-frame').focus();
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
}

/** Returns what a list of addresses of the site weighs, each counted once. */
function weighing(folder: string, url: string): (asked: readonly string[]) => Fetched {
  const seen = new Set<string>();
  return (asked) => {
    const own = asked.filter((one) => one.startsWith(url) && !seen.has(one));
    for (const one of own) seen.add(one);
    const files = [...new Set(own)].map((one) => {
      const path = new URL(one).pathname.slice(1);
      const content = readFileSync(
        join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path),
      );
      // Fonts and pictures are compressed already.
      return { path, bytes: /\.(woff2|png)$/.test(path) ? content.length : gzipSync(content).length };
    });
    const scripts = files.filter(({ path }) => path.endsWith('.js'));
    const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
    return {
      all: sum(files),
      script: sum(scripts),
      scripts: scripts.map(({ path }) => path.replace(/^.*\/([\w-]+?)(\.|_)[\w.-]*$/, '$1')),
    };
  };
}
