/** The commands that build and serve the site, on small data. One file, so that no two of them build at a time. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf } from '../dataset.ts';
import { begin, emptyFolder, folderOf, put, run } from './command.ts';

const SOUND = filesOf({
  'organisations/alpha': {},
  'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
});

function replace(folder: string, path: string, from: string, to: string): void {
  put(folder, path, readFileSync(join(folder, path), 'utf8').replace(from, to));
}

/** Gives every file below a folder with its bytes and the time of its last change. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    files.map((path) => {
      const file = join(folder, path);
      return [path, `${statSync(file).mtimeMs} ${readFileSync(file).toString('base64')}`];
    }),
  );
}

/** Gives a folder that looks like an earlier build. */
function earlierBuild(): string {
  const out = join(emptyFolder(), 'dist');
  put(out, 'index.html', '<h1>Earlier</h1>');
  put(out, 'pagefind/pagefind.js', '// Earlier');
  return out;
}

test('data with errors gives the report of validate and leaves an earlier build as it was', async () => {
  const data = folderOf(SOUND);
  replace(data, 'organisations/alpha.yaml', 'status: active', 'status: actve');
  const out = earlierBuild();
  const before = contents(out);

  const [validated, built, started] = await Promise.all([
    run('validate', ['--data', data]),
    run('build', ['--data', data, '--out', out]),
    begin('start', ['--data', data, '--out', out], { PORT: '0' }).ends,
  ]);
  for (const { code, out: printed } of [built, started]) {
    expect(code).toBe(1);
    expect(printed).toContain(validated.out);
    expect(printed).toContain('organisations/alpha.yaml:8:9  error  "actve" is not a term');
    expect(printed).toContain(`Nothing was built, and ${out}/ is as it was.`);
  }
  expect(contents(out)).toEqual(before);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

test('a folder that holds something else is never replaced', async () => {
  const data = folderOf(SOUND);
  const outcomes = await Promise.all(
    ['src', '.', '..'].map((out) => run('build', ['--data', data, '--out', out])),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(outcomes.map(({ err }) => err.split('\n')[0])).toEqual([
    '"src" holds something other than an earlier build. Name another folder with --out, or empty it.',
    'The site cannot be built into ".", because the project itself lies there.',
    'The site cannot be built into "..", because the project itself lies there.',
  ]);
});

test('start checks, builds and serves the site under its base until it is interrupted', async () => {
  const out = earlierBuild();
  const args = ['--data', folderOf(SOUND), '--out', out, '--base', '/map/', '--site', 'https://example.org'];
  const command = begin('start', args, { PORT: '0' });
  const url = /http:\/\/localhost:\d+\/map\//.exec(await command.says(/The site is at .+\n/))?.[0] ?? '';

  const get = async (path: string) => {
    const response = await fetch(new URL(path, url), { redirect: 'manual' });
    const { status, headers } = response;
    return {
      status,
      type: headers.get('content-type'),
      to: headers.get('location'),
      text: await response.text(),
    };
  };
  const home = await get('');
  expect(home).toMatchObject({ status: 200, type: 'text/html;charset=utf-8' });
  expect(home.text).toContain('href="/map/');
  expect((await get('entries/alpha/')).text).toContain(
    '<link rel="canonical" href="https://example.org/map/entries/alpha/"',
  );
  expect(await get('entries/alpha')).toMatchObject({ status: 301, to: '/map/entries/alpha/' });
  expect(await get('/')).toMatchObject({ status: 302, to: '/map/' });
  expect(await get('no-such-page/')).toMatchObject({ status: 404, type: 'text/html;charset=utf-8' });
  expect(await get('%2e%2e/package.json')).toMatchObject({ status: 404 });
  expect(await get('pagefind/pagefind.js')).toMatchObject({
    status: 200,
    type: 'text/javascript',
  });
  expect(readdirSync(join(out, 'pagefind')).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);

  command.interrupt();
  expect((await command.ends).code).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test('start says when its port is taken, before it builds', async () => {
  const { port, close } = await occupied();
  const { code, out, err } = await begin('start', [], { PORT: String(port) }).ends;
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: `Port ${port} is in use. Try PORT=${port + 1} npm start\n`,
  });
  close();
});

test('dev follows the data, says what is wrong with it, and recovers when it is mended', async () => {
  const data = folderOf(SOUND);
  const { port, close } = await occupied();
  close();
  const command = begin('dev', ['--data', data], { PORT: String(port) });
  await command.says(/No problems\./);

  const page = async (path: string) => {
    const response = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
    return { status: response?.status, text: await response?.text() };
  };
  /** Waits until a page answers with a status and holds a text. */
  const shows = async (path: string, status: number, text: string) => {
    for (;;) {
      const found = await page(path);
      if (found.status === status && found.text?.includes(text) === true) return;
      await setTimeout(100);
    }
  };

  await shows('/entries/alpha/', 200, 'Alpha');
  replace(data, 'organisations/alpha.yaml', 'name: Alpha', 'name: Aleph');
  await shows('/entries/alpha/', 200, 'Aleph');
  replace(data, 'organisations/alpha.yaml', 'status: active', 'status: actve');
  await shows('/entries/alpha/', 500, '');
  expect(await command.says(/actve/)).toContain(
    'alpha.yaml:8:9  error  "actve" is not a term of the closed list "status".',
  );
  replace(data, 'organisations/alpha.yaml', 'status: actve', 'status: ended');
  await shows('/entries/alpha/', 200, 'Aleph');
  put(
    data,
    'organisations/gamma.yaml',
    readFileSync(join(data, 'organisations/alpha.yaml'), 'utf8').replace('Aleph', 'Quince'),
  );
  await shows('/entries/gamma/', 200, 'Quince');
});

/** Gives a port on which something listens until it is closed. */
async function occupied(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
