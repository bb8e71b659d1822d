/**
 * YAML can do more than this map needs: copies by reference, types, merging. Those make a file hard to read and a
 * parser easy to trick, so an entry is written in plain fields, lists and values only.
 */
import { isNode, isScalar, visit } from 'yaml';
import type { Alias, Node } from 'yaml';
import { OBJECT_NAMES } from '../../model/ids.ts';
import type { DataFile, DocumentRule, Finding } from '../rule.ts';
import { quote } from '../quote.ts';

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
  description:
    'The file uses plain fields, lists and values only: no anchors, aliases, tags, merge keys or directives.',
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
        ...plain(
          data.file.text
            .split('\n')
            [line - 1]?.slice(column - 1)
            .trim() ?? '',
        ),
      });
    }
  },
};

function directives({ file }: DataFile): Finding[] {
  return [...file.text.matchAll(/^%.*$/gm)].map((match) => ({
    line: file.text.slice(0, match.index).split('\n').length,
    column: 1,
    message: `"${match[0].trim()}" is an instruction to the program that reads the file; every file here is read in the same way.`,
    tip: 'Take the line out, and the line "---" below it.',
  }));
}

function nodes({ yaml, file }: DataFile): Finding[] {
  const findings: Finding[] = [];
  const add = (offset: number, finding: Finding) => findings.push({ ...yaml.at(offset), ...finding });
  visit(yaml.document, {
    Alias: (_, node) => add(start(node), alias(node)),
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (anchor !== undefined && anchor !== '') add(before(file.text, `&${anchor}`, node), anchored(anchor));
      if (node.tag !== undefined)
        add(before(file.text, '!', node), tagged(file.text, before(file.text, '!', node)));
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      const name = String(key.value);
      if (name === '<<') {
        add(start(key), {
          message:
            '"<<" would copy the fields of another part of the file into this one, and a reader could not see them here.',
          tip: 'Write the fields out here.',
        });
      } else if (OBJECT_NAMES.has(name)) {
        add(start(key), {
          message: `"${name}" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave.`,
          tip: 'Take the field out.',
        });
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

function alias({ source }: Alias): Finding {
  return {
    message: `"*${source}" stands for a value written elsewhere in the file (an alias); a reader could not see here what it is.`,
    tip: 'Write the value out here. If the asterisk is part of the text, put the whole value in double quotes.',
  };
}

function anchored(anchor: string): Finding {
  return {
    message: `"&${anchor}" gives this value a name for use elsewhere in the file (an anchor); entries are written without.`,
    tip: `Take "&${anchor}" out. If it is part of the text, put the whole value in double quotes.`,
  };
}

function tagged(text: string, offset: number): Finding {
  const tag = /^!\S*/.exec(text.slice(offset))?.[0] ?? '!';
  return {
    message: `"${tag}" tells the program that reads the file what type a value has (a tag); types come from the schema here.`,
    tip:
      tag === '!!str'
        ? 'Take "!!str" out and put the value in double quotes, which makes it text.'
        : `Take "${tag}" out. If it is part of the text, put the whole value in double quotes.`,
  };
}

function plain(text: string): Finding {
  return {
    message: `${quote(text)} uses signs (&, *, ! or %) that have a meaning of their own in YAML; entries are written without.`,
    tip: 'Take the sign out. If it is part of the text, put the whole value in double quotes.',
  };
}
