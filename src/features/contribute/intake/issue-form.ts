/** Forms for issues, as the host of the repository understands them; those that suggest an entry are made from the schema. */
import * as words from '#words/issue-forms.ts';
import { KINDS } from '../../../core/ids.ts';
import type { Kind } from '../../../core/ids.ts';
import type { Path } from '../../../core/problem.ts';
import { questionsOf } from '../questions.ts';
import type { Question } from '../questions.ts';
import { stringify } from 'yaml';

/** A part of a form: words, or something that is filled in. */
export type Element = Words | Filled;

/** Words that stand in the form and are no part of what is sent. */
interface Words {
  readonly type: 'markdown';
  readonly value: string;
}

/** Something that is filled in. */
export interface Filled {
  readonly type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  readonly multiple?: boolean;
  readonly required?: boolean;
  /** The field of the entry that it fills, and the question to which it is the answer. */
  readonly at?: Path;
  readonly question?: Question;
}

/** A form, and the label by which what was sent with it is known. */
export interface IssueForm {
  /** Name of its file, without the ending. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What the title of an issue begins with. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}

/** Every issue that is read by a program carries this label. */
export const INTAKE_LABEL = 'intake';

export const INTERESTS: Filled = { type: 'input', id: 'interests', ...words.interests, required: true };

export const PUBLIC: Words = { type: 'markdown', value: words.isPublic };

/** The box that says that the sources were read, which dates them. */
export const READ: Filled = { type: 'checkboxes', id: 'read', ...words.read };

/** What is asked besides what an entry must say: few things, so that ten minutes are enough. */
const ASKED_BESIDES: readonly (readonly string[])[] = [
  ['website'],
  ['place', 'locality'],
  ['place', 'region'],
  ['join', 'how'],
];

/** Returns the form that suggests an entry of a kind. */
export function suggestForm(kind: Kind): IssueForm {
  const needed = questionsOf(kind).filter(({ required }) => required);
  const [name, ...rest] = needed.map((question) => filledFor([question.name], question));
  const besides = ASKED_BESIDES.map((path) => filledFor(path, questionAt(kind, path)));
  const sources = rest.findIndex(({ id }) => id === 'sources');
  return {
    id: `suggest-${kind}`,
    ...words.suggest(kind),
    labels: [INTAKE_LABEL, `suggest-${kind}`],
    body: [
      { type: 'markdown', value: words.suggestIntro },
      PUBLIC,
      ...(name ? [name] : []),
      ...rest.slice(0, sources + 1).flatMap(withMeanings),
      READ,
      ...rest.slice(sources + 1).flatMap(withMeanings),
      ...besides,
      INTERESTS,
    ],
  };
}

/** Returns the parts of a form that are filled in. */
export function filledIn({ body }: IssueForm): readonly Filled[] {
  return body.filter((element): element is Filled => element.type !== 'markdown');
}

/** Returns the kind that a form suggests. */
export function kindOfForm(id: string): Kind | undefined {
  return KINDS.find((kind) => id === `suggest-${kind}`);
}

function questionAt(kind: Kind, [name, inner]: readonly string[]): Question {
  const outer = questionsOf(kind).find((question) => question.name === name);
  const found = inner === undefined ? outer : outer?.questions.find((question) => question.name === inner);
  if (!found) throw new Error(`there is no field "${[name, inner].join('.')}"`);
  return found;
}

/** Returns the part of a form that answers a question. */
export function filledFor(at: readonly string[], question: Question): Filled {
  const { title, hint, answering, options, required, most } = question;
  const base = { id: at.join('_'), label: title, ...(required && { required }), at, question };
  if (answering === 'one' || answering === 'some') {
    const limit =
      answering === 'some' && most !== undefined && !/at most/.test(hint) ? words.atMost(most) : '';
    return {
      ...base,
      type: 'dropdown',
      description: `${hint}${limit}`,
      options: options.map(({ label }) => label),
      ...(answering === 'some' && { multiple: true }),
    };
  }
  // Of a list of groups only the first field of each is asked for: the address of a source.
  if (answering === 'groups')
    return { ...base, type: 'textarea', description: `${hint}${words.oneAddressALine}` };
  return {
    ...base,
    type: answering === 'text' ? 'textarea' : 'input',
    description: hint,
    ...exampleIn(question),
  };
}

function exampleIn({ example }: Question): { placeholder?: string } {
  return typeof example === 'string' || typeof example === 'number' ? { placeholder: String(example) } : {};
}

/** The host shows no definitions in a list, so they stand above it, folded. */
function withMeanings(filled: Filled): Element[] {
  const options = filled.question?.options ?? [];
  if (options.length === 0) return [filled];
  const lines = options.map(({ label, definition }) => `- **${label}**: ${definition}`);
  const value = `<details><summary>${words.meanings(filled.label)}</summary>\n\n${lines.join('\n')}\n\n</details>`;
  return [{ type: 'markdown', value }, filled];
}

/** Returns the text of the file by which the host shows a form. */
export function formText({ name, description, title, labels, body }: IssueForm): string {
  const form = { name, description, title, labels, body: body.map(element) };
  return `# Made from schema/ and src/features/contribute/ by \`npm run issue-forms\`. Do not edit.\n${stringify(form, { lineWidth: 0 })}`;
}

function element(one: Element): object {
  if (one.type === 'markdown') return { type: one.type, attributes: { value: one.value } };
  const { type, id, label, description, placeholder, options, multiple, required } = one;
  const offered = type === 'checkboxes' ? options?.map((option) => ({ label: option })) : options;
  return {
    type,
    id,
    attributes: {
      label,
      ...(description !== undefined && { description }),
      ...(placeholder !== undefined && { placeholder }),
      ...(multiple === true && { multiple }),
      ...(offered !== undefined && { options: offered }),
    },
    ...(required === true && { validations: { required } }),
  };
}
