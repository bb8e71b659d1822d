/**
 * One form for every file, so that a change shows what changed and nothing else. The form is what `npm run fix` writes.
 */
import { keyOrder, orderOfKeysAlone } from '../../core/schema/fields.ts';
import { lossOf } from '../../core/lossless.ts';
import type { Loss } from '../../core/lossless.ts';
import { formatParsed, formatYaml } from '../../core/yaml.ts';
import type { KeyOrder, ParsedYaml } from '../../core/yaml.ts';
import { schemaOfPath, schemaReference } from '../../core/schema/file-types.ts';
import { isRecord } from '../guards.ts';
import type { Coded, Finding } from '../finding.ts';
import type { DocumentRule } from '../rule.ts';

/**
 * Returns the canonical text of a data file. A text that gives no fields, or would not say the same afterwards, is
 * returned as it is.
 */
export function canonicalText(path: string, text: string, schema: string): string {
  const { canonical, loss } = rewrite(text, keyOrder(schema), schemaReference(path, schema));
  return loss ? text : canonical;
}

/**
 * Returns the text of a document whose tree was edited, in canonical form; a value that should be text is left as it was
 * typed. The tree is used up.
 */
export function textOfEdited(path: string, parsed: ParsedYaml, schema: string): string {
  const [order, reference] = [orderOfKeysAlone(keyOrder(schema)), schemaReference(path, schema)];
  const text = formatParsed(parsed, order, reference);
  const { canonical, loss } = rewrite(text, order, reference);
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
      ...(saved === file.text
        ? difference(found[line], wanted[line])
        : { code: 'canonical-form/old-line-ends', params: {} }),
    });
  },
};

/** Returns why a file is left as it is although its form is wrong. */
function kept(lost: Loss): Finding {
  const at = { line: lost.line, column: 1 };
  switch (lost.kind) {
    case 'data':
      return { ...at, code: 'canonical-form/kept-data', params: { field: lost.field } };
    case 'comment':
      return { ...at, code: 'canonical-form/kept-comment', params: { comment: excerpt(lost.comment, 0) } };
    default:
      return { ...at, code: `canonical-form/kept-${lost.kind}`, params: {} };
  }
}

function difference(found: string | undefined, wanted: string | undefined): Coded {
  if (found === `${wanted ?? ''}\r`) return { code: 'canonical-form/windows-line-ends', params: {} };
  if (found === undefined) return { code: 'canonical-form/no-last-line-feed', params: {} };
  if (wanted === undefined) return { code: 'canonical-form/goes-on', params: {} };
  let same = 0;
  while (same < found.length && found[same] === wanted[same]) same++;
  const from = same > 40 ? same - 20 : 0;
  return {
    code: 'canonical-form/line',
    params: { found: excerpt(found, from), wanted: excerpt(wanted, from) },
  };
}

/** Returns where two long lines differ, not where they are alike. */
function excerpt(line: string, from: number): string {
  if (line === '') return '';
  const part = line.slice(from, from + 77);
  return `${from > 0 ? '…' : ''}${part}${from + part.length < line.length ? '…' : ''}`;
}
