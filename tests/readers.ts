/** Programs that read published files and that not every machine has: tests that need one are skipped where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportFile } from '../src/features/data/export-context.ts';

/** Tells whether a program is on this machine and answers. */
export function has(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Gives a Python that can import some modules, or undefined where there is none. */
export function pythonWith(...modules: string[]): string | undefined {
  return ['python3', '/usr/bin/python3'].find((program) =>
    has(program, '-c', `import ${modules.join(', ')}`),
  );
}

/** Runs a program and gives what it prints; throws with what it complains of. */
export function run(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input !== undefined && { input }),
  });
}

/** Puts files into a folder of their own until something is done with it. */
export function withFiles<T>(files: readonly ExportFile[], act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'context-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let result: T;
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    result = act(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (result instanceof Promise) return result.finally(clear) as T;
  clear();
  return result;
}
