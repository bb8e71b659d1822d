/** Runs the examples of docs/data.md and of the page on the data in other languages, where their programs are there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import { emptyFolder } from '../commands/command.ts';
import { has, pythonWith } from '../readers.ts';
import { visitor } from '../smoke/browser.ts';
import { built } from '../smoke/built.ts';
import { example, tried } from '../smoke/examples.ts';
import { words } from '../smoke/pages.ts';

const { site, dataset, mainOf } = built('map');

describe('The examples of the paper on the data', () => {
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

describe('The walk to a chart', () => {
  const { visit } = visitor();
  const main = mainOf('data/');
  const home = site.published + site.base;
  /** Gives a block of code of the page, made to ask the served site. */
  const code = async (language: string): Promise<string> => {
    const page = await visit('data/');
    const shown = await page.locator(`pre[data-language="${language}"]`).textContent();
    return (shown ?? '').replaceAll(home, site.url);
  };

  test.skipIf(!has('Rscript', '--version'))('draws a chart in R as the page says', async () => {
    const at = emptyFolder();
    const program = `png("chart.png")\n${await code('r')}\ninvisible(dev.off())\ncat(max(rates, na.rm = TRUE))`;
    const said = execFileSync('Rscript', ['-e', program], { cwd: at, encoding: 'utf8' });
    expect(words(main)).toContain(Number(said).toFixed(2));
    expect(statSync(join(at, 'chart.png')).size).toBeGreaterThan(2000);
  });

  const python = pythonWith('pandas', 'matplotlib');
  test.skipIf(python === undefined)('draws a chart in Python as the page says', async () => {
    const at = emptyFolder();
    const program = `import matplotlib\nmatplotlib.use("Agg")\n${await code('python')}\nrates.plot.barh().figure.savefig("chart.png")`;
    const said = execFileSync(python ?? '', ['-c', program], { cwd: at, encoding: 'utf8', stdio: 'pipe' });
    expect(said).toContain('London');
    expect(statSync(join(at, 'chart.png')).size).toBeGreaterThan(2000);
  });
});
