import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import * as buildWords from '#words/commands/build.ts';
import { seconds, styled } from './print.ts';

/** A program of the project: what it is called in the output, its command, and the arguments. */
export type Program = readonly [name: string, command: string, ...args: string[]];

/** Runs one program of the project with its output shown, and tells whether it succeeded. */
export async function runProgram(name: string, command: string, words: readonly string[]): Promise<boolean> {
  console.log(heading([name, command, ...words]));
  const begun = performance.now();
  const { code } = await run(command, words, 'inherit');
  console.log(verdict(code === 0, begun));
  return code === 0;
}

/** Runs programs two at a time; shows the output of each when it has ended. Returns for each whether it succeeded. */
export async function runSideBySide(programs: readonly Program[]): Promise<boolean[]> {
  const results = programs.map(() => false);
  const waiting = [...programs.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, program] = next;
      const [, command, ...words] = program;
      const begun = performance.now();
      const { code, output } = await run(command, words, ['ignore', 'pipe', 'pipe']);
      results[index] = code === 0;
      console.log(
        [heading(program), output.trimEnd(), verdict(code === 0, begun)].filter(Boolean).join('\n'),
      );
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

async function run(
  command: string,
  words: readonly string[],
  stdio: StdioOptions,
): Promise<{ code: number | null; output: string }> {
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(command, words, {
    stdio,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(buildWords.cannotRun(command, error.message));
      done({ code: 1, output });
    });
    child.on('close', (code) => done({ code, output }));
  });
}

function heading([name, ...words]: Program): string {
  return styled('bold', `\n${name}: ${words.join(' ')}`);
}

function verdict(isWell: boolean, begun: number): string {
  const took = seconds(performance.now() - begun);
  return isWell ? styled('green', buildWords.passedIn(took)) : styled('red', buildWords.failedAfter(took));
}
