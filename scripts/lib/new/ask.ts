/** Asks the questions of the schema, one after another, and checks each answer as soon as it is given. */
import * as words from '#words/commands/new.ts';
import { isRecord } from '../../../src/check/guards.ts';
import type { Problem } from '../../../src/check/finding.ts';
import { say } from '../../../src/check/say.ts';
import type { Path } from '../../../src/core/problem.ts';
import type { Option, Question } from '../../../src/features/contribute/questions.ts';
import type { Asker, Choice } from './asker.ts';
import type { Kind } from '../../../src/core/ids.ts';
import { targetsOf } from '../../../src/features/contribute/check.ts';
import type { Known } from '../../../src/features/contribute/existing-entries.ts';
import { questionsOf } from '../../../src/features/contribute/questions.ts';

/** What asking needs to know. */
export interface Asking {
  readonly asker: Asker;
  /** Says what is wrong with a value at a place of the entry, were it put there. */
  readonly faults: (at: Path, value: unknown) => readonly Problem[];
  /** Asks for the two ends of a relation, and resolves to them as fields of it. */
  readonly ends: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Fields of a relation that are asked for in a way of their own. */
const ENDS = new Set(['type', 'to', 'to_name', 'from_name']);

/** Asks a question and resolves to its answer; undefined where there is none. */
export async function ask(question: Question, at: Path, asking: Asking): Promise<unknown> {
  switch (question.answering) {
    case 'one':
      return askOne(question, at, asking);
    case 'some':
      return askSome(question, at, asking);
    case 'group':
      return askGroup(question, at, asking);
    case 'groups':
      return askGroups(question, at, asking);
    default:
      return askText(question, at, asking);
  }
}

/** Returns a question as it is put to a person. */
function worded({ title, hint, required, answering, most }: Question): string {
  const notes = [
    hint,
    ...(answering === 'lines' ? [words.severalLines] : []),
    ...(answering === 'some' && most !== undefined && !hint.includes('at most') ? [words.atMost(most)] : []),
  ];
  return `${title}${required ? '' : words.optional}\n${notes.join(' ').trim()}`;
}

async function askText(question: Question, at: Path, { asker, faults }: Asking): Promise<unknown> {
  const valueOf = (answer: string) =>
    question.answering === 'lines' ? answer.split(';').filter((one) => one.trim() !== '') : answer;
  const check = (answer: string) => {
    if (answer.trim() === '') return question.required ? words.needed : undefined;
    return errorIn(faults(at, valueOf(answer)));
  };
  const example = exampleOf(question);
  const answer = await asker.text(
    worded(question),
    check,
    example === undefined ? {} : { example: words.example(example) },
  );
  if (answer.trim() === '') return undefined;
  warn(asker, faults(at, valueOf(answer)));
  return valueOf(answer);
}

const NONE = '';

async function askOne(question: Question, at: Path, { asker, faults }: Asking): Promise<unknown> {
  const none = question.required ? [] : [{ id: NONE, label: words.leaveOut }];
  for (;;) {
    const answer = await asker.one(worded(question), [...none, ...question.options.map(choice)]);
    if (answer === NONE) return undefined;
    if (isSound(asker, faults(at, answer))) return answer;
  }
}

async function askSome(question: Question, at: Path, { asker, faults }: Asking): Promise<unknown> {
  for (let chosen: string[] = []; ;) {
    chosen = await asker.some(worded(question), question.options.map(choice), chosen);
    if (chosen.length === 0 && !question.required) return undefined;
    if (chosen.length === 0) asker.warn(words.chooseOne);
    else if (isSound(asker, faults(at, chosen))) return chosen;
  }
}

async function askGroup(question: Question, at: Path, asking: Asking): Promise<unknown> {
  const known: Record<string, unknown> = {};
  if (at[0] === 'relations') Object.assign(known, await asking.ends());
  const inner =
    at[0] === 'relations' ? question.questions.filter(({ name }) => !ENDS.has(name)) : question.questions;
  for (const part of inner) {
    // What is known so far goes along, because some answers only make sense together.
    const faults: Asking['faults'] = (place, value) =>
      asking
        .faults(at, { ...known, [String(place.at(-1))]: value })
        .filter(({ path }) => concerns(path, place));
    const answer = await ask(part, [...at, part.name], { ...asking, faults });
    if (answer !== undefined) known[part.name] = answer;
  }
  return Object.keys(known).length === 0 ? undefined : known;
}

async function askGroups(question: Question, at: Path, asking: Asking): Promise<unknown> {
  const all: unknown[] = [];
  const { title } = question;
  while (
    all.length === 0 && question.required
      ? true
      : await asking.asker.yes(
          `${all.length === 0 ? words.addOne(title) : words.addAnother(title)}\n${question.hint}`,
          false,
        )
  ) {
    const faults: Asking['faults'] = (place, value) =>
      asking.faults(at, [...all, value]).filter(({ path }) => concerns(path, place));
    const one = await askGroup({ ...question, title }, [...at, all.length], { ...asking, faults });
    if (isRecord(one)) all.push(one);
    else break;
  }
  return all.length === 0 ? undefined : all;
}

function concerns(path: Path, place: Path): boolean {
  return place.every((step, index) => path[index] === step);
}

function choice({ id, label, definition, group }: Option): Choice {
  return { id, label: group === undefined ? label : `${label} · ${group}`, hint: definition };
}

function exampleOf({ example, answering }: Question): string | undefined {
  if (answering === 'lines') return Array.isArray(example) ? example.join('; ') : undefined;
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}

/** Returns what is wrong and what to do, as one text. */
export function inWords(problem: Problem): string {
  const { message, tip } = say(problem);
  return `${message} ${tip}`;
}

function errorIn(problems: readonly Problem[]): string | undefined {
  const found = problems.find(({ level }) => level === 'error');
  return found && inWords(found);
}

function isSound(asker: Asker, problems: readonly Problem[]): boolean {
  const error = errorIn(problems);
  if (error !== undefined) asker.warn(error);
  else warn(asker, problems);
  return error === undefined;
}

function warn(asker: Asker, problems: readonly Problem[]): void {
  for (const problem of problems) asker.warn(inWords(problem));
}

const NO_ENTRY = '';

/** Asks what kind of tie it is and to what: an entry of the map, or the name of a body that has none. */
export async function askEnds(
  asker: Asker,
  kind: Kind,
  known: Known,
): Promise<Readonly<Record<string, unknown>>> {
  const relation = questionsOf(kind).find(({ name }) => name === 'relations');
  const question = (name: string) => {
    const found = relation?.questions.find((one) => one.name === name);
    if (!found) throw new Error(`a relation has no field "${name}"`);
    return found;
  };
  const types = question('type');
  const type = await asker.one(
    worded(types),
    types.options.map(({ id, label, definition }) => ({ id, label, hint: definition })),
  );
  const entries = targetsOf(kind, type, known).map(({ id, kind: what, data }): Choice => {
    const name = typeof data['name'] === 'string' ? data['name'] : id;
    return { id, label: name, hint: `${what}, ${id}` };
  });
  const to = await asker.one(worded({ ...question('to'), required: true }), [
    ...entries,
    { id: NO_ENTRY, label: words.noEntry },
  ]);
  if (to !== NO_ENTRY) return { type, to };
  const named = question('to_name');
  const name = await asker.text(worded({ ...named, required: true }), (answer) =>
    answer.trim() === '' ? words.writeItsName : undefined,
  );
  return { type, to_name: name };
}
