/** A file that is not YAML cannot be read at all; the parser's complaints are put into words that say what to type. */
import { isNode, isSeq, visit } from 'yaml';
import type { YamlFault } from '../../core/yaml.ts';
import type { Finding } from '../finding.ts';
import type { DataFile, DocumentRule } from '../rule.ts';
import { FEATURE_FAULTS } from './yaml-features.ts';

export const yamlSyntax: DocumentRule = {
  name: 'yaml-syntax',
  scope: 'document',
  check(data, report) {
    const lines = new Set<number>();
    let unexpected = -1;
    for (const fault of data.yaml.faults) {
      if (FEATURE_FAULTS.has(fault.code)) continue;
      if (fault.code === 'UNEXPECTED_TOKEN') {
        // Once the parser has lost its way it stumbles over every line that follows.
        const echo = unexpected >= 0 && fault.line - unexpected <= 1;
        unexpected = fault.line;
        if (echo) continue;
      }
      const finding = { line: fault.line, column: fault.column, ...faultOf(fault, data) };
      // What follows on the same line is mostly an echo of the first fault.
      if (lines.has(finding.line)) continue;
      lines.add(finding.line);
      report(finding);
    }
  },
};

/** The parser has one code for several faults, so what stands at its place tells them apart. */
function faultOf(fault: YamlFault, data: DataFile): Finding {
  const lines = data.file.text.split('\n');
  const line = (lines[fault.line - 1] ?? '').trim();
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml-syntax/tab', params: {} };
    case 'DUPLICATE_KEY': {
      const key =
        /^(?:- )*("[^"]*"|'[^']*'|[^:]*)/.exec(lines[fault.line - 1]?.slice(fault.column - 1) ?? '')?.[1] ??
        line;
      return { code: 'yaml-syntax/field-twice', params: { field: key.replace(/^["']|["']$/g, '') } };
    }
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-syntax/second-document', params: {} };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return mapInPlainValue(fault, lines);
    case 'BAD_INDENT':
      return unclosed(fault, data) ?? { code: 'yaml-syntax/indent', params: { line } };
    case 'MISSING_CHAR':
      return (
        unclosed(fault, data) ??
        (isKey(fault, data) ? noColon(line) : { code: 'yaml-syntax/missing-sign', params: { line } })
      );
    case 'BAD_SCALAR_START': {
      const character = lines[fault.line - 1]?.charAt(fault.column - 1) ?? '';
      return { code: 'yaml-syntax/value-start', params: { character } };
    }
    case 'BAD_DQ_ESCAPE': {
      const [escape = ''] = ESCAPE.exec(data.file.text.slice(fault.offset)) ?? [];
      return { code: 'yaml-syntax/backslash', params: { escape } };
    }
    case 'KEY_OVER_1024_CHARS':
      return { code: 'yaml-syntax/long-key', params: {} };
    case 'RESOURCE_EXHAUSTION':
      return { code: 'yaml-syntax/too-deep', params: {} };
    default:
      return unexpected(fault, lines);
  }
}

function mapInPlainValue(fault: YamlFault, lines: readonly string[]): Finding {
  const line = (lines[fault.line - 1] ?? '').trim();
  const next = lines[fault.line] ?? '';
  if (/^- /.test(line)) {
    return { code: 'yaml-syntax/hyphen', params: { line } };
  }
  if (!line.includes(': ') && !line.endsWith(':')) return noColon(line);
  const value = line.slice(line.indexOf(':') + 1).trim();
  if (!/:(\s|$)/.test(value) && /^\s+\S.*:(\s|$)/.test(next)) {
    return {
      line: fault.line + 1,
      column: next.search(/\S/) + 1,
      code: 'yaml-syntax/too-far-in',
      params: { line: next.trim() },
    };
  }
  return { code: 'yaml-syntax/colon-in-value', params: { value } };
}

function noColon(line: string): Finding {
  return /^[\w-]+:(?=\S)/.test(line)
    ? { code: 'yaml-syntax/no-space', params: { line } }
    : { code: 'yaml-syntax/no-field', params: { line } };
}

/** A backslash with what belongs to its code. */
const ESCAPE = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.)/s;

/** The parser notices only at the end that a quote or bracket is not closed; the reader needs to know where it opens. */
function unclosed({ offset }: YamlFault, { yaml, file: { text } }: DataFile): Finding | undefined {
  let found: Finding | undefined;
  visit(yaml.document, {
    Scalar: (_, { type, range }) => {
      if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || range?.[1] !== offset) return;
      const [start, end] = range;
      const quote = text.charAt(start);
      if (end - start > 1 && text.charAt(end - 1) === quote) return;
      found = { ...yaml.at(start), code: 'yaml-syntax/open-quote', params: { single: quote === "'" } };
    },
    Collection: (_, node) => {
      if (node.flow !== true || node.range?.[1] !== offset) return;
      const [open, close] = isSeq(node) ? ['[', ']'] : ['{', '}'];
      found ??= { ...yaml.at(node.range[0]), code: 'yaml-syntax/open-bracket', params: { open, close } };
    },
  });
  return found;
}

/** Returns whether a fault is at the name of a field, which lacks its colon. */
function isKey({ offset }: YamlFault, { yaml }: DataFile): boolean {
  let found = false as boolean;
  visit(yaml.document, {
    Pair: (_, { key }) => {
      found ||= isNode(key) && key.range?.[0] === offset;
    },
  });
  return found;
}

function unexpected(fault: YamlFault, lines: readonly string[]): Finding {
  const text = lines[fault.line - 1] ?? '';
  const rest = text.slice(fault.column - 1).trim();
  if (/^-(\s|$)/.test(rest) && /:\s*$/.test(text.slice(0, fault.column - 1))) {
    return { code: 'yaml-syntax/item-beside-field', params: { text: rest } };
  }
  if (/["']\s*$/.test(text.slice(0, fault.column - 1))) {
    return { code: 'yaml-syntax/after-quote', params: { text: rest } };
  }
  return { code: 'yaml-syntax/unexpected', params: { text: rest === '' ? text.trim() : rest } };
}
