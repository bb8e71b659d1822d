import type { ErrorObject } from 'ajv';
import type { Path } from '../model/problem.ts';
import { fieldsOf } from '../model/fields.ts';
import type { JsonSchema } from '../model/schemas.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './rule.ts';

/** Turns what the validator says into sentences: one finding for each thing wrong, none for its echoes. */
export function explain(errors: readonly ErrorObject[], file: string): Finding[] {
  return errors
    .filter((error) => !isEcho(error, errors))
    .map((error) => ({ path: pathOf(error.instancePath), ...sentence(error, file) }));
}

/** The branches of a `oneOf` each fail too; the `oneOf` itself says it once. A bad type makes other checks idle. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'required' && error.schemaPath.includes('/oneOf/')) return true;
  return (
    error.keyword !== 'type' &&
    error.keyword !== 'oneOf' &&
    all.some((other) => other.keyword === 'type' && other.instancePath === error.instancePath)
  );
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

type Words = Pick<Finding, 'message' | 'tip'> & Partial<Finding>;

function sentence(error: ErrorObject, file: string): Words {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const path = pathOf(error.instancePath);
  const name = nameOf(path, schema);
  const value = quote(error.data);
  const example = schema.examples?.[0] === undefined ? '' : ` For example: ${quote(schema.examples[0])}.`;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required': {
      const missing = String(params['missingProperty']);
      const field = schemaField(file, [...path, missing]);
      return {
        message: `The field "${missing}" is missing; ${path.length === 0 ? 'every entry of this kind' : name} needs one.`,
        tip: field
          ? `Add it: ${lower(field.description)} For example: ${missing}: ${quote(field.example)}.`
          : `Add "${missing}".`,
      };
    }
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const known = Object.keys(schema.properties ?? {});
      const meant = nearest(extra, known);
      return {
        path: [...path, extra],
        at: 'key',
        message: `"${extra}" is not a field of ${path.length === 0 ? 'this kind of file' : name}.`,
        tip: meant
          ? `Did you mean "${meant}"? If not, take the line out.`
          : `Take the line out. The fields are: ${known.join(', ')}.`,
      };
    }
    case 'enum': {
      const terms = schema.enum ?? [];
      const meant = typeof error.data === 'string' ? nearest(error.data, terms) : undefined;
      const list = (schema.title ?? 'list').toLowerCase();
      return {
        message: `${value} is not a term of the closed list "${list}".`,
        tip: `${meant ? `Did you mean "${meant}"? ` : ''}The terms are: ${terms.join(', ')}.`,
      };
    }
    case 'type':
      return {
        message: `${name} must be ${typeWords(params['type'])}, but ${value} is ${typeWords(typeOf(error.data))}.`,
        tip: `${typeTip(error.data, params['type'])}${example}`,
      };
    case 'pattern':
      return {
        message: `${value} ${schema['x-message'] ?? `does not fit ${name}`}.`,
        tip: `Write ${name} in that form.${example}`,
      };
    case 'oneOf':
      return {
        message: `This ${name} ${schema['x-message'] ?? 'does not fit'}.`,
        tip: 'Keep one of them and take the others out.',
      };
    case 'minLength':
      return {
        message: `${name} is too short: ${value}.`,
        tip: `Write at least ${String(params['limit'])} characters.${example}`,
      };
    case 'maxLength':
      return {
        message: `${name} is too long: ${String(Array.from(String(error.data)).length)} characters, and at most ${String(params['limit'])} are allowed.`,
        tip: 'Shorten it; keep what a first-time reader needs.',
      };
    case 'minItems':
    case 'minProperties':
      return {
        message: `${name} is there but empty.`,
        tip: `Fill it in, or take the whole field out if nothing is known.${example}`,
      };
    case 'maxItems':
      return {
        message: `${name} holds ${String((error.data as unknown[]).length)} values, and at most ${String(params['limit'])} are allowed.`,
        tip: 'Keep those that matter most, the main one first.',
      };
    case 'uniqueItems': {
      const { i, j } = params as { i: number; j: number };
      const later = Math.max(i, j);
      return {
        path: [...path, later],
        message: `${name} holds ${quote((error.data as unknown[])[later])} twice.`,
        tip: 'Take one of the two out.',
      };
    }
    case 'minimum':
    case 'maximum':
      return { message: `${name} cannot be ${value}.`, tip: `Check the number.${example}` };
    case 'propertyNames':
      return {
        path: [...path, String(params['propertyName'])],
        at: 'key',
        message: `"${String(params['propertyName'])}" is not an id: ids are lower-case words joined by hyphens.`,
        tip: 'Write the id as the file was named, without ".yaml".',
      };
    default:
      return {
        message: `${name} ${error.message ?? 'is not right'}: ${value}.`,
        tip: schema.description ?? 'See schema/README.md.',
      };
  }
}

function schemaField(file: string, path: Path): { description: string; example: unknown } | undefined {
  let fields = fieldsOf(file);
  let found;
  for (const step of path) {
    if (typeof step === 'number') continue;
    found = fields.find((field) => field.name === step);
    if (!found) return undefined;
    fields = found.fields;
  }
  return found;
}

function nameOf(path: Path, schema: JsonSchema): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'the file';
  return typeof path.at(-1) === 'number' && schema.title ? schema.title.toLowerCase() : `"${key}"`;
}

/** Gives a value as a reader would recognise it, cut when long. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const cut = text.length > 120 ? `${text.slice(0, 117)}…` : text;
  return typeof value === 'string' ? `"${cut}"` : cut;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'a yes-or-no value',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

function typeWords(type: unknown): string {
  return String(type)
    .split(',')
    .map((word) => TYPE_WORDS[word] ?? word)
    .join(' or ');
}

function typeTip(value: unknown, wanted: unknown): string {
  if (value === null) return 'Fill it in, or take the line out if it is not known.';
  if (wanted === 'string' && typeof value === 'number') return `Put it in quotes: "${String(value)}".`;
  if (wanted === 'array') return 'Write each value on its own line, after a hyphen.';
  return 'Write it in that form.';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
