/** Every command with every sort of wrong argument: a sentence and the promised exit code, never a stack. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesOf } from '../dataset.ts';
import { emptyFolder, folderOf, put, runHere } from './command.ts';
import type { Outcome } from './command.ts';
import { LINES, OPTIONS } from './wrong-lines.ts';

/** In a folder of its own: `sound/` is a data folder, `ruled/` one with rules alone, `repo/data` one in a repository, the rest is wrong in some way. */
function scene(): string {
  const folder = folderOf(
    filesOf({ 'organisations/alpha': {} }).map((file) => ({ ...file, path: `sound/${file.path}` })),
  );
  for (const file of filesOf({ 'organisations/alpha': {} })) put(folder, `repo/data/${file.path}`, file.text);
  cpSync('data/governance', join(folder, 'ruled/governance'), { recursive: true });
  cpSync('data/map.yaml', join(folder, 'ruled/map.yaml'));
  put(folder, 'a-file', 'x\n');
  put(folder, 'full/x', 'x\n');
  put(folder, 'not.json', '{"entries":');
  put(folder, 'null.json', 'null\n');
  put(folder, 'list.json', '[1]\n');
  put(folder, 'bundle.json', '{"entries":[1],"as_written":{}}\n');
  put(folder, 'odd-bundle.json', '{"entries":[{"kind":"x","id":"y"}],"as_written":{"a":1}}\n');
  put(folder, 'empty', '');
  put(folder, 'no-yaml', ': [\n');
  mkdirSync(join(folder, 'nothing'));
  symlinkSync('circle', join(folder, 'circle'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: join(folder, 'repo'),
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'x');
  put(folder, 'broken-release/data/releases/2026-11-27.json', '{');
  return folder;
}

const NO_HOST = {
  GITHUB_REPOSITORY: undefined,
  GITHUB_TOKEN: undefined,
  GITHUB_EVENT_PATH: undefined,
  LEFT_OFF_KEY: undefined,
  MAP_DATA: undefined,
  MAP_DEBUG: undefined,
  PORT: '0',
};

function saysSo({ code, out, err }: Outcome, wanted: number, args: string): void {
  const all = `${out}\n${err}`;
  expect(
    all.split('\n').filter((line) => line.startsWith('    at ')),
    args,
  ).toEqual([]);
  expect(all, args).not.toContain('fault of the program');
  expect(code, `${args}\n${all}`).toBe(wanted);
  if (wanted > 0) expect(all.trim(), args).not.toBe('');
}

test('Every command is tried', () => {
  const commands = readdirSync('scripts')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  // The arguments of `test` go to the runner of the tests.
  expect(Object.keys(LINES).sort()).toEqual(commands.filter((name) => name !== 'test').sort());
});

describe.each(Object.entries(LINES))('%s', (command, lines) => {
  test('says in a sentence what is wrong with its arguments', async () => {
    const folder = scene();
    for (const [line, code] of lines) {
      const args = line
        .split(' ')
        .filter((one) => one !== '')
        .map((one) => one.replaceAll('@/', `${folder}/`));
      saysSo(await runHere(command, args, NO_HOST), code, `${command} ${line}`);
    }
  });
});

test.each(Object.entries(OPTIONS))(
  '%s takes no empty --%s and none with a line break',
  async (command, option) => {
    for (const value of ['', ' ', 'a\n    at b', 'a\0b', '\u001b[31m']) {
      const outcome = await runHere(command, [`--${option}=${value}`], NO_HOST);
      saysSo(outcome, 2, `${command} --${option}=${JSON.stringify(value)}`);
    }
    const { err } = await runHere(command, [`--${option}=a\nb`], NO_HOST);
    expect(err.split('\n', 1)).toEqual([
      `--${option} holds a character that cannot be seen, U+000A. Type it again without.`,
    ]);
  },
);

test('The one path that began this is refused before any work', async () => {
  const { code, err } = await runHere('export', ['--out', '/etc/passwd/x'], NO_HOST);
  expect({ code, err: err.split('\n', 1) }).toEqual({
    code: 2,
    err: [
      '"/etc/passwd/x" cannot be written, because "/etc/passwd" is a file and not a folder. Name another path with --out.',
    ],
  });
});

test('A port that is in use, or none, is told', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = scene();
  for (const command of ['start', 'dev'])
    for (const given of [String(port), '-1', '70000', 'x', '1.5'])
      saysSo(
        await runHere(command, [`--data=${join(folder, 'sound')}`], { ...NO_HOST, PORT: given }),
        1,
        `${command} with PORT=${given}`,
      );
});

test('An event or a parcel that is none is told', async () => {
  const folder = emptyFolder();
  const event = join(folder, 'event.json');
  for (const text of ['{', 'null', '[]', '{"issue":{"number":"x"}}', '']) {
    writeFileSync(event, text);
    saysSo(
      await runHere('process-issue', [], { ...NO_HOST, GITHUB_EVENT_PATH: event }),
      2,
      `intake of ${text}`,
    );
  }
  saysSo(
    await runHere('process-issue', [], { ...NO_HOST, GITHUB_EVENT_PATH: folder }),
    2,
    'intake of a folder',
  );
  const host = { GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 't', NUMBER: '1' };
  for (const REVIEW of ['x', '!', 'aGVsbG8='])
    saysSo(await runHere('post-review', [], { ...NO_HOST, ...host, REVIEW }), 2, `post-review of ${REVIEW}`);
});
