/** Measures what the project promises, prints it, and writes it down with the command that makes each figure. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, type } from 'node:os';
import { number as count } from '#words/locale.ts';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { deriveGraph } from '../src/core/graph/graph.ts';
import { deriveLayout } from '../src/core/graph/layout/layout.ts';
import { messageOf, runCommand, stop, today, wrongUsage } from './lib/args.ts';
import { checkFolder } from './lib/check.ts';
import { codeText } from './lib/code-figures.ts';
import { benchExplorer } from './lib/explore-bench.ts';
import { explorerText } from './lib/explore-report.ts';
import type { Measured } from './lib/explore-report.ts';
import { folderSize } from './lib/folder-size.ts';
import { CATEGORIES, HTML_CHECKER, LIGHTHOUSE, htmlErrors, lighthouse } from './lib/lighthouse.ts';
import { weigher } from './lib/page-weight.ts';
import type { Weight } from './lib/page-weight.ts';
import { seconds, size, step } from './lib/print.ts';
import { serve } from './lib/serve.ts';
import { median, timed } from './lib/stopwatch.ts';

const TARGET = 'docs/measurements.md';
const WORK = '.cache/measure';
const SITE = `${WORK}/site`;
const LARGE = `${WORK}/large`;
const LARGE_SITE = `${WORK}/large-site`;
const EXPORTED = `${WORK}/exported`;

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['list of organisations', 'organisations/'],
  ['taxonomy', 'taxonomy/'],
  ['search', 'search/'],
  ['explore', 'explore/'],
];

await runCommand({
  help: help.bench,
  options: { explorer: { type: 'boolean', default: false }, only: { type: 'string' } },
  run: async ({ values }) => {
    if (values.only !== undefined) {
      if (values.only !== 'code') throw wrongUsage(words.onlyCode(values.only));
      writeSection(codeText());
      return 0;
    }
    rmSync(WORK, { recursive: true, force: true });
    mkdirSync(WORK, { recursive: true });
    if (values.explorer) {
      timed('build', ['--out', SITE], 1);
      timed('synthesise', ['--out', LARGE], 1);
      console.log(await step('Measuring the explorer', measureExplorer));
      rmSync(WORK, { recursive: true, force: true });
      return 0;
    }
    const times = await step('Measuring times', measureTimes);
    const { text: weights, median: entry } = await step('Weighing pages', measureWeights);
    const scores = await step('Asking Lighthouse', () => attempt('Lighthouse', () => measureScores(entry)));
    const html = await step('Checking the HTML', () => attempt('HTML', measureHtml));
    const explorer = await step('Measuring the explorer', measureExplorer);
    const text = [head(), times, weights, explorer, scores, html, codeText()].join('\n\n') + '\n';
    writeFileSync(TARGET, text);
    rmSync(WORK, { recursive: true, force: true });
    console.log(`\n${text}\nWrote ${TARGET}.`);
    return 0;
  },
});

/** Puts a section in the place of the one with its heading, or at the end where there is none. */
function writeSection(section: string): void {
  const [heading = ''] = section.split('\n');
  const parts = readFileSync(TARGET, 'utf8')
    .trimEnd()
    .split(/\n\n(?=## )/);
  const others = parts.map((part) => (part.startsWith(`${heading}\n`) ? section : part));
  const text = (others.includes(section) ? others : [...others, section]).join('\n\n') + '\n';
  writeFileSync(TARGET, text);
  console.log(`${section}\n\n${words.wroteFile(TARGET)}`);
}

function head(): string {
  const machine = `${availableParallelism()} processor cores, ${type()}, Node ${process.versions.node}`;
  return `# Measurements

Made by \`npm run bench\` on ${today()} with ${machine}. Other machines give other times, so compare
figures of one run only. A KB is 1,024 bytes.`;
}

function measureTimes(): string {
  const build = timed('build', ['--out', SITE], 3);
  const validate = timed('validate', [], 3);
  timed('synthesise', ['--out', LARGE], 1);
  const large = timed('validate', ['--data', LARGE], 3);
  const exported = timed('export', ['--out', EXPORTED, '--force'], 3);
  const largeExported = timed('export', ['--data', LARGE, '--out', EXPORTED, '--force'], 3);
  const { files, bytes } = folderSize(SITE);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const row = (what: string, { milliseconds, memory }: typeof build, command: string) =>
    `| ${what} | ${seconds(milliseconds)} | ${size(memory)} | \`${command}\` |`;
  return `## Time and memory

The median of three runs, from the start of the process to its end, and the most memory it held (without the indexer
that the build starts).

| what | time | memory | command |
| --- | --- | --- | --- |
${row('check the data', validate, 'npm run validate')}
${row('check, build and index the site', build, 'npm run build')}
${row('check 10,000 made-up entries with 25,000 relations', large, `node scripts/synthesise.ts --out ${LARGE}` + '`, then `' + `npm run validate -- --data ${LARGE}`)}
${row('write the data in all forms', exported, 'npm run export -- --out DIR')}
${row('the same of the 10,000 made-up entries, whose network has no stored layout', largeExported, `npm run export -- --data ${LARGE} --out DIR`)}

The site has ${count(pages)} pages and ${count(files.length)} files, ${size(bytes)} in all, search index included.`;
}

/** Weighs the pages that stand for all; tells also which entry is in the middle. */
function measureWeights(): { text: string; median: string } {
  const weigh = weigher(SITE, '/');
  const total = ({ html, css, script }: Weight) => html + css + script;
  const entries = folderSize(SITE)
    .files.filter((file) => /^entries\/[^/]+\/index\.html$/.test(file) && !/^entries\/\d+\//.test(file))
    .map((page) => ({ page, weight: weigh(page) }))
    .toSorted((a, b) => total(a.weight) - total(b.weight));
  const middle = entries[Math.floor(entries.length / 2)];
  const heaviest = entries.at(-1);
  const rows = [
    ...PAGES.map(([name, path]) => [name, weigh(`${path}index.html`)] as const),
    ...(middle ? [['entry, median', middle.weight] as const] : []),
    ...(heaviest
      ? [[`entry, heaviest (${heaviest.page.split('/')[1] ?? ''})`, heaviest.weight] as const]
      : []),
  ].map(
    ([name, weight]) =>
      `| ${name} | ${[weight.html, weight.css, weight.script, total(weight), weight.fonts].map(size).join(' | ')} |`,
  );
  const text = `## Weight of pages

What a browser fetches to show a page, compressed with gzip: \`npm run build\`, then each page and what it links weighed by
\`npm run bench\`. The search index, which comes only with a search, is not counted. The entries weigh
${size(median(entries.map(({ weight }) => weight.html)))} of HTML in the median.

| page | HTML | CSS | script | together | fonts |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
  return { text, median: middle?.page.replace('index.html', '') ?? '' };
}

/** Measures the explorer with the real data and with the made-up, both of which are there by now. */
async function measureExplorer(): Promise<string> {
  timed('build', ['--data', LARGE, '--out', LARGE_SITE], 1);
  const measure = async (data: string, site: string): Promise<Measured> => {
    const { dataset } = checkFolder(data);
    if (!dataset) throw stop(`The data in ${data} has errors.`);
    const graph = deriveGraph(dataset);
    const begun = performance.now();
    deriveLayout(graph);
    const layout = performance.now() - begun;
    const relations = dataset.entries.reduce((sum, { relations: own }) => sum + (own?.length ?? 0), 0);
    return { entries: dataset.entries.length, relations, layout, ...(await benchExplorer(site)) };
  };
  return explorerText(await measure('data', SITE), await measure(LARGE, LARGE_SITE));
}

async function measureScores(entry: string): Promise<string> {
  const { url, close } = await serve(SITE, { base: '/', port: 0 });
  try {
    const rows: string[] = [];
    for (const [name, path] of [...PAGES, ['entry', entry] as const]) {
      const scores = await lighthouse(url + path);
      rows.push(`| ${name} | ${CATEGORIES.map((category) => scores[category]).join(' | ')} |`);
    }
    return `## Lighthouse

Scores of 100, one run for each page, with Lighthouse's own picture of a phone on a slow network:
\`npm start\`, then \`npx ${LIGHTHOUSE} http://localhost:4321/\` and so on.

| page | ${CATEGORIES.map((category) => category.replace('-', ' ')).join(' | ')} |
| --- |${' --- |'.repeat(CATEGORIES.length)}
${rows.join('\n')}`;
  } finally {
    await close();
  }
}

async function measureHtml(): Promise<string> {
  const errors = await htmlErrors(SITE);
  const found =
    errors.length === 0
      ? 'It reports no errors on any page.'
      : `It reports ${count(errors.length)} errors, of which the first are:`;
  return `## HTML

All pages, by the Nu HTML checker: \`npm run build\`, then
\`npx --package ${HTML_CHECKER} -- vnu --errors-only --skip-non-html dist\`. ${found}${errors
    .slice(0, 10)
    .map((error) => `\n- ${error}`)
    .join('')}`;
}

/** Returns a section, or says in its stead why it could not be made. */
async function attempt(name: string, make: () => Promise<string>): Promise<string> {
  try {
    return await make();
  } catch (error) {
    const [why = ''] = messageOf(error).split('\n');
    console.error(`${name} could not run: ${messageOf(error)}`);
    return `## ${name}\n\nNot measured: ${why}`;
  }
}
