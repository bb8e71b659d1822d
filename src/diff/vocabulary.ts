import { isRecord, listOfTexts, textOf } from '../check/guards.ts';
import type { SourceFile } from '../core/source-file.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Field } from '../core/schema/fields.ts';
import type { FoundEntry } from '../check/rule.ts';
import type { Path } from '../core/problem.ts';

/** A term as one state of the schema words it. */
export interface TermDefinition {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** What relations read from their other end. */
  readonly inverse?: string;
  readonly symmetric: boolean;
  /** All else that the schema says of it, as one text that is the same for the same meaning. */
  readonly rest: string;
}

/** A closed list in one state of the schema. */
export interface TermList {
  readonly title: string;
  readonly terms: ReadonlyMap<string, TermDefinition>;
}

/** Every closed list by name, in one state of the schema. */
export interface Vocabulary {
  readonly byName: ReadonlyMap<string, TermList>;
  /** Files of lists that could not be read, with the reason. */
  readonly faults: readonly { readonly path: string; readonly why: string }[];
}

const FILE = /^taxonomy\/([a-z0-9-]+)\.schema\.json$/;

/** Returns the closed lists that the files of a schema folder hold; without files, those this code was made with. */
export function vocabularyOf(schema: readonly SourceFile[] | undefined): Vocabulary {
  if (schema === undefined) return OWN;
  const byName = new Map<string, TermList>();
  const faults: { path: string; why: string }[] = [];
  for (const { path, text, unreadable } of schema) {
    const name = FILE.exec(path)?.[1];
    if (name === undefined) continue;
    const list = unreadable === undefined ? readList(text) : 'It is not a plain text file.';
    if (typeof list === 'string') faults.push({ path, why: list });
    else byName.set(name, list);
  }
  return { byName, faults };
}

/** Reads the text of a list; gives what is wrong with it where it is none. */
function readList(text: string): TermList | string {
  const data = parseJson(text);
  if (data === undefined) return 'It is not JSON, or nested too deep.';
  if (!isRecord(data) || !isRecord(data['x-terms'])) return 'It holds no "x-terms".';
  const terms = Object.entries(data['x-terms']).map(([id, term]) => [id, wordsOf(id, term)] as const);
  return { title: textOf(data['title']) ?? '', terms: new Map(terms) };
}

function wordsOf(id: string, given: unknown): TermDefinition {
  const term = isRecord(given) ? given : {};
  const inverse = textOf(term['inverse_label']);
  const { label, definition, id: _, ...rest } = term;
  return {
    id,
    label: textOf(label) ?? id,
    definition: textOf(definition) ?? '',
    ...(inverse !== undefined && { inverse }),
    symmetric: term['symmetric'] === true,
    rest: canonical(rest),
  };
}

/** Returns data as text in which the order of keys does not matter. */
export function canonical(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) as string | undefined;
  return text ?? 'undefined';
}

/** No schema is nested as deep as this; what is might overflow the stack of whoever walks it. */
const DEEPEST = 50;

/** Returns the data of a JSON text; undefined where it is none, or is nested deeper than any schema. */
export function parseJson(text: string): unknown {
  let depth = 0;
  for (const character of text) {
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > DEEPEST) return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const OWN: Vocabulary = {
  byName: new Map(
    Object.entries(TAXONOMY).map(([name, { title, terms }]) => [
      name,
      { title, terms: new Map(terms.map((term) => [term.id, wordsOf(term.id, term)])) },
    ]),
  ),
  faults: [],
};

/** Returns the terms of a list that a value names, each with its label; what is no term keeps its id as label. */
export function labelled(lists: Vocabulary, list: string, value: unknown): { id: string; label: string }[] {
  const terms = lists.byName.get(list)?.terms;
  return [...new Set(listOfTexts(value))].map((id) => ({ id, label: terms?.get(id)?.label ?? id }));
}

/** A term as an entry carries it. */
interface TermUse {
  readonly list: string;
  readonly id: string;
  readonly path: Path;
}

/** Returns every term that an entry carries, wherever it stands in its file. */
export function termUses({ kind, data }: Pick<FoundEntry, 'kind' | 'data'>): TermUse[] {
  return usesIn(data, fieldsOf(`${kind}.schema.json`), []);
}

function usesIn(data: unknown, fields: readonly Field[], above: Path): TermUse[] {
  if (!isRecord(data)) return [];
  return fields.flatMap(({ name, list, many, fields: inner }) => {
    if (!Object.hasOwn(data, name) || (list === undefined && inner.length === 0)) return [];
    const value = data[name];
    const path = [...above, name];
    const items: (readonly [unknown, Path])[] = many
      ? Array.isArray(value)
        ? value.map((item: unknown, index) => [item, [...path, index]] as const)
        : []
      : [[value, path]];
    return items.flatMap(([item, at]): TermUse[] => {
      if (list === undefined) return usesIn(item, inner, at);
      return typeof item === 'string' ? [{ list, id: item, path: at }] : [];
    });
  });
}

/** Returns the list from which the value at a path comes, and whether there is a field at all. */
export function fieldAt(schema: string, path: Path): Field | undefined {
  let fields = fieldsOf(schema);
  let found: Field | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    found = fields.find(({ name }) => name === step);
    if (!found) return undefined;
    fields = found.fields;
  }
  return found;
}
