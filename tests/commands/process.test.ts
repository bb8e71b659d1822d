/** Starts each command as a process of its own, as npm does; what it does is tested in the process of the tests. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { begin } from './command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Others of its tests start these as processes. */
const STARTED = ['start', 'dev', 'build', 'new', 'export'];
const COMMANDS = Object.keys(scripts).filter((name) => !STARTED.includes(name) && !name.includes(':'));

/** The file that an npm script runs, and the arguments that it gives it: "fix" is "validate --fix". */
function startOf(name: string): { readonly file: string; readonly args: readonly string[] } {
  const [, file, rest] = / scripts\/([\w-]+)\.ts(.*)$/.exec(scripts[name] ?? '') ?? [];
  if (file === undefined || rest === undefined) throw new Error(`"${name}" runs no script`);
  return { file, args: rest.split(' ').filter((arg) => arg !== '') };
}

test.each(COMMANDS)('npm run %s starts, and --help says how to use it', async (name) => {
  const { file, args } = startOf(name);
  const { code, out, err } = await begin(file, [...args, '--help']).ends;
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(file === 'test' ? /^npm test / : new RegExp(`^npm run ${file}\\b`));
});
