import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { emptyFolder } from '../commands/command.ts';
import type { Site } from './build.ts';
import { expectNone } from './built.ts';

/** Expects the data files of a built site to be byte for byte what `npm run export` writes, with no file more or less. */
export function expectWritten(site: Site): void {
  const folder = join(site.folder, 'data');
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly files: readonly { readonly path: string }[];
  };
  const out = emptyFolder();
  execFileSync(
    process.execPath,
    ['scripts/export.ts', '--data', site.data, '--out', out, '--site', site.published, '--base', site.base],
    { stdio: 'pipe' },
  );
  expectNone(
    index.files
      .filter(({ path }) => !readFileSync(join(out, path)).equals(readFileSync(join(folder, path))))
      .map(({ path }) => `${path} differs`),
  );
  const written = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(written.filter((path) => statSync(join(out, path)).isFile()).length).toBe(index.files.length + 1);
}
