import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { stop } from './args.ts';
import { CHROMIUM_ARGS, chromium } from './chromium.ts';

/** Lighthouse's scores for one page, 0 to 100. */
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export const LIGHTHOUSE = 'lighthouse@13.5.0';
export const HTML_CHECKER = 'vnu-jar@26.9.27';

const run = promisify(execFile);

/** Returns Lighthouse's scores for an address, as a phone of middling speed sees it; throws where it cannot run. */
export async function lighthouse(url: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const options = [
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
    ];
    await run('npx', ['--yes', LIGHTHOUSE, url, ...options, `--chrome-flags=${CHROMIUM_ARGS.join(' ')}`], {
      env: { ...process.env, CHROME_PATH: chromium() },
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
    const { categories } = JSON.parse(readFileSync(file, 'utf8')) as {
      categories: Record<string, { score: number | null }>;
    };
    return Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? NaN) * 100)]),
    ) as Record<keyof Scores, number>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the HTML checker said about one place. */
interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
}

/** Returns what the Nu HTML checker calls an error in any page of a folder; throws where it cannot run. */
export async function htmlErrors(folder: string): Promise<string[]> {
  await run('java', ['-version']).catch(() => {
    throw stop('it needs Java, and there is none here.');
  });
  const args = [
    '--yes',
    '--package',
    HTML_CHECKER,
    '--',
    'vnu',
    '--format',
    'json',
    '--exit-zero-always',
    '--errors-only',
    '--skip-non-html',
    folder,
  ];
  const { stderr } = await run('npx', args, {
    timeout: 600_000,
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  // npm may have put remarks of its own in front.
  const { messages } = JSON.parse(stderr.slice(stderr.search(/^\{/m))) as { messages: readonly Message[] };
  const root = pathToFileURL(`${resolve(folder)}/`).href.replace('file:///', '');
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url = '', message }) => `${url.slice(url.indexOf(root) + root.length)}: ${message}`);
}
