/**
 * A form holds texts by the names of its fields: "name", "place.locality", "sources.0.url". What is here turns them into
 * answers and back, and finds the field that a problem is about.
 */
import { isRecord, listOfTexts } from '../../check/guards.ts';
import type { Kind } from '../../core/ids.ts';
import type { Path } from '../../core/problem.ts';
import type { Answers } from './draft.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';

/** What a form holds, by the names of its fields; a field of which several can be chosen holds them in order. */
export type Held = Readonly<Record<string, string | readonly string[]>>;

/** How entries are called in a form, where people type names and files hold ids. */
export interface Names {
  /** Returns the id of the entry that was typed; undefined where there is none. */
  readonly idOf: (typed: string) => string | undefined;
  readonly nameOf: (id: string) => string;
}

/** Answers, and for each list of groups the places in the form from which its items come: blank ones are left out. */
export interface Read {
  readonly answers: Answers;
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** The three ways to say what is at the other end of a relation are one field in the form. */
export const END = 'end';
/** Whether the other end acts on this one. */
export const TURNED = 'turned';

const ENDS: readonly string[] = ['to', 'to_name', 'from_name'];

/** Says something of another field only, so by itself it makes no answer. */
const OWN = new Set(['checked', TURNED]);

/** Reads the answers off a form. */
export function answersOf(kind: Kind, held: Held, names: Pick<Names, 'idOf'>): Read {
  const rows: Record<string, number[]> = {};
  const answers = questionsOf(kind).map(({ name, answering, questions }): [string, unknown] => {
    if (answering === 'groups') {
      const filled = rowsOf(held, name).filter((row) => isFilled(held, `${name}.${row}.`));
      rows[name] = filled;
      return [name, filled.map((row) => itemOf(name, questions, held, `${name}.${row}.`, names))];
    }
    if (answering === 'group') return [name, itemOf(name, questions, held, `${name}.`, names)];
    if (name === 'distinct_from') return [name, lines(held[name]).map((one) => names.idOf(one) ?? one)];
    return [name, answering === 'lines' ? lines(held[name]) : held[name]];
  });
  return { answers: Object.fromEntries(answers), rows };
}

/** Returns the values of the form's fields for the data of an entry. */
export function heldOf(kind: Kind, data: Answers, { nameOf }: Pick<Names, 'nameOf'>): Held {
  const held: Record<string, string | readonly string[]> = {};
  const put = (name: string, value: unknown, { answering }: Pick<Question, 'answering'>): void => {
    if (value === undefined) return;
    if (answering === 'some') held[name] = listOfTexts(value);
    else if (answering === 'lines') held[name] = listOfTexts(value).join('\n');
    else if (typeof value === 'string' || typeof value === 'number') held[name] = String(value);
  };
  for (const question of questionsOf(kind)) {
    const { name, answering, questions } = question;
    const value = data[name];
    const items = answering === 'groups' && Array.isArray(value) ? value : [];
    if (answering === 'group' && isRecord(value))
      for (const inner of questions) put(`${name}.${inner.name}`, value[inner.name], inner);
    else if (name === 'distinct_from') put(name, listOfTexts(value ?? []).map(nameOf), question);
    else if (answering !== 'group' && answering !== 'groups') put(name, value, question);
    items.filter(isRecord).forEach((item, row) => {
      for (const inner of questions)
        if (name !== 'relations' || !ENDS.includes(inner.name))
          put(`${name}.${row}.${inner.name}`, item[inner.name], inner);
      if (name === 'relations') Object.assign(held, endHeld(`${name}.${row}.`, item, nameOf));
    });
  }
  return held;
}

/** Returns the name of the field that a path in the data comes from, or the common beginning of several names. */
export function fieldAt(path: Path, { rows }: Pick<Read, 'rows'>): string {
  const [name = '', index, part] = path.map(String);
  const places = rows[name];
  if (places === undefined) return typeof path[1] === 'string' ? `${name}.${path[1]}` : name;
  if (index === undefined) return name;
  const row = `${name}.${places[Number(index)] ?? index}`;
  if (name === 'relations') return `${row}.${part === undefined || ENDS.includes(part) ? END : part}`;
  return part === undefined ? row : `${row}.${part}`;
}

function itemOf(
  name: string,
  questions: readonly Question[],
  held: Held,
  lead: string,
  { idOf }: Pick<Names, 'idOf'>,
): Answers {
  const plain: [string, unknown][] = questions
    .filter((inner) => name !== 'relations' || !ENDS.includes(inner.name))
    .map((inner): [string, unknown] => [inner.name, held[lead + inner.name]]);
  return { ...Object.fromEntries(plain), ...(name === 'relations' && endOf(held, lead, idOf)) };
}

function endOf(held: Held, lead: string, idOf: Names['idOf']): Answers {
  const typed = text(held[lead + END]);
  if (typed === '') return {};
  // A relation stands with the side that acts, so an entry at the other end is named and the rules say where it belongs.
  if (listOfTexts(held[lead + TURNED] ?? []).length > 0) return { from_name: typed };
  const id = idOf(typed);
  return id === undefined ? { to_name: typed } : { to: id };
}

function endHeld(lead: string, item: Answers, nameOf: Names['nameOf']): Held {
  if (typeof item['from_name'] === 'string')
    return { [lead + END]: item['from_name'], [lead + TURNED]: ['yes'] };
  if (typeof item['to_name'] === 'string') return { [lead + END]: item['to_name'] };
  return typeof item['to'] === 'string' ? { [lead + END]: nameOf(item['to']) } : {};
}

function rowsOf(held: Held, name: string): number[] {
  const rows = Object.keys(held).flatMap((key) => {
    const [own, row] = key.split('.');
    return own === name && row !== undefined && /^\d+$/.test(row) ? [Number(row)] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

function isFilled(held: Held, lead: string): boolean {
  return Object.entries(held).some(
    ([key, value]) =>
      key.startsWith(lead) &&
      !OWN.has(key.slice(lead.length)) &&
      listOfTexts(value).some((one) => one.trim() !== ''),
  );
}

function lines(value: string | readonly string[] | undefined): string[] {
  return text(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function text(value: string | readonly string[] | undefined): string {
  return listOfTexts(value ?? [])
    .join('\n')
    .trim();
}
