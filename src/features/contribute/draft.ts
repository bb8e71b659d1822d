import { stringify } from 'yaml';
import { canonicalText } from '../../check/rules/canonical-form.ts';
import { isRecord } from '../../check/guards.ts';
import { fieldsOf } from '../../core/schema/fields.ts';
import type { Field } from '../../core/schema/fields.ts';
import { ID_MAX_LENGTH, idFault, pathOfEntry, slug } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';

/** What somebody knows about an entry, field by field; blanks and values that do not fit are allowed. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Gives answers as the data of an entry: text trimmed and on one line, blanks left out, a year as a number. What the schema
 * does not know is kept, so that the checks can say so.
 */
export function tidy(kind: Kind, answers: Answers): Readonly<Record<string, unknown>> {
  return tidyMap(answers, fieldsOf(`${kind}.schema.json`)) ?? {};
}

function tidyMap(
  map: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): Record<string, unknown> | undefined {
  const kept = Object.entries(map).flatMap(([name, value]): [string, unknown][] => {
    const tidied = tidyValue(
      value,
      fields.find((field) => field.name === name),
    );
    return tidied === undefined ? [] : [[name, tidied]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function tidyValue(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => tidyValue(item, field)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (isRecord(value)) return tidyMap(value, field?.fields ?? []);
  if (typeof value !== 'string') return value ?? undefined;
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (field?.form === 'date' && /^\d{4}$/.test(text)) return Number(text);
  if (field?.form === 'number' && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

/** Gives the file of an entry in canonical form: what `npm run fix` would leave as it is. */
export function entryFile(kind: Kind, id: string, answers: Answers): SourceFile {
  const path = pathOfEntry({ kind, id });
  const text = stringify(tidy(kind, answers), { lineWidth: 0 });
  return { path, text: canonicalText(path, text, `${kind}.schema.json`) };
}

/**
 * Returns an id for a name that no other entry has and that a file can have: with the town, then the kind, then a number
 * behind it if need be.
 */
export function idFor(
  name: string,
  taken: ReadonlySet<string>,
  { kind, locality }: { readonly kind: Kind; readonly locality?: string },
): string {
  const plain = cut(slug(name)) || kind;
  const second = locality === undefined ? '' : slug(locality);
  const tries = [plain, ...(second === '' ? [] : [behind(plain, second)]), behind(plain, kind)];
  for (let number = 2; ; number++) {
    const free = tries.find((id) => !taken.has(id) && idFault(id) === undefined);
    if (free !== undefined) return free;
    tries.push(behind(plain, String(number)));
  }
}

function behind(id: string, word: string): string {
  return `${cut(id, ID_MAX_LENGTH - word.length - 1)}-${word}`;
}

/** Cuts an id at the end of a word. */
function cut(id: string, longest = ID_MAX_LENGTH): string {
  if (id.length <= longest) return id;
  return id
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}
