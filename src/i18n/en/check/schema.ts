/** Data that does not fit its schema. */
import { words } from '../../finding-words.ts';
import type { FieldNamer } from '../../finding-words.ts';
import { quote } from '../../quote.ts';
import { orList } from '../locale.ts';

/** What a finding is about: a field, or an item of a list that has a title of its own; neither for the whole file. */
interface Subject {
  readonly field?: string | undefined;
  readonly item?: string | undefined;
}

interface Example {
  readonly example?: unknown;
}

/** A type as JSON Schema names it. */
type JsonType = string;

const subject = ({ field, item }: Subject, name: FieldNamer) =>
  item ?? (field === undefined ? 'the file' : name(field));

const forExample = ({ example }: Example) =>
  example === undefined ? '' : ` For example: ${quote(example)}.`;

/** A value that is text but for its quotes; `form` where quotes alone bring another problem. */
interface Quotable {
  readonly advice?: 'form';
}

const inForm = (example: Example) => `Write it in that form.${forExample(example)}`;

const TYPES: Readonly<Record<JsonType, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'a yes-or-no value',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

const typed = (types: readonly JsonType[]) => orList(types.map((type) => TYPES[type] ?? type));

const WHY_SOURCES = 'every entry needs a public page that shows its facts, so that anyone can check them';

const sources = ({ field, item }: Subject) => field === 'sources' && item === undefined;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A field as it would be typed. */
function written(name: string, example: unknown): string {
  if (!Array.isArray(example)) return `${name}: ${typeof example === 'string' ? example : quote(example)}`;
  const first: unknown = example[0];
  const [pair] = typeof first === 'object' && first !== null ? Object.entries(first) : [];
  const item = pair ? `${pair[0]}: ${String(pair[1])}` : String(first);
  return `a line "${name}:" and below it a line "  - ${item}"`;
}

const oneOf = (tip: string) =>
  words<Subject & { rule?: string | undefined }>({
    message: ({ rule = 'does not fit', ...about }, name) => `This ${subject(about, name)} ${rule}.`,
    tip,
  });

const counted = (limit: string, tip: string) =>
  words<Subject & { count: number; limit: number }>({
    message: ({ count, limit: number, ...about }, name) =>
      `${subject(about, name)} holds ${count} values, and ${limit.replace('#', () => String(number))}.`,
    tip,
  });

/** A text that has not the form its schema wants, which the schema puts into words as `rule`. */
export interface WrongForm extends Subject, Example {
  readonly value: unknown;
  readonly rule: string | undefined;
}

export const wrongFormMessage = ({ value, rule, ...about }: WrongForm, name: FieldNamer) =>
  `${quote(value)} ${rule ?? `does not fit ${subject(about, name)}`}.`;

export const wrongForm = words<WrongForm>({
  message: wrongFormMessage,
  tip: (params, name) => `Write ${subject(params, name)} in that form.${forExample(params)}`,
});

