/** Runs the examples of docs/data.md against the served map, where their programs are there. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { emptyFolder } from '../commands/command.ts';
import { has } from '../readers.ts';
import { built } from './built.ts';

const { site, dataset, links } = built('map');
const run = promisify(execFile);

const published = new URL(dataset.map.site.base, dataset.map.site.url).href;

const [, section = ''] = readFileSync('docs/data.md', 'utf8').split(/^## Examples$/m);
/** Words above each example, its language and its code, made to ask the served map. */
const examples = [...(section.split(/^## /m)[0] ?? '').matchAll(/^([^\n]+):\n\n```(\w+)\n(.*?)^```/gms)].map(
  ([, title = '', language = '', code = '']) => ({
    title,
    language,
    code: code.replaceAll(published, site.url),
  }),
);
const example = (beginning: string) => {
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
async function tried({ language, code }: { readonly language: string; readonly code: string }) {
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

describe('The examples of the paper on the data', () => {
  test('are all here, and ask for nothing but the map', () => {
    expect(examples.map(({ language }) => language)).toEqual(['sh', 'js', 'python', 'r', 'sh']);
    for (const { code } of examples)
      for (const [url] of code.matchAll(/https?:\/\/[^\s'"/]+/g)) expect(site.url).toContain(url);
  });

  test.skipIf(!has('curl', '--version') || !has('sha256sum', '--version'))(
    'curl: everything comes whole',
    async () => {
      const { printed, folder } = await tried(example('Take everything'));
      expect(printed).toEqual(['all.tar.gz: OK']);
      const { name } = built('map').dataset.map.data_set;
      const [unpacked = ''] = readdirSync(folder).filter((one) => one.startsWith(`${name}-`));
      for (const path of ['csv/entries.csv', 'map.json', 'LICENCE.txt'])
        expect(existsSync(join(folder, unpacked, path))).toBe(true);
    },
  );

  test('JavaScript: one entry', async () => {
    const { printed } = await tried(example('One entry'));
    const others = new Set(
      links.get('nesta')?.flatMap(({ other }) => ('entry' in other ? [other.entry.id] : [])),
    );
    expect(printed).toEqual([`Nesta is linked to ${others.size} entries`]);
  });

  test.skipIf(!has('python3', '--version'))('Python: kinds of relation', async () => {
    const { printed } = await tried(example('Which kinds of relation'));
    const all = dataset.entries.flatMap(({ relations = [] }) => relations);
    const expected = [...Map.groupBy(all, ({ type }) => type)].map(([type, own]) => `${type} ${own.length}`);
    expect(printed.toSorted()).toEqual(expected.toSorted());
    const counts = printed.map((line) => Number(line.split(' ')[1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test.skipIf(!has('Rscript', '--version'))('R: active entries by region', async () => {
    const { printed } = await tried(example('How many entries are active'));
    const active = dataset.entries.filter(({ status, place }) => status === 'active' && place);
    const expected = [...Map.groupBy(active, ({ place }) => place?.region ?? '')].map(
      ([region, own]) => `${region} ${own.length}`,
    );
    expect(printed).toEqual(expected.toSorted());
  });

  test.skipIf(!has('curl', '--version') || !has('sqlite3', '--version'))(
    'SQL: problem spaces with the fewest entries',
    async () => {
      const { printed } = await tried(example('Which problem spaces'));
      const counted = TAXONOMY['problem-space'].terms
        .map(({ id, label }) => ({
          label,
          count: dataset.entries.filter((entry) => (entry.problem_spaces as readonly string[]).includes(id))
            .length,
        }))
        .sort((a, b) => a.count - b.count || (a.label < b.label ? -1 : 1));
      expect(printed).toEqual(counted.slice(0, 5).map(({ label, count }) => `${label}|${count}`));
    },
  );
});
