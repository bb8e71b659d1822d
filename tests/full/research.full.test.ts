/** Runs the programs of docs/research on the data of today, and holds what they print against the entries. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { csv } from '../../src/features/data/formats/csv.ts';
import { graphml } from '../../src/features/data/formats/network.ts';
import { sqlite } from '../../src/features/data/formats/sqlite.ts';
import type { Format } from '../../src/features/data/export-context.ts';
import { emptyFolder } from '../commands/command.ts';
import { realContext } from '../export-context.ts';
import { plainEntries, plainFigures } from '../naive/files.ts';
import { has, pythonWith, withFiles } from '../readers.ts';
import { PAPERS } from '../research-papers.ts';

interface Running {
  readonly format: Format;
  /** The program that runs it, or undefined where it is not installed. */
  readonly program: string | undefined;
  readonly language: 'r' | 'python';
}

const RUNNING: Readonly<Record<string, Running>> = {
  regions: {
    format: csv,
    program: has('Rscript', '--version') ? 'Rscript' : undefined,
    language: 'r',
  },
  funding: { format: sqlite, program: pythonWith('sqlite3'), language: 'python' },
  network: { format: graphml, program: pythonWith('networkx'), language: 'python' },
};

for (const { name, lines, block } of PAPERS) {
  const running = RUNNING[name];
  if (!running) throw new Error(`nothing is said of how to run "${name}"`);
  const { format, program, language } = running;
  test.skipIf(program === undefined)(
    `The analysis "${name}" prints, when it is run, what the data of today gives`,
    async () => {
      const printed = withFiles(await format.files(realContext()), (DATA) =>
        execFileSync(program ?? '', [language === 'r' ? '-e' : '-c', block(language)], {
          cwd: emptyFolder(),
          encoding: 'utf8',
          env: { ...process.env, DATA },
        }),
      );
      expect(printed).toBe(`${lines({ entries: plainEntries(), indicators: plainFigures() }).join('\n')}\n`);
    },
  );
}
