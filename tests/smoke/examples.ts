/** The examples of docs/data.md, made to ask the served map. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { emptyFolder } from '../commands/command.ts';
import { built } from './built.ts';

const { site, dataset } = built('map');
const run = promisify(execFile);

const published = new URL(dataset.map.site.base, dataset.map.site.url).href;

const [, section = ''] = readFileSync('docs/data.md', 'utf8').split(/^## Examples$/m);
/** Words above each example, its language and its code, made to ask the served map. */
export const examples = [
  ...(section.split(/^## /m)[0] ?? '').matchAll(/^([^\n]+):\n\n```(\w+)\n(.*?)^```/gms),
].map(([, title = '', language = '', code = '']) => ({
  title,
  language,
  code: code.replaceAll(published, site.url),
}));
export const example = (beginning: string) => {
  const found = examples.find(({ title }) => title.startsWith(beginning));
  if (!found) throw new Error(`no example begins with "${beginning}"`);
  return found;
};

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  sh: ['sh', '-euc'],
  js: [process.execPath, '--input-type=module', '--eval'],
  python: ['python3', '-c'],
  r: ['Rscript', '-e'],
};

/** Runs an example in a folder of its own; gives what it prints and the folder. */
export async function tried({ language, code }: { readonly language: string; readonly code: string }) {
  const folder = emptyFolder();
  const [program = '', ...args] = PROGRAMS[language] ?? [];
  const { stdout } = await run(program, [...args, code], { cwd: folder });
  return {
    printed: stdout
      .trim()
      .split('\n')
      .map((line) => line.trim()),
    folder,
  };
}
