/**
 * YAML can do more than this map needs: copies by reference, types, merging. Those make a file hard to read and a
 * parser easy to trick, so an entry is written in plain fields, lists and values only.
 */
import { isNode, isScalar, visit } from 'yaml';
import type { Node } from 'yaml';
import { OBJECT_NAMES } from '../../core/ids.ts';
import type { Finding } from '../finding.ts';
import type { DataFile, DocumentRule } from '../rule.ts';

/** Faults of the parser that are about such features; this rule words them. */
export const FEATURE_FAULTS: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

/** Walking through the tree costs time, and most texts hold nothing that could be such a feature. */
const SUSPECT = /[&*!%\\]|<<|__proto__|constructor|prototype/;

export const yamlFeatures: DocumentRule = {
  name: 'yaml-features',
  scope: 'document',
  check(data, report) {
    if (!SUSPECT.test(data.file.text)) return;
    const findings = [...directives(data), ...nodes(data)];
    const lines = new Set(findings.map(({ line }) => line));
    for (const finding of findings) report(finding);
    for (const { code, line, column } of data.yaml.faults) {
      if (!FEATURE_FAULTS.has(code) || lines.has(line)) continue;
      lines.add(line);
      report({
        line,
        column,
        code: 'yaml-features/sign',
        params: { text: restOf(data.file.text, line, column) },
      });
    }
  },
};

function directives({ file }: DataFile): Finding[] {
  return [...file.text.matchAll(/^%.*$/gm)].map((match) => ({
    line: file.text.slice(0, match.index).split('\n').length,
    column: 1,
    code: 'yaml-features/directive',
    params: { line: match[0].trim() },
  }));
}

function nodes({ yaml, file }: DataFile): Finding[] {
  const findings: Finding[] = [];
  const add = (offset: number, finding: Finding) => findings.push({ ...yaml.at(offset), ...finding });
  visit(yaml.document, {
    Alias: (_, node) => add(start(node), { code: 'yaml-features/alias', params: { alias: node.source } }),
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (anchor !== undefined && anchor !== '')
        add(before(file.text, `&${anchor}`, node), { code: 'yaml-features/anchor', params: { anchor } });
      if (node.tag !== undefined)
        add(before(file.text, '!', node), tagged(file.text, before(file.text, '!', node)));
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      const name = String(key.value);
      if (name === '<<') {
        add(start(key), { code: 'yaml-features/merge-key', params: {} });
      } else if (OBJECT_NAMES.has(name)) {
        add(start(key), { code: 'yaml-features/risky-key', params: { key: name } });
      }
    },
  });
  return findings;
}

function start(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

/** What stands before a value is not part of its range; gives where the word that holds the mark begins. */
function before(text: string, mark: string, node: Node): number {
  let found = text.lastIndexOf(mark, start(node));
  if (found < 0) return start(node);
  while (found > 0 && /[^\s,[{]/.test(text.charAt(found - 1))) found--;
  return found;
}

function tagged(text: string, offset: number): Finding {
  const tag = /^!\S*/.exec(text.slice(offset))?.[0] ?? '!';
  return { code: 'yaml-features/tag', params: { tag } };
}

/** Returns what stands on a line from a column on. */
function restOf(text: string, line: number, column: number): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1).trim();
}
