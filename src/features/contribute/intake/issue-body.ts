/**
 * Reads what was sent with a form for issues. The host turns a form into Markdown: a heading for each part, then what was
 * filled in. Read line by line, so that no text, however long or odd, takes more than one pass.
 */
import { filledIn, READ } from './issue-form.ts';
import type { Filled, IssueForm } from './issue-form.ts';
import type { Path } from '../../../core/problem.ts';
import type { Answers } from '../draft.ts';

/** What was filled in, by the ids of the parts, as text; parts left empty are not there. */
export interface Sent {
  readonly values: ReadonlyMap<string, string>;
  /** Parts whose heading stands more than once: nobody knows which of them is meant. */
  readonly repeated: readonly Filled[];
}

/** What the host writes where nothing was filled in, and where nothing was chosen. */
const NOTHING = /^_no response_$/i;
const NOTHING_CHOSEN = /^none$/i;

/** Reads the parts of a form off the body of an issue; what stands before the first heading is no part. */
export function readSent(body: string, form: IssueForm): Sent {
  const byLabel = new Map(filledIn(form).map((filled) => [filled.label, filled]));
  const lines = new Map<string, string[]>();
  const repeated = new Set<Filled>();
  let current: string[] | undefined;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const filled = line.startsWith('### ') ? byLabel.get(line.slice(4).trim()) : undefined;
    if (!filled) current?.push(line);
    else {
      if (lines.has(filled.id)) repeated.add(filled);
      current = [];
      lines.set(filled.id, current);
    }
  }
  const values = [...lines].flatMap(([id, own]): [string, string][] => {
    const text = own.join('\n').trim();
    const isChoice = filledIn(form).some((filled) => filled.id === id && filled.type === 'dropdown');
    const isEmpty = text === '' || NOTHING.test(text) || (isChoice && NOTHING_CHOSEN.test(text));
    return isEmpty ? [] : [[id, text]];
  });
  return { values: new Map(values), repeated: [...repeated] };
}

/**
 * Returns what was chosen from a list. The host joins several with commas, which may also stand inside a choice, so the
 * longest choice that fits is taken first. What is no choice is given as it is, so that it can be named.
 */
export function chosenFrom(text: string, options: readonly string[]): readonly string[] {
  const longestFirst = options.toSorted((a, b) => b.length - a.length);
  const chosen: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const next = longestFirst.find((option) => rest === option || rest.startsWith(`${option}, `));
    const [part] = next === undefined ? rest.split(', ', 1) : [next];
    chosen.push(part ?? rest);
    rest = rest.slice((part ?? rest).length).replace(/^, ?/, '');
  }
  return chosen;
}

/** Tells whether the box of a part was ticked. */
export function isTicked(text: string | undefined): boolean {
  return text !== undefined && /^- \[x\] /im.test(text);
}

/** Returns the addresses in a text, one a line, without list markers or angle brackets. */
export function addressLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d+\.)\s+/, '')
        .trim()
        .replace(/^<(.*)>$/, '$1'),
    )
    .filter((line) => line !== '');
}

/** Reads the answers about an entry off what was sent; `day` is the day on which it was. */
export function answersIn(form: IssueForm, { values }: Sent, day: string): Answers {
  const answers: Record<string, unknown> = {};
  const read = isTicked(values.get(READ.id));
  for (const filled of filledIn(form)) {
    const text = values.get(filled.id);
    const [name, inner] = filled.at ?? [];
    if (text === undefined || name === undefined) continue;
    const value = valueOf(filled, text, read ? day : undefined);
    if (inner === undefined) answers[name] = value;
    else answers[name] = { ...(answers[name] as object | undefined), [inner]: value };
  }
  return answers;
}

function valueOf(filled: Filled, text: string, checked?: string): unknown {
  const { question } = filled;
  if (question?.answering === 'groups') {
    return addressLines(text).map((url) => ({ url, ...(checked !== undefined && { checked }) }));
  }
  if (!question || question.options.length === 0) return text;
  const ids = chosenFrom(text, filled.options ?? []).map((one) => idOf(filled, one));
  return question.answering === 'some' ? ids : ids.length === 1 ? ids[0] : text;
}

/** Returns the id of a choice; anything else is kept as it was written, so that the checks can name it. */
function idOf({ question }: Filled, chosen: string): string {
  return question?.options.find(({ label, id }) => label === chosen || id === chosen)?.id ?? chosen;
}

/** Returns the part of a form that a problem is about. */
export function filledAt(form: IssueForm, path: Path): Filled | undefined {
  return filledIn(form).find(
    ({ at }) => at !== undefined && at.length > 0 && at.every((step, index) => path[index] === step),
  );
}
