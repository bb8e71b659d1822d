/** A file that is not YAML cannot be read at all; the parser's complaints are put into words that say what to type. */
import { isScalar, visit } from 'yaml';
import type { YamlFault } from '../../model/yaml.ts';
import type { DataFile, DocumentRule, Finding } from '../rule.ts';
import { quote } from '../quote.ts';
import { FEATURE_FAULTS } from './yaml-features.ts';

export const yamlSyntax: DocumentRule = {
  name: 'yaml-syntax',
  description: 'The file is well-formed YAML.',
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
      const finding = { line: fault.line, column: fault.column, ...words(fault, data) };
      // What follows on the same line is mostly an echo of the first fault.
      if (lines.has(finding.line)) continue;
      lines.add(finding.line);
      report(finding);
    }
  },
};

const QUOTE_TIP =
  'Put the whole value in double quotes, for example: summary: "Digital: by and for everyone".';
const INDENT_TIP =
  'Give lines that belong together the same number of spaces at their beginning: none for the fields of the entry, two more for what stands under a field.';

function words(fault: YamlFault, data: DataFile): Finding {
  const lines = data.file.text.split('\n');
  const line = (lines[fault.line - 1] ?? '').trim();
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return {
        message:
          'This line begins with a tab; YAML allows only spaces there, because tabs look different everywhere.',
        tip: 'Replace the tab by two spaces for each level.',
      };
    case 'DUPLICATE_KEY': {
      const key =
        /^(?:- )*("[^"]*"|'[^']*'|[^:]*)/.exec(lines[fault.line - 1]?.slice(fault.column - 1) ?? '')?.[1] ??
        line;
      return {
        message: `The field "${key.replace(/^["']|["']$/g, '')}" stands here a second time; each field may stand once, or one of the two would be lost.`,
        tip: 'Keep one of the two and take the other out; if both hold items of a list, put them together into one list.',
      };
    }
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second document begins here (after "---" or "..."), and a file holds one entry only.',
        tip: 'Put what follows into a file of its own, or take the line "---" out.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return mapInPlainValue(fault, lines);
    case 'BAD_INDENT':
      if (fault.message.startsWith('Flow')) return unclosedBracket(fault, lines);
      return {
        message: `The line ${quote(line)} is not indented like the lines it belongs to.`,
        tip: INDENT_TIP,
      };
    case 'MISSING_CHAR': {
      if (fault.message.includes('closing')) return unclosedQuote(fault, data);
      if (fault.message.includes('map values')) return noColon(line);
      if (fault.message.startsWith('Flow') || fault.message.includes('expected to end with'))
        return unclosedBracket(fault, lines);
      return {
        message: `Something is missing at ${quote(line)}.`,
        tip: 'Put a space after each colon and each hyphen, and a comma between values in brackets.',
      };
    }
    case 'BAD_SCALAR_START': {
      const character = lines[fault.line - 1]?.charAt(fault.column - 1) ?? '';
      return {
        message: `A value cannot begin with ${character === '`' ? 'a back-tick (`)' : `"${character}"`} unless it is in quotes, because that character has a meaning of its own in YAML.`,
        tip: QUOTE_TIP,
      };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        message: `In double quotes a backslash (\\) begins a code, and ${quote(fault.message.replace('Invalid escape sequence ', ''))} is none.`,
        tip: 'Take the backslash out, or use single quotes around the value.',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        message: 'The text before the colon is over 1,024 characters long, so it cannot be a field.',
        tip: QUOTE_TIP,
      };
    case 'RESOURCE_EXHAUSTION':
      return {
        message: 'The file is nested too deeply to be read.',
        tip: 'Write it flat, as the other entries are.',
      };
    default:
      return unexpected(fault, lines);
  }
}

function mapInPlainValue(fault: YamlFault, lines: readonly string[]): Finding {
  const line = (lines[fault.line - 1] ?? '').trim();
  const next = lines[fault.line] ?? '';
  if (/^- /.test(line)) {
    return {
      message: `The hyphen of ${quote(line)} does not stand under the list it belongs to.`,
      tip: INDENT_TIP,
    };
  }
  if (!line.includes(': ') && !line.endsWith(':')) return noColon(line);
  const value = line.slice(line.indexOf(':') + 1).trim();
  if (!/:(\s|$)/.test(value) && /^\s+\S.*:(\s|$)/.test(next)) {
    return {
      line: fault.line + 1,
      column: next.search(/\S/) + 1,
      message: `The line ${quote(next.trim())} is indented further than the line above it, although that line already has a value.`,
      tip: INDENT_TIP,
    };
  }
  return {
    message: `The value ${quote(value)} holds a colon followed by a space, which YAML reads as the beginning of another field.`,
    tip: QUOTE_TIP,
  };
}

function noColon(line: string): Finding {
  const colon = /^[\w-]+:(?=\S)/.exec(line);
  return colon
    ? {
        message: `There is no space after the colon in ${quote(line)}, so it is not read as a field.`,
        tip: `Write it with a space: ${line.replace(':', ': ')}`,
      }
    : {
        message: `The line ${quote(line)} is neither a field nor part of the value above it.`,
        tip: 'Write a field as its name, a colon, a space and the value. If the line carries on the value above, indent it by two spaces.',
      };
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
  const mark = file.text.charAt(opening) === "'" ? "single quote (')" : 'double quote (")';
  return {
    line: line.line,
    column: line.column,
    message: `A ${mark} opens here and is never closed, so the rest of the file is read as one value.`,
    tip: 'Add the closing quote at the end of the value, or take the opening one out. Inside single quotes write an apostrophe twice.',
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
    message: `A bracket "${open}" opens here and is not closed by "${square ? ']' : '}'}".`,
    tip: 'Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.',
  };
}

function unexpected(fault: YamlFault, lines: readonly string[]): Finding {
  const text = lines[fault.line - 1] ?? '';
  const rest = text.slice(fault.column - 1).trim();
  if (fault.message.includes('same line with key')) {
    return {
      message: `The list item ${quote(rest)} stands on the same line as its field.`,
      tip: 'Put each item on a line of its own below the field, after a hyphen and a space.',
    };
  }
  if (/["']\s*$/.test(text.slice(0, fault.column - 1))) {
    return {
      message: `${quote(rest)} stands after the closing quote, and YAML cannot tell what it is.`,
      tip: 'Put the whole value in one pair of double quotes; write a double quote inside it as \\".',
    };
  }
  return {
    message: `${quote(rest === '' ? text.trim() : rest)} does not fit here.`,
    tip: 'Compare the lines around it with another entry. If it is part of a text, put the whole value in double quotes.',
  };
}
