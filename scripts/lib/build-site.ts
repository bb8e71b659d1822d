import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as words from '#words/commands/build.ts';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { isDebugging, messageOf, stop, wrongUsage } from './args.ts';
import { checkFolder, printChecked } from './check.ts';
import { folderSize } from './folder-size.ts';
import { size, step } from './print.ts';
import { refuseTargetFolder } from './paths.ts';
import { setEnvironment } from './site-settings.ts';

/** What one build is asked for; what is left out comes from the map's own settings. */
export interface BuildRequest {
  readonly data: string;
  /** Folder that receives the finished site. */
  readonly out: string;
  /** Path at which the site lives on its host. */
  readonly base?: string | undefined;
  /** Address of the host. */
  readonly site?: string | undefined;
}

/** A finished build. */
interface Built {
  readonly out: string;
  readonly base: string;
}

/** Where builds are made before they take the place of the earlier one: on the project's own file system. */
const WORKSHOP = '.cache';

/**
 * Checks the data, builds the site from it, indexes it for search and puts it in place of an earlier build. When anything
 * fails it prints or throws why, and the earlier build stays as it was; undefined stands for data with errors.
 */
export async function buildSite(request: BuildRequest): Promise<Built | undefined> {
  const out = resolve(request.out);
  refuseOtherFolders(out, request.out);
  const begun = performance.now();
  const checked = await step(words.checking(request.data), () => checkFolder(request.data));
  if (!printChecked(checked)) {
    console.log(`\n${existsSync(out) ? words.nothingBuiltKept(request.out) : words.nothingBuilt}`);
    return undefined;
  }
  const { map } = checked.dataset;
  const base = request.base ?? map.site.base;

  const made = resolve(WORKSHOP, `build-${process.pid}`);
  const clear = () => rmSync(made, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    clear();
    await step(words.buildingPages, () => buildPages(made, { ...request, base }));
    await step(words.indexing, () => indexPages(made, map.language));
    await step(words.puttingInto(request.out), () => swap(made, out));
    const { files, bytes } = folderSize(out);
    const took = Math.round((performance.now() - begun) / 1000);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    console.log(words.built(pages, size(bytes), took));
    return { out, base };
  } finally {
    clear();
    process.off('exit', clear);
  }
}

/** A build replaces its folder, so anything that is not an earlier build is left alone. */
function refuseOtherFolders(out: string, named: string): void {
  const holds = relative(out, process.cwd());
  if (!holds.startsWith('..') && resolve(holds) !== holds) {
    throw wrongUsage(words.projectLiesThere(named));
  }
  refuseTargetFolder(named, 'out');
  if (!existsSync(out)) return;
  if (readdirSync(out).length > 0 && !existsSync(join(out, 'pagefind'))) {
    throw wrongUsage(words.noEarlierBuild(named));
  }
}

async function buildPages(made: string, { data, base, site }: Omit<BuildRequest, 'out'>): Promise<void> {
  setEnvironment({ data, out: made, base, site });
  try {
    await build({ root: process.cwd(), logLevel: 'warn' });
  } catch (error) {
    throw stop(words.pagesFailed(messageOf(error) + placeOf(error)));
  }
}

/** Returns the place in the site's code at which a page failed, where that is asked for. */
function placeOf(error: unknown): string {
  return isDebugging() && error instanceof Error && error.stack !== undefined
    ? `\n${error.stack.split('\n').slice(1, 6).join('\n')}`
    : '';
}

/** Files of Pagefind's own search pages, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Writes the search index beside the pages. */
async function indexPages(made: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language.split('-', 1)[0] ?? language });
  refuse(errors);
  if (!index) throw stop(words.indexNotBegun);
  const added = await index.addDirectory({ path: made });
  refuse(added.errors);
  const written = await index.getFiles();
  refuse(written.errors);
  for (const { path, content } of written.files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(made, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw stop(words.indexFailed(errors));
}

/** Puts a finished build where the earlier one is, by renaming, so that there is never half of either. */
function swap(made: string, out: string): void {
  const beside = (word: string) => join(dirname(out), `.${basename(out)}-${word}-${process.pid}`);
  const ready = beside('new');
  const earlier = beside('old');
  mkdirSync(dirname(out), { recursive: true });
  try {
    move(made, ready);
    if (existsSync(out)) renameSync(out, earlier);
    try {
      renameSync(ready, out);
    } catch (error) {
      if (existsSync(earlier)) renameSync(earlier, out);
      throw error;
    }
  } finally {
    rmSync(ready, { recursive: true, force: true });
    rmSync(earlier, { recursive: true, force: true });
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // A folder on another file system cannot be renamed into.
    cpSync(from, to, { recursive: true });
  }
}
