import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { seconds, styled } from './print.ts';

/** Runs one program of the project with its output shown, and tells whether it succeeded. */
export async function runProgram(name: string, command: string, words: readonly string[]): Promise<boolean> {
  console.log(styled('bold', `\n${name}: ${[command, ...words].join(' ')}`));
  const begun = performance.now();
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const code = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      console.error(`${command} cannot be run: ${error.message}. Run \`npm ci\` first.`);
      done(1);
    });
    child.on('exit', done);
  });
  const took = seconds(performance.now() - begun);
  console.log(code === 0 ? styled('green', `passed in ${took}`) : styled('red', `FAILED after ${took}`));
  return code === 0;
}
