import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as words from '#words/commands/build.ts';
import { stop } from './args.ts';

/** What every use of the browser here needs: no window, no graphics card, no calls of its own to the network. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
];

/** The first is Chromium without windows, which opens a page in a fifth of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((file) => join(process.env[folder] ?? '', file)),
  ),
};

/**
 * Returns the path of a Chromium or of a browser built on it: the one that CHROMIUM_PATH names, one on the path, or one in
 * the usual places. Where there is none it installs Debian's package if it may, and otherwise throws with what to do.
 */
export function chromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (runnable(given)) return given;
    throw stop(words.noProgramThere(given));
  }
  const found = find() ?? (install() ? find() : undefined);
  if (found !== undefined) return found;
  throw stop(words.noChromium);
}

function find(): string | undefined {
  return programOnPath(NAMES) ?? PLACES[process.platform]?.find(runnable);
}

/** Returns the path of the first of some programs that is on the path; undefined if none is. */
export function programOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's package where this process is allowed to; tells whether it did. */
function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(words.installingChromium);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Lists of packages may be too old or missing; if they cannot be fetched, the ones at hand may still do.
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  // Not every release has the one without windows.
  return ['chromium-headless-shell', 'chromium'].some((name) => {
    const args = ['install', '-y', '-qq', '--no-install-recommends', name];
    return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  });
}
