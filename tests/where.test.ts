/** Holds docs/architecture.md against the tree: its table of parts, its drawing, and its answers to "where is it changed?". */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const paper = readFileSync('docs/architecture.md', 'utf8');
const parts = JSON.parse(readFileSync('src/parts.json', 'utf8')) as Readonly<
  Record<string, { readonly imports: readonly string[]; readonly holds: string }>
>;

test('the table of parts is the one that the linter applies', () => {
  const rows = Object.entries(parts).map(([part, { imports, holds }]) => {
    const allowed = imports.map((one) => `\`${one}\``).join(', ');
    return `| \`${part}\` | ${holds} | ${allowed === '' ? 'nothing of ours' : allowed} |`;
  });
  const section = paper.slice(paper.indexOf('## The parts'), paper.indexOf('## From a file to a page'));
  expect(section.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test('the drawing shows each allowed import', () => {
  const name = (part: string) => part.replace('/*', '').replace('.ts', '').replaceAll('/', '_');
  const arrows = Object.entries(parts).flatMap(([part, { imports }]) =>
    imports.map((one) => `${name(part)}[${part.replace('/*', '')}] --> ${name(one)}`),
  );
  expect([...paper.matchAll(/^ {2}(\S+\[\S+\] --> \S+)$/gm)].map(([, arrow]) => arrow)).toEqual(arrows);
});

test('25 questions have an answer each: one file or one folder that exists', () => {
  const section = paper.slice(paper.indexOf('## Where is it changed?'));
  const answers = [...section.matchAll(/^\| \d+ \| .+ \| (.+) \|$/gm)].map(([, answer = '']) => answer);
  expect(answers).toHaveLength(25);
  const wrong = answers.filter((answer) => {
    const path = /^`([^`]+)`$/.exec(answer)?.[1];
    return path === undefined || !existsSync(path) || statSync(path).isDirectory() !== path.endsWith('/');
  });
  expect(wrong).toEqual([]);
});

test('every path in the paper exists', () => {
  const mentioned = [...paper.matchAll(/`((?:src|schema|data|scripts|tests|docs)\/[^`*<\s]+)`/g)].map(
    ([, path = '']) => path,
  );
  const later = ['src/inbox'];
  expect(mentioned.filter((path) => !existsSync(path) && !later.includes(path))).toEqual([]);
});
