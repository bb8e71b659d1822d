/** Asks the questions of the schema, one after another, and checks each answer as soon as it is given. */
import { isRecord } from '../../../src/check/guards.ts';
import type { Problem } from '../../../src/check/finding.ts';
import { say } from '../../../src/check/say.ts';
import type { Path } from '../../../src/core/problem.ts';
import type { Option, Question } from '../../../src/features/contribute/questions.ts';
import type { Asker, Choice } from './asker.ts';

/** What asking needs to know. */
export interface Asking {
  readonly asker: Asker;
  /** Says what is wrong with a value at a place of the entry, were it put there. */
  readonly faults: (at: Path, value: unknown) => readonly Problem[];
  /** Asks for the two ends of a relation and gives them as fields of it. */
  readonly ends: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Fields of a relation that are asked for in a way of their own. */
const ENDS = new Set(['type', 'to', 'to_name', 'from_name']);

/** Asks a question and gives its answer; undefined where there is none. */
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

/** Gives a question as it is put to a person. */
export function worded({ title, hint, required, answering, most }: Question): string {
  const several = answering === 'lines' ? 'Several: put ";" between them. ' : '';
  const limit =
    answering === 'some' && most !== undefined && !/at most/.test(hint) ? `At most ${most}. ` : '';
  return `${title}${required ? '' : ' (Enter to leave it out)'}\n${`${hint} ${several}${limit}`.trim()}`;
}

async function askText(question: Question, at: Path, { asker, faults }: Asking): Promise<unknown> {
  const valueOf = (answer: string) =>
    question.answering === 'lines' ? answer.split(';').filter((one) => one.trim() !== '') : answer;
  const check = (answer: string) => {
    if (answer.trim() === '')
      return question.required ? 'This is needed. Ctrl + C stops without writing anything.' : undefined;
    return errorIn(faults(at, valueOf(answer)));
  };
  const example = exampleOf(question);
  const answer = await asker.text(
    worded(question),
    check,
    example === undefined ? {} : { example: `for example ${example}` },
  );
  if (answer.trim() === '') return undefined;
  warn(asker, faults(at, valueOf(answer)));
  return valueOf(answer);
}

const NONE = '';

async function askOne(question: Question, at: Path, { asker, faults }: Asking): Promise<unknown> {
  const none = question.required ? [] : [{ id: NONE, label: 'Leave it out' }];
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
    if (chosen.length === 0) asker.warn('This is needed: choose at least one.');
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
          `${title}: add ${all.length === 0 ? 'one' : 'another'}?\n${question.hint}`,
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
