import { stringify, isMap, isSeq } from 'yaml';
import { canonicalText } from '../../check/rules/canonical-form.ts';
import { isRecord } from '../../check/guards.ts';
import { fieldsOf } from '../../core/schema/fields.ts';
import type { Field } from '../../core/schema/fields.ts';
import { ID_MAX_LENGTH, idFault, pathOfEntry, slug } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Document } from 'yaml';
import type { Path } from '../../core/problem.ts';
import { parseYaml } from '../../core/yaml.ts';

/** What somebody knows about an entry, field by field; blanks and values that do not fit are allowed. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Returns answers as the data of an entry: text trimmed and on one line, blanks left out, a year as a number. What the schema
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

/** Returns the file of an entry in canonical form: what `npm run fix` would leave as it is. */
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

/**
 * Returns the file of an existing entry with the differences between two states of its data put into its text: what was
 * not changed stays as it is written, comments too, also where the file has been changed by others meanwhile.
 */
export function revisedFile(
  { kind, id, text }: { readonly kind: Kind; readonly id: string; readonly text: string },
  before: Answers,
  after: Answers,
): SourceFile {
  const path = pathOfEntry({ kind, id });
  const { document } = parseYaml(text);
  const changed = change(document, [], before, after);
  return { path, text: changed ? canonicalText(path, document.toString(), `${kind}.schema.json`) : text };
}

/** Puts a difference into a document, as deep down as it goes; tells whether there was any. */
function change(document: Document.Parsed, path: Path, before: unknown, after: unknown): boolean {
  if (sameData(before, after)) return false;
  if (after === undefined) return document.deleteIn(path);
  const there = document.getIn(path, true);
  const steps = stepsOf(
    before,
    after,
    path.length === 0 ? isMap(document.contents) : isMap(there),
    isSeq(there),
  );
  if (steps === undefined) document.setIn(path, document.createNode(after));
  else for (const [step, old, value] of steps) change(document, [...path, step], old, value);
  return true;
}

type Step = readonly [step: string | number, before: unknown, after: unknown];

/** Returns the parts of a value that may each have changed; undefined where it is replaced as a whole. */
function stepsOf(before: unknown, after: unknown, map: boolean, list: boolean): Step[] | undefined {
  if (map && isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].map((name) => [name, before[name], after[name]]);
  }
  // Items that are added at the end leave the others as they are; what comes or goes in between moves all.
  if (!list || !Array.isArray(before) || !Array.isArray(after) || after.length < before.length)
    return undefined;
  return after.map((value: unknown, index): Step => [index, before[index], value]);
}

/** Tells whether two pieces of data are the same, whatever the order of their keys. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameData(a[name], b[name]));
}
