/**
 * One form for every file, so that a change shows what changed and nothing else. The form is what `npm run fix` writes.
 */
import { schemaOfPath, schemaReference } from '../../model/file-types.ts';
import { keyOrder } from '../../model/fields.ts';
import { formatParsed, formatYaml } from '../../model/yaml.ts';
import { isRecord } from '../reading.ts';
import type { DocumentRule } from '../rule.ts';

/** Gives the canonical text of a data file; a text that gives no data is given back as it is. */
export function canonicalText(path: string, text: string, schema: string): string {
  return formatYaml(text, keyOrder(schema), schemaReference(path, schema));
}

/** The last rule to look at a document, because formatting uses up its tree; a second parse would double the time. */
export const canonicalForm: DocumentRule = {
  name: 'canonical-form',
  description: 'The file is written in the one canonical form.',
  scope: 'document',
  check({ file, yaml, schema }, report) {
    // What is not made of fields has no form to put right; the schema says so.
    if (!isRecord(yaml.data) || schemaOfPath(file.path) === undefined) return;
    const canonical = formatParsed(yaml, keyOrder(schema), schemaReference(file.path, schema));
    if (canonical === file.text) return;
    const wanted = canonical.split('\n');
    const found = file.text.split('\n');
    // The two differ, so where all lines of the one are in the other, that other goes on.
    const at = wanted.findIndex((text, index) => text !== found[index]);
    const line = at < 0 ? wanted.length : at;
    report({
      line: line + 1,
      column: 1,
      fixable: true,
      message: difference(found[line], wanted[line]),
      tip: 'Run `npm run fix`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.',
    });
  },
};

function difference(found: string | undefined, wanted: string | undefined): string {
  if (found === `${wanted ?? ''}\r`) {
    return 'The lines of the file end as on Windows, with a carriage return; here they end with a line feed alone.';
  }
  if (found === undefined) return 'The last line of the file does not end with a line feed.';
  if (wanted === undefined)
    return 'The file goes on after its last line; it should end there, with one line feed.';
  let same = 0;
  while (same < found.length && found[same] === wanted[same]) same++;
  const from = same > 40 ? same - 20 : 0;
  return `The file is not in the canonical form: this line is ${cut(found, from)} and should be ${cut(wanted, from)}.`;
}

/** Shows where two long lines differ, not where they are alike. */
function cut(line: string, from: number): string {
  if (line === '') return 'empty';
  const part = line.slice(from, from + 77);
  return `"${from > 0 ? '…' : ''}${part}${from + part.length < line.length ? '…' : ''}"`;
}
