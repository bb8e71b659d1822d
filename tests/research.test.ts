/**
 * Works the numbers of docs/research out a second time, from the entries and without the code of the exports: for the
 * commit that a paper names, against what it says; for the data of today, against what its program prints.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csv } from '../src/lib/export/formats/csv.ts';
import { graphml } from '../src/lib/export/formats/graphml.ts';
import { sqlite } from '../src/lib/export/formats/sqlite.ts';
import { readRevision } from '../src/io/revision.ts';
import type { Format } from '../src/lib/export/kit.ts';
import { emptyFolder } from './commands/command.ts';
import { realKit } from './kit.ts';
import { has, pythonWith, withFiles } from './readers.ts';
import { plainEntries, plainFigures, plainlyIn } from './naive/files.ts';
import { fundingLines, networkLines, regionLines } from './naive/research.ts';
import type { Known } from './naive/research.ts';

interface Paper {
  readonly name: string;
  readonly lines: (known: Known) => readonly string[];
  readonly format: Format;
  /** The program that runs it, or undefined where it is not installed. */
  readonly program: string | undefined;
  readonly language: string;
}

const PAPERS: readonly Paper[] = [
  {
    name: 'regions',
    lines: regionLines,
    format: csv,
    program: has('Rscript', '--version') ? 'Rscript' : undefined,
    language: 'r',
  },
  {
    name: 'funding',
    lines: fundingLines,
    format: sqlite,
    program: pythonWith('sqlite3'),
    language: 'python',
  },
  {
    name: 'network',
    lines: networkLines,
    format: graphml,
    program: pythonWith('networkx'),
    language: 'python',
  },
];

describe.each(PAPERS)('The analysis "$name"', ({ name, lines, format, program, language }) => {
  const paper = readFileSync(`docs/research/${name}.md`, 'utf8');
  const block = (of: string) => new RegExp(`^\`\`\`${of}\\n(.*?)^\`\`\``, 'ms').exec(paper)?.[1] ?? '';
  const commit = /commit `([0-9a-f]{7,40})`/.exec(paper)?.[1] ?? '';
  // A shallow clone or an archive does not hold it.
  const revision = readRevision('.', commit, ['data']);

  test('names the commit of its data', () => {
    expect(commit).not.toBe('');
  });

  test.skipIf(revision === undefined)('says what the data of its commit gives', () => {
    // Read plainly, because the checks of today may ask for more than those of then.
    const known = plainlyIn(revision?.folders.get('data') ?? []);
    expect(block('text')).toBe(`${lines(known).join('\n')}\n`);
  });

  test.skipIf(program === undefined)('prints, when it is run, what the data of today gives', async () => {
    const kit = realKit();
    const printed = withFiles(await format.files(kit), (DATA) =>
      execFileSync(program ?? '', [language === 'r' ? '-e' : '-c', block(language)], {
        cwd: emptyFolder(),
        encoding: 'utf8',
        env: { ...process.env, DATA },
      }),
    );
    expect(printed).toBe(`${lines({ entries: plainEntries(), indicators: plainFigures() }).join('\n')}\n`);
  });
});

test('The introduction leads to every analysis', () => {
  const words = readFileSync('docs/research/README.md', 'utf8');
  for (const { name } of PAPERS) expect(words).toContain(`(${name}.md)`);
});