export const schema = {
  'schema/missing-field': words<
    {
      field: string;
      /** What lacks it: an entry, a file, or an item of a list by its title. */
      owner: 'entry' | 'file' | { item: string };
      description?: string | undefined;
    } & Example
  >({
    message: ({ field, owner }) => {
      const what = typeof owner === 'string' ? `${owner} of this kind` : owner.item;
      const why =
        field === 'sources'
          ? WHY_SOURCES
          : `every ${what} needs one${field === 'source' ? ': the public page that shows it' : ''}`;
      return `The field "${field}" is missing; ${why}.`;
    },
    tip: ({ field, description, example }) =>
      description === undefined
        ? `Add "${field}".`
        : `Add it: ${lower(description)} For example: ${written(field, example)}`,
  }),
  'schema/unknown-field': words<{
    field: string;
    /** The field under which it stands; undefined at the top. */
    under: string | undefined;
    fields: readonly string[];
    suggestion: string | undefined;
  }>({
    message: ({ field, under }) =>
      `"${field}" is not a field ${under === undefined ? 'of this kind of file' : `under "${under}"`}.`,
    tip: ({ fields, suggestion }) =>
      suggestion === undefined
        ? `Take the line out. The fields are: ${fields.join(', ')}.`
        : `Did you mean "${suggestion}"? If not, take the line out.`,
  }),
  'schema/unknown-term': words<{
    value: unknown;
    list: string;
    terms: readonly unknown[];
    suggestion: string | undefined;
  }>({
    message: ({ value, list }) => `${quote(value)} is not a term of the closed list "${list}".`,
    tip: ({ terms, suggestion }) =>
      `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}The terms are: ${terms.join(', ')}.`,
  }),
  'schema/empty-file': words({
    message: 'The file is empty.',
    tip: 'Fill it in: copy an entry of the same kind and change what is different. If it is not needed, delete it.',
  }),
  'schema/no-fields': words<{ type: JsonType }>({
    message: ({ type }) => `The file holds ${typed([type])} instead of fields.`,
    tip: 'Write each field on a line of its own: its name, a colon, a space and the value.',
  }),
  'schema/no-list': words<{ type: JsonType }>({
    message: ({ type }) => `The file holds ${typed([type])} instead of a list.`,
    tip: 'Write each item of the list on a line of its own, after a hyphen and a space.',
  }),
  'schema/no-value': words<Subject & Example>({
    message: (params, name) => `${subject(params, name)} is there but empty.`,
    tip: (params) => `Fill it in, or take the line out if it is not known.${forExample(params)}`,
  }),
  'schema/lost-digits': words<Subject & Example & Quotable & { typed: string; read: number }>({
    message: ({ typed: asTyped, read, ...about }, name) =>
      `${subject(about, name)} must be text, but ${asTyped} without quotes is read as a number, and ${asTyped.startsWith('0') ? 'its leading zeros are' : 'some of its digits are'} lost (${read}).`,
    tip: ({ typed: asTyped, advice, ...more }) =>
      advice === 'form' ? inForm(more) : `Put it in quotes: "${asTyped}".`,
  }),
  'schema/wrong-type': words<
    Subject &
      Example &
      Quotable & {
        value: unknown;
        type: JsonType;
        wanted: readonly JsonType[];
        /** The value as it was typed, where that is known. */
        typed: string | undefined;
      }
  >({
    message: ({ value, type, wanted, typed: asTyped, ...about }, name) =>
      `${subject(about, name)} must be ${typed(wanted)}, but ${typeof value === 'number' ? (asTyped ?? quote(value)) : quote(value)} is ${typed([type])}.`,
    tip: ({ value, wanted, typed: asTyped, advice, ...more }) => {
      const isOnly = (type: JsonType) => wanted.length === 1 && wanted[0] === type;
      if (advice !== 'form' && isOnly('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return `Put it in quotes: "${asTyped ?? String(value)}".${forExample(more)}`;
      return isOnly('array')
        ? `Write each value on its own line, after a hyphen.${forExample(more)}`
        : inForm(more);
    },
  }),
  'schema/wrong-form': wrongForm,
  'schema/none-of': oneOf('Add one of them.'),
  'schema/several-of': oneOf('Keep one of them and take the others out.'),
  'schema/too-short': words<Subject & Example & { value: unknown; least: number }>({
    message: ({ value, ...about }, name) => `${subject(about, name)} is too short: ${quote(value)}.`,
    tip: ({ least, ...more }) => `Write at least ${least} characters.${forExample(more)}`,
  }),
  'schema/too-long': words<Subject & { length: number; most: number }>({
    message: ({ length, most, ...about }, name) =>
      `${subject(about, name)} is too long: ${length} characters, and at most ${most} are allowed.`,
    tip: 'Shorten it; keep what a first-time reader needs.',
  }),
  'schema/empty': words<Subject & Example>({
    message: (params, name) =>
      `${subject(params, name)} is there but empty${sources(params) ? `; ${WHY_SOURCES}` : ''}.`,
    tip: (params) =>
      sources(params)
        ? 'Add the page on which the facts stand: below "sources:" a line "  - url: " and its address.'
        : `Fill it in, or take the whole field out if nothing is known.${forExample(params)}`,
  }),
  'schema/too-few': counted('at least # are needed', 'Compare it with the others around it.'),
  'schema/too-many': counted('at most # are allowed', 'Keep those that matter most, the main one first.'),
  'schema/twice': words<Subject & { value: unknown }>({
    message: ({ value, ...about }, name) => `${subject(about, name)} holds ${quote(value)} twice.`,
    tip: 'Take one of the two out.',
  }),
  'schema/out-of-range': words<Subject & Example & { value: unknown }>({
    message: ({ value, ...about }, name) => `${subject(about, name)} cannot be ${quote(value)}.`,
    tip: (params) => `Check the number.${forExample(params)}`,
  }),
  'schema/not-an-id': words<{ id: string }>({
    message: ({ id }) => `"${id}" is not an id: ids are lower-case words joined by hyphens.`,
    tip: 'Write the id as the file was named, without ".yaml".',
  }),
  'schema/other': words<
    Subject & { value: unknown; reason: string | undefined; description: string | undefined }
  >({
    message: ({ value, reason = 'is not right', ...about }, name) =>
      `${subject(about, name)} ${reason}: ${quote(value)}.`,
    tip: ({ description = 'See schema/README.md.' }) => description,
  }),
};
