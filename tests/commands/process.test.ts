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

test.each(COMMANDS)('npm run %s starts, and --help says how to use it', async (name) => {
  const { code, out, err } = await begin(name, ['--help']).ends;
  expect([code, err]).toEqual([0, '']);
  // `fix` is `validate --fix`, so it has the help of that.
  const named = name === 'fix' ? 'validate' : name;
  expect(out).toMatch(name === 'test' ? /^npm test / : new RegExp(`^npm run ${named}\\b`));
});
