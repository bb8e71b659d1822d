/** Files in a folder of their own: all of them or none. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as words from '#words/commands/data.ts';
import { wrongUsage } from './args.ts';
import { refuseTargetFolder } from './paths.ts';

interface Content {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Refuses a folder that holds something, unless it may be replaced, and one in which the project itself lies. */
export function checkTarget(out: string, force: boolean): void {
  const holds = relative(resolve(out), process.cwd());
  if (!holds.startsWith('..') && resolve(holds) !== holds) throw wrongUsage(words.projectLiesThere(out));
  refuseTargetFolder(out, 'out');
  if (!existsSync(out)) return;
  if (readdirSync(out).length > 0 && !force) throw wrongUsage(words.targetNotEmpty(out));
}

/**
 * Writes files into a folder beside the one that is wanted, and puts it in its place when all are written: an export that is
 * interrupted leaves nothing half-written, and what was there stays as it was.
 */
export function writeFolder(out: string, files: readonly Content[]): void {
  const target = resolve(out);
  const beside = (word: string) => join(dirname(target), `.${basename(target)}-${word}-${process.pid}`);
  const [fresh, earlier] = [beside('new'), beside('old')];
  const clear = () => rmSync(fresh, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    clear();
    const folders = new Set<string>();
    for (const { path, content } of files) {
      const file = join(fresh, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, content);
    }
    if (existsSync(target)) renameSync(target, earlier);
    renameSync(fresh, target);
    rmSync(earlier, { recursive: true, force: true });
  } finally {
    clear();
    process.off('exit', clear);
  }
}
