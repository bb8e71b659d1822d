import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { format } from 'node:util';
import { onTestFinished } from 'vitest';
import type { SourceFile } from '../../src/core/source-file.ts';

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that is still at work. */
export interface Running {
  /** Waits until the command has printed something that fits; gives all that it has printed so far. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** Waits until the command has ended. */
  readonly ends: Promise<Outcome>;
  /** Ends it as Ctrl + C would. */
  readonly interrupt: () => void;
}

/** Begins a command of the project as a process of its own, as npm would; it is ended with the test at the latest. */
export function begin(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
    // A development server that believes itself inside Vitest does not watch its files.
    env: { ...process.env, VITEST: undefined, NO_COLOR: '1', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ends = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return {
    ends,
    interrupt: () => void child.kill('SIGINT'),
    says: async (pattern) => {
      while (!pattern.test(out)) {
        if (child.exitCode !== null) throw new Error(`the command ended early:\n${out}\n${err}`);
        await setTimeout(50);
      }
      return out;
    },
  };
}

let turn: Promise<unknown> = Promise.resolve();
let count = 0;

/**
 * Runs a command to its end in this process, which spares starting Node; one at a time, since it works with what there is one
 * of. What a process of its own does besides, such as being interrupted, is tested with begin().
 */
export async function run(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  // What is built reads the environment of its process.
  if (command === 'build') return begin(command, args, env).ends;
  const mine = turn.then(() => runHere(command, args, env));
  turn = mine.catch(() => undefined);
  return mine;
}

/** The same at once, for commands that end before they build or wait. Only one may run at a time. */
export async function runHere(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  const { argv, env: before, exitCode } = process;
  const { log, error, warn } = console;
  const write = process.stdout.write.bind(process.stdout);
  let out = '';
  let err = '';
  const { FORCE_COLOR: _colour, VITEST: _runner, ...rest } = before;
  process.argv = [process.execPath, `scripts/${command}.ts`, ...args];
  process.env = { ...rest, NO_COLOR: '1', ...env };
  process.exitCode = undefined;
  // Commands that write a folder listen for the end of the process, as often as they are run.
  process.setMaxListeners(0);
  console.log = (...words) => (out += `${format(...words)}\n`);
  console.error = console.warn = (...words) => (err += `${format(...words)}\n`);
  process.stdout.write = (text: string | Uint8Array) => {
    out += String(text);
    return true;
  };
  try {
    // Another address makes another module, which runs anew; what it imports is shared.
    count += 1;
    await import(/* @vite-ignore */ `../../scripts/${command}.ts?run=${count}`);
    return { code: exitCodeNow(), out, err };
  } finally {
    Object.assign(console, { log, error, warn });
    Object.assign(process, { argv, env: before, exitCode });
    process.stdout.write = write;
  }
}

/** Reads what the command has set; the compiler believes that it is still unset. */
function exitCodeNow(): number {
  return Number((process as { readonly exitCode?: number | string }).exitCode ?? 0);
}

/** Gives the path of an empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes source files into a new folder and gives its path. */
export function folderOf(files: readonly SourceFile[]): string {
  const folder = emptyFolder();
  for (const { path, text } of files) put(folder, path, text);
  return folder;
}

/** Writes one file of a folder, and the folders above it. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
