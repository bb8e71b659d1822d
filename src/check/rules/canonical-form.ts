/**
 * One form for every file, so that a change shows what changed and nothing else. The form is what `npm run fix` writes.
 */
import { keyOrder, orderOfKeysAlone } from '../../core/schema/fields.ts';
import { lossOf } from '../../core/lossless.ts';
import type { Loss } from '../../core/lossless.ts';
import { formatParsed, formatYaml } from '../../core/yaml.ts';
import type { KeyOrder } from '../../core/yaml.ts';
import { schemaOfPath, schemaReference } from '../../core/schema/file-types.ts';
import { isRecord } from '../guards.ts';
import type { DocumentRule, Finding } from '../rule.ts';

/**
 * Returns the canonical text of a data file. A text that gives no fields, or would not say the same afterwards, is
 * returned as it is.
 */
export function canonicalText(path: string, text: string, schema: string): string {
  const { canonical, loss } = rewrite(text, keyOrder(schema), schemaReference(path, schema));
  return loss ? text : canonical;
}

/** A field that moves can take a comment to where the parser ties it to something else, so one pass is not always enough. */
const MOST_PASSES = 4;

function rewrite(
  text: string,
  order: KeyOrder,
  reference: string,
): { readonly canonical: string; readonly loss: Loss | undefined } {
  const format = (one: string) => formatYaml(one, order, reference);
  let canonical = format(text);
  if (canonical === text) return { canonical, loss: undefined };
  let loss = lossOf(text, canonical, order, format);
  for (let pass = 2; loss?.kind === 'unsettled' && pass <= MOST_PASSES; pass++) {
    canonical = format(canonical);
    loss = lossOf(text, canonical, order, format);
  }
  return { canonical, loss };
}

/** The last rule to look at a document, because formatting uses up its tree; a second parse would double the time. */
export const canonicalForm: DocumentRule = {
  name: 'canonical-form',
  description: 'The file is written in the one canonical form.',
  scope: 'document',
  check({ file, saved, yaml, schema }, report) {
    // What is not made of fields has no form to put right; the schema says so.
    if (!isRecord(yaml.data) || schemaOfPath(file.path) === undefined) return;
    // A value that should be text is left as it was typed here, because the schema says that it needs quotes.
    const order = orderOfKeysAlone(keyOrder(schema));
    const reference = schemaReference(file.path, schema);
    if (formatParsed(yaml, order, reference) === saved) return;
    const { canonical, loss } = rewrite(saved, order, reference);
    if (loss) {
      report(kept(loss));
      return;
    }
    const wanted = canonical.split('\n');
    const found = saved.split('\n');
    // The two differ, so where all lines of the one are in the other, that other goes on.
    const at = wanted.findIndex((text, index) => text !== found[index]);
    const line = at < 0 ? wanted.length : at;
    report({
      line: line + 1,
      column: 1,
      fixable: true,
      message: saved === file.text ? difference(found[line], wanted[line]) : OLD_LINE_ENDS,
      tip: 'Run `npm run fix`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.',
    });
  },
};

const OLD_LINE_ENDS =
  'The lines of the file end with a carriage return alone, as some old programs save them; here they end with a line feed alone.';

/** Says why a file is left as it is although its form is wrong, and what to do by hand. */
function kept(lost: Loss): Finding {
  const { line } = lost;
  const message = `The file is not in the canonical form, and \`npm run fix\` leaves it as it is, because ${reason(lost)}.`;
  return { line, column: 1, message, tip: `${BY_HAND[lost.kind]} Then run \`npm run fix\`.` };
}

function reason(lost: Loss): string {
  switch (lost.kind) {
    case 'line-end':
      return 'this line ends with a carriage return alone and others do not, so it is not certain which lines belong together';
    case 'data':
      return `writing it anew would change ${lost.field === '' ? 'what it says' : `what it says at "${lost.field}"`}`;
    case 'comment':
      return `writing it anew would lose or change the comment ${cut(lost.comment, 0)}`;
    case 'unsettled':
      return 'writing it anew a second time would change it again';
  }
}

const BY_HAND: Readonly<Record<Loss['kind'], string>> = {
  'line-end': 'Begin a new line there, or replace the carriage return by a space if the text goes on.',
  data: 'Write that field as other entries do: its name, a colon, a space, and the value on the same line, in double quotes if it is text.',
  comment: 'Put the comment on a line of its own above the field it is about, in plain characters.',
  unsettled:
    'Write the fields in the order and layout of another entry, with comments on lines of their own.',
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
