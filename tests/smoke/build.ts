/**
 * Prepares what the tests of the site share: the real data built below a path and a small map built at the root, both
 * served, and one browser.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, chromium as findChromium } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { filesOf } from '../dataset.ts';
import { DECISIONS, ENTRIES, INDICATORS, REDIRECTS, RELEASES, SEARCHES } from '../fixture/small-map.ts';

/** A built and served site. */
export interface Site {
  /** Folder of its data. */
  readonly data: string;
  /** Folder of its pages. */
  readonly folder: string;
  /** Path at which it lives. */
  readonly base: string;
  /** Where it says it is published. */
  readonly published: string;
  /** Where it is served during the tests: its home page. */
  readonly url: string;
}

declare module 'vitest' {
  // Tests ask for these with inject('map').
  interface ProvidedContext {
    /** The real data. */
    map: Site;
    /** The small map of fixture.ts. */
    small: Site;
    /** Address at which tests connect to the browser. */
    browser: string;
  }
}

const WORKSHOP = '.cache/site-tests';
const PUBLISHED = 'https://map.example';
/** Far longer than a build takes, also on a busy machine. */
const PATIENCE_MS = 1_200_000;

const run = promisify(execFile);

/** What is prepared, and how it ends. */
interface Prepared {
  readonly map: Site;
  readonly small: Site;
  readonly browser: string;
  readonly close: () => Promise<void>;
}

/** Both projects of tests of the site run this, each with modules of its own; a second build would replace served files. */
const shared = globalThis as { preparedSites?: Promise<Prepared> };

/** Makes both sites with the real command, serves them on free ports, starts the browser, and returns what stops all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const isFirst = shared.preparedSites === undefined;
  const { map, small, browser, close } = await (shared.preparedSites ??= prepare());
  project.provide('map', map);
  project.provide('small', small);
  project.provide('browser', browser);
  return isFirst ? close : () => Promise.resolve();
}

async function prepare(): Promise<Prepared> {
  const data = `${WORKSHOP}/small-data`;
  writeFixture(data);
  const served = async (site: Omit<Site, 'url'>) => {
    const { url, close } = await serve(site.folder, { base: site.base, port: 0 });
    return { site: { ...site, url }, close };
  };
  const [map, small] = await Promise.all([
    built('map', 'data', '/map/').then(served),
    built('small', data, '/').then(served),
  ]);
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  return {
    map: map.site,
    small: small.site,
    browser: browser.wsEndpoint(),
    close: async () => {
      await browser.close();
      await Promise.all([map.close(), small.close()]);
    },
  };
}

function writeFixture(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const releases = Object.entries(RELEASES).map(([path, notes]) => ({ path, text: JSON.stringify(notes) }));
  for (const { path, text } of [
    ...filesOf(ENTRIES, REDIRECTS, INDICATORS, SEARCHES, DECISIONS),
    ...releases,
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function built(name: string, data: string, base: string): Promise<Omit<Site, 'url'>> {
  const folder = `${WORKSHOP}/${name}`;
  const site = { data, folder, base, published: PUBLISHED };
  // For who writes tests: the sites of the run before, if nothing of them has changed.
  if (process.env['REUSE_SITES'] === '1' && existsSync(folder)) return site;
  // What the test runner puts into the environment would make another build.
  const { NODE_ENV: _env, VITEST: _runner, MODE: _mode, DEV: _dev, PROD: _prod, ...env } = process.env;
  const args = ['scripts/build.ts', '--data', data, '--base', base, '--site', PUBLISHED, '--out', folder];
  try {
    await run(process.execPath, args, { env, timeout: PATIENCE_MS });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site for the tests could not be built.\n${stdout}${stderr}`);
  }
  return site;
}
