/**
 * Characters that nobody sees, or that look like others, can hide from a reviewer what a text says, break a search for
 * it, or pass one name off as another. They are refused everywhere: in values, in field names and in comments.
 */
import { codeOfCharacter, hiddenIn } from '../../core/text/untrusted-text.ts';
import { isRecord, textsIn } from '../guards.ts';
import type { Coded } from '../finding.ts';
import type { DocumentRule } from '../rule.ts';
import type { Path } from '../../core/problem.ts';

const PLAIN = /^[\x20-\x7e\n]*$/;

export const characters: DocumentRule = {
  name: 'characters',
  scope: 'document',
  check({ file, yaml }, report) {
    const lines = new Set<number>();
    if (!PLAIN.test(file.text)) {
      for (const [index, line] of file.text.split('\n').entries()) {
        if (PLAIN.test(line)) continue;
        for (const { column, ...finding } of faultsIn(line.replace(/\r$/, ''), index === 0)) {
          lines.add(index + 1);
          report({ ...finding, line: index + 1, column: column + 1 });
        }
      }
    }
    // Inside double quotes a character can also be written as a code, which the lines above do not show.
    if (!file.text.includes('\\')) return;
    for (const { path, text, at } of textsAndKeys(yaml.data)) {
      if (PLAIN.test(text) || lines.has(yaml.locate(path, at).line)) continue;
      for (const { column: _, ...finding } of faultsIn(text, false)) report({ ...finding, path, at });
    }
  },
};

type Fault = Coded & { readonly column: number };

function faultsIn(line: string, first: boolean): Fault[] {
  return [...hidden(line, first), ...composed(line), ...mixed(line), ...styled(line)];
}

/** Each sort of hidden character is named once a line. */
function hidden(line: string, first: boolean): Fault[] {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const found = new Map<string, number>();
  for (const { character, index } of hiddenIn(line)) {
    // Tabs at the beginning of a line are a matter of syntax.
    if (character === '\t' && index < indent) continue;
    if (!found.has(character)) found.set(character, index);
  }
  const odd = /[^\P{Zs} \u00a0]|\ufffd/u.exec(line);
  if (odd) found.set(odd[0], odd.index);
  return [...found].map(([character, column]) => ({
    column,
    ...hiddenFault(character, first && column === 0),
  }));
}

function hiddenFault(character: string, first: boolean): Coded {
  const params = { character: codeOfCharacter(character) };
  if (character === '\ufeff' && first) return { code: 'characters/byte-order-mark', params };
  if (character === '\t') return { code: 'characters/tab', params };
  if (character === '\ufffd') return { code: 'characters/replacement', params };
  return { code: /\p{Zs}/u.test(character) ? 'characters/space' : 'characters/hidden', params };
}

function composed(line: string): Fault[] {
  const wanted = line.normalize('NFC');
  if (wanted === line) return [];
  let column = 0;
  while (line[column] === wanted[column]) column++;
  return [{ column, code: 'characters/decomposed', params: { word: wordAt(wanted, column) } }];
}

function mixed(line: string): Fault[] {
  return [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    if (!/\p{Script=Latin}/u.test(word)) return [];
    const stranger = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word);
    // The micro sign and its like are common letters in measures.
    if (!stranger || /^[µμ]\p{Script=Latin}$/u.test(word)) return [];
    const script = /\p{Script=Greek}/u.test(stranger[0]) ? 'Greek' : 'Cyrillic';
    return [
      {
        column: index,
        code: 'characters/mixed-alphabets' as const,
        params: { word, script, letter: stranger[0], character: codeOfCharacter(stranger[0]) } as const,
      },
    ];
  });
}

/** Ligatures, full-width and "mathematical" letters look like ordinary ones and are not found by a search. */
function styled(line: string): Fault[] {
  for (const { 0: letter, index } of line.matchAll(/\p{L}/gu)) {
    const ordinary = letter.normalize('NFKC');
    if (ordinary === letter.normalize('NFC') || /[ªºµ]/.test(letter) || hiddenIn(letter).length > 0) continue;
    return [
      {
        column: index,
        code: 'characters/styled-letter',
        params: { letter, character: codeOfCharacter(letter), ordinary },
      },
    ];
  }
  return [];
}

function wordAt(text: string, index: number): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(index))?.[0] ?? '';
  return `${before}${after}`;
}

function textsAndKeys(data: unknown): { path: Path; text: string; at: 'key' | 'value' }[] {
  return [...textsIn(data).map((found) => ({ ...found, at: 'value' as const })), ...keysIn(data, [])];
}

function keysIn(data: unknown, path: Path): { path: Path; text: string; at: 'key' }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => keysIn(item, [...path, index]));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { path: [...path, key], text: key, at: 'key' as const },
    ...keysIn(value, [...path, key]),
  ]);
}
