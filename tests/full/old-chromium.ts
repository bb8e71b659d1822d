/** Gets the oldest browser in which every task must work. It is fetched for the full tests alone, into .cache/. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import type * as Playwright from 'playwright-core';
import { CHROMIUM_ARGS } from '../../scripts/lib/chromium.ts';

const FOLDER = resolve('.cache/old-chromium');
/** A build of Chromium 103, and the newest Playwright that can drive it: later ones call functions that it does not have. */
const PACKAGES = ['@sparticuz/chromium@103.0.0', 'playwright-core@1.54.2'];

/**
 * Returns Chromium 103, launched. Returns why it is not there on machines for which there is no such build, and where it
 * cannot be fetched.
 */
export async function oldChromium(): Promise<Playwright.Browser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'the build of Chromium 103 is for Linux on x64 alone';
  try {
    fetchPackages();
  } catch {
    return `${PACKAGES.join(' and ')} could not be fetched`;
  }
  const library = pathToFileURL(join(FOLDER, 'node_modules/playwright-core/index.mjs')).href;
  const { chromium } = (await import(library)) as typeof Playwright;
  return chromium.launch({ executablePath: await unpacked(), args: CHROMIUM_ARGS });
}

function fetchPackages(): void {
  if (existsSync(join(FOLDER, 'node_modules/playwright-core/index.mjs'))) return;
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('npm', ['install', '--prefix', FOLDER, '--no-save', '--ignore-scripts', ...PACKAGES], {
    stdio: 'pipe',
  });
}

/** Unpacks the program and the libraries that it looks for beside itself; returns its path. */
async function unpacked(): Promise<string> {
  const packed = (name: string) =>
    brotliDecompressSync(readFileSync(join(FOLDER, 'node_modules/@sparticuz/chromium/bin', name)));
  const program = join(FOLDER, 'browser/chromium');
  if (existsSync(program)) return program;
  mkdirSync(dirname(program), { recursive: true });
  for (const { header, data } of await unpackTar(packed('swiftshader.tar.br')))
    if (data) writeFileSync(join(FOLDER, 'browser', header.name), data);
  writeFileSync(program, packed('chromium.br'));
  chmodSync(program, 0o755);
  return program;
}
