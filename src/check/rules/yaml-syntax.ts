/** A file that is not YAML cannot be read at all; the parser's complaints are put into words that say what to type. */
import { isScalar, visit } from 'yaml';
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

/** The parser has one code for several faults, so its own (English) message tells them apart. */
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
      if (fault.message.startsWith('Flow')) return unclosedBracket(fault, lines);
      return { code: 'yaml-syntax/indent', params: { line } };
    case 'MISSING_CHAR': {
      if (fault.message.includes('closing')) return unclosedQuote(fault, data);
      if (fault.message.includes('map values')) return noColon(line);
      if (fault.message.startsWith('Flow') || fault.message.includes('expected to end with'))
        return unclosedBracket(fault, lines);
      return { code: 'yaml-syntax/missing-sign', params: { line } };
    }
    case 'BAD_SCALAR_START': {
      const character = lines[fault.line - 1]?.charAt(fault.column - 1) ?? '';
      return { code: 'yaml-syntax/value-start', params: { character } };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        code: 'yaml-syntax/backslash',
        params: { escape: fault.message.replace('Invalid escape sequence ', '') },
      };
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

/** The parser notices a missing quote only at the end of the file; the reader needs to know where it opens. */
function unclosedQuote(fault: YamlFault, { yaml, file }: DataFile): Finding {
  let opening = -1;
  visit(yaml.document, {
    Scalar: (_, node) => {
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
        opening = node.range?.[0] ?? opening;
    },
  });
  const line = opening < 0 ? fault : yaml.at(opening);
  return {
    line: line.line,
    column: line.column,
    code: 'yaml-syntax/open-quote',
    params: { single: file.text.charAt(opening) === "'" },
  };
}

function unclosedBracket(fault: YamlFault, lines: readonly string[]): Finding {
  const square = /seq|\]/.test(fault.message);
  const open = square ? '[' : '{';
  let line = fault.line;
  while (line > 1 && !(lines[line - 1] ?? '').includes(open)) line--;
  const column = (lines[line - 1] ?? '').lastIndexOf(open) + 1;
  return {
    line,
    column: Math.max(column, 1),
    code: 'yaml-syntax/open-bracket',
    params: { open, close: square ? ']' : '}' },
  };
}

function unexpected(fault: YamlFault, lines: readonly string[]): Finding {
  const text = lines[fault.line - 1] ?? '';
  const rest = text.slice(fault.column - 1).trim();
  if (fault.message.includes('same line with key')) {
    return { code: 'yaml-syntax/item-beside-field', params: { text: rest } };
  }
  if (/["']\s*$/.test(text.slice(0, fault.column - 1))) {
    return { code: 'yaml-syntax/after-quote', params: { text: rest } };
  }
  return { code: 'yaml-syntax/unexpected', params: { text: rest === '' ? text.trim() : rest } };
}
