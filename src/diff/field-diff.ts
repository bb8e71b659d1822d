import { isRecord } from '../check/guards.ts';
import type { Field } from '../core/schema/fields.ts';
import { canonical, labelled, vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { FieldChange, RecordChange, TermName } from './model.ts';
import { wordDiff } from './word-diff.ts';

type Data = Readonly<Record<string, unknown>>;

/** The lists of both states, whose labels may differ. */
export interface Vocabularies {
  readonly before: Vocabulary;
  readonly after: Vocabulary;
}

/** Fields in which the first term is the main one, as the schema says. */
const MAIN_FIRST = new Set(['problem_spaces', 'roles']);

/** What tells one record of a list from another: its other fields may change. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  sources: ['url'],
  centred_on: ['degree', 'who'],
  relations: ['type', 'to', 'to_name', 'from_name'],
};

/** Shorter values are given whole. */
const LONG_TEXT = 60;

/** The lists of this code, for states whose own are not known. */
export const OWN_VOCABULARY: Vocabularies = {
  before: vocabularyOf(undefined),
  after: vocabularyOf(undefined),
};

/**
 * Returns what differs between two maps of values, field by field in the schema's order; fields that the schema does not know
 * come last. The order of lists and of keys does not matter, nor how a value is quoted.
 */
export function diffFields(
  before: Data,
  after: Data,
  fields: readonly Field[],
  lists: Vocabularies,
): FieldChange[] {
  return changesIn(before, after, fields, lists, { path: '', title: '' });
}

/** Returns the titles of the top fields that differ, in the schema's order. */
export function fieldTitlesOf(before: Data, after: Data, fields: readonly Field[]): string[] {
  const titles = new Map(fields.map(({ name, title }) => [name, title]));
  const names = new Set([...titles.keys(), ...Object.keys(before), ...Object.keys(after)]);
  const alone = (data: Data, name: string): Data => (Object.hasOwn(data, name) ? { [name]: data[name] } : {});
  return [...names]
    .filter((name) => diffFields(alone(before, name), alone(after, name), fields, OWN_VOCABULARY).length > 0)
    .map((name) => titles.get(name) ?? name);
}

interface Above {
  readonly path: string;
  readonly title: string;
}

function changesIn(
  before: Data,
  after: Data,
  fields: readonly Field[],
  lists: Vocabularies,
  above: Above,
): FieldChange[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const names = new Set([...known.keys(), ...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [was, is] = [own(before, name), own(after, name)];
    if (canonical(was) === canonical(is)) return [];
    const field = known.get(name);
    const title = field?.title ?? name;
    const at: Above = {
      path: above.path === '' ? name : `${above.path}.${name}`,
      title: above.title === '' ? title : `${above.title}, ${lowered(title)}`,
    };
    return (field && byShape(was, is, field, lists, at)) ?? asValues(was, is, at);
  });
}

function own(data: Data, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}

/** Returns a title as it reads inside a sentence; what begins with several capitals stays. */
export function lowered(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Returns the changes of a field as its schema means it; undefined where a value has not the shape for that. */
function byShape(
  was: unknown,
  is: unknown,
  field: Field,
  lists: Vocabularies,
  at: Above,
): FieldChange[] | undefined {
  const here = { field: at.path, title: at.title };
  if (field.many && field.fields.length > 0) {
    if (!areRecords(was) || !areRecords(is)) return undefined;
    const change = recordChanges(was ?? [], is ?? [], field, lists);
    return change ? [{ ...here, sort: 'records', ...change }] : [];
  }
  if (field.many) {
    if (!areTexts(was) || !areTexts(is)) return undefined;
    if (field.list === undefined) {
      const [added, removed] = [without(is ?? [], was ?? []), without(was ?? [], is ?? [])];
      return added.length + removed.length === 0 ? [] : [{ ...here, sort: 'set', added, removed }];
    }
    return termChanges(was ?? [], is ?? [], field, field.list, lists).map((change) => ({
      ...here,
      ...change,
    }));
  }
  if (field.fields.length > 0) {
    if (!isMapOrNothing(was) || !isMapOrNothing(is)) return undefined;
    return changesIn(was ?? {}, is ?? {}, field.fields, lists, at);
  }
  if (field.list !== undefined && isTextOrNothing(was) && isTextOrNothing(is)) {
    const [before] = labelled(lists.before, field.list, was);
    const [after] = labelled(lists.after, field.list, is);
    return [{ ...here, sort: 'term', list: field.list, ...(before && { before }), ...(after && { after }) }];
  }
  return undefined;
}

function asValues(was: unknown, is: unknown, { path, title }: Above): FieldChange[] {
  const [before, after] = [textFor(was), textFor(is)];
  if (before === after) return [];
  const here = { field: path, title };
  const isLong = (before?.length ?? 0) > LONG_TEXT && (after?.length ?? 0) > LONG_TEXT;
  if (isLong && before !== undefined && after !== undefined && typeof was === 'string' && /\s/.test(before)) {
    return [{ ...here, sort: 'text', before, after, words: wordDiff(before, after) }];
  }
  return [
    {
      ...here,
      sort: 'value',
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

/** Returns a value as it would be typed; undefined for nothing. */
export function textFor(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : canonical(value);
}

function termChanges(
  was: readonly string[],
  is: readonly string[],
  { name }: Field,
  list: string,
  lists: Vocabularies,
): Omit<Extract<FieldChange, { sort: 'terms' }>, 'field' | 'title'>[] {
  const [before, after] = [labelled(lists.before, list, was), labelled(lists.after, list, is)];
  const [added, removed] = [withoutTerms(after, before), withoutTerms(before, after)];
  const [firstBefore, firstAfter] = [before[0], after[0]];
  const isMoved =
    MAIN_FIRST.has(name) &&
    firstBefore !== undefined &&
    firstAfter !== undefined &&
    firstBefore.id !== firstAfter.id &&
    after.some(({ id }) => id === firstBefore.id) &&
    before.some(({ id }) => id === firstAfter.id);
  if (added.length + removed.length === 0 && !isMoved) return [];
  const main = isMoved ? { main: { before: firstBefore, after: firstAfter } } : {};
  return [{ sort: 'terms', list, added, removed, ...main }];
}

function withoutTerms(from: readonly TermName[], others: readonly TermName[]): TermName[] {
  return from.filter(({ id }) => !others.some((other) => other.id === id));
}

function without(from: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(from)].filter((item) => !known.has(item));
}

function recordChanges(
  was: readonly Data[],
  is: readonly Data[],
  { name, fields }: Field,
  lists: Vocabularies,
): { added: string[]; removed: string[]; changed: RecordChange[] } | undefined {
  const identity = IDENTITY[name];
  const key = (record: Data) => canonical(identity ? identity.map((part) => own(record, part)) : record);
  const item = (record: Data, side: Vocabulary) =>
    (identity ?? Object.keys(record))
      .map((part) => {
        const list = fields.find((field) => field.name === part)?.list;
        const value = own(record, part);
        return (list === undefined ? textFor(value) : labelled(side, list, value)[0]?.label) ?? '';
      })
      .filter((text) => text !== '')
      .join(', ');
  const [before, after] = [indexed(was, key), indexed(is, key)];
  const added = [...after].filter(([id]) => !before.has(id)).map(([, record]) => item(record, lists.after));
  const removed = [...before]
    .filter(([id]) => !after.has(id))
    .map(([, record]) => item(record, lists.before));
  const changed = [...after].flatMap(([id, record]): RecordChange[] => {
    const earlier = before.get(id);
    const inside = earlier ? changesIn(earlier, record, fields, lists, { path: name, title: '' }) : [];
    return inside.length === 0 ? [] : [{ item: item(record, lists.after), fields: inside }];
  });
  return added.length + removed.length + changed.length === 0 ? undefined : { added, removed, changed };
}

function indexed(records: readonly Data[], key: (record: Data) => string): Map<string, Data> {
  return new Map(records.map((record) => [key(record), record]));
}

function areRecords(value: unknown): value is readonly Data[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isRecord));
}

function areTexts(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function isMapOrNothing(value: unknown): value is Data | undefined {
  return value === undefined || isRecord(value);
}

function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
