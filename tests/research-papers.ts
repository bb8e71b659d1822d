/** The analyses of docs/research, and their numbers worked out a second time. */
import { readFileSync } from 'node:fs';
import { fundingLines, networkLines, regionLines } from './naive/research.ts';
import type { Known } from './naive/research.ts';

export interface Paper {
  readonly name: string;
  /** Returns what its program should print of some data, line by line. */
  readonly lines: (known: Known) => readonly string[];
  /** Returns the first block of code in a language; empty if it has none. */
  readonly block: (language: string) => string;
  /** The commit of the data that it names; empty if it names none. */
  readonly commit: string;
}

export const PAPERS: readonly Paper[] = [
  paper('regions', regionLines),
  paper('funding', fundingLines),
  paper('network', networkLines),
];

function paper(name: string, lines: Paper['lines']): Paper {
  const text = readFileSync(`docs/research/${name}.md`, 'utf8');
  return {
    name,
    lines,
    block: (language) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? '',
    commit: /commit `([0-9a-f]{7,40})`/.exec(text)?.[1] ?? '',
  };
}
