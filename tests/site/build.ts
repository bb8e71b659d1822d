/** Builds and serves what the tests of the site look at: the real data below a path, and a small map at the root. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/serve.ts';
import { filesOf } from '../dataset.ts';
import { ENTRIES, REDIRECTS } from './fixture.ts';

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
  }
}

const WORKSHOP = '.cache/site-tests';
const PUBLISHED = 'https://map.example';
const PATIENCE_MS = 120_000;

const run = promisify(execFile);

/** Makes both sites with the real command, serves them on free ports, and gives what stops the servers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const small = `${WORKSHOP}/small-data`;
  writeFixture(small);
  const [map, tiny] = await Promise.all([built('map', 'data', '/map/'), built('small', small, '/')]);
  const servers = await Promise.all([map, tiny].map(({ folder, base }) => serve(folder, { base, port: 0 })));
  project.provide('map', { ...map, url: servers[0]?.url ?? '' });
  project.provide('small', { ...tiny, url: servers[1]?.url ?? '' });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}

function writeFixture(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of filesOf(ENTRIES, REDIRECTS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function built(name: string, data: string, base: string): Promise<Omit<Site, 'url'>> {
  const folder = `${WORKSHOP}/${name}`;
  // What the test runner puts into the environment would make another build.
  const { NODE_ENV: _env, VITEST: _runner, MODE: _mode, DEV: _dev, PROD: _prod, ...env } = process.env;
  const args = ['scripts/build.ts', '--data', data, '--base', base, '--site', PUBLISHED, '--out', folder];
  try {
    await run(process.execPath, args, { env, timeout: PATIENCE_MS });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site for the tests could not be built.\n${stdout}${stderr}`, { cause: error });
  }
  return { data, folder, base, published: PUBLISHED };
}
