import type { ErrorObject } from 'ajv';
import type { Path } from '../core/problem.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { KINDS } from '../core/ids.ts';
import { SCHEMAS } from '../core/schema/schemas.ts';
import type { JsonSchema } from '../core/schema/schemas.ts';
import { wholeFile, wrongType } from './explain-type.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';
import { fieldName } from './guards.ts';
import type { Finding } from './rule.ts';

/** What those who ask for an explanation may know beyond the data. */
export interface Told {
  /** Gives a value as it was typed, where that is known: "01234567" where the data says 1234567. */
  readonly typed?: (path: Path) => string | undefined;
  /** Tells whether the fixer puts a value in quotes, because the schema takes nothing but text there. */
  readonly quotable?: (path: Path) => boolean;
  /** Tells whether another rule words what is wrong with the form of a text. */
  readonly leaveForm?: (path: Path) => boolean;
}

/** Turns what the validator says into sentences: one finding for each thing wrong, none for its echoes. */
export function explain(errors: readonly ErrorObject[], file: string, told: Told = {}): Finding[] {
  return errors
    .filter((error) => !isEcho(error, errors))
    .filter((error) => error.keyword !== 'pattern' || told.leaveForm?.(pathOf(error.instancePath)) !== true)
    .map((error) => ({ path: pathOf(error.instancePath), ...sentence(error, file, told) }));
}

/** The branches of a `oneOf` each fail too; the `oneOf` itself says it once. A bad type makes other checks idle. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'required' && error.schemaPath.includes('/oneOf/')) return true;
  // What is wrong with the name of a field is said once, by `propertyNames`.
  if (error.propertyName !== undefined) return true;
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

function sentence(error: ErrorObject, file: string, told: Told): Words {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const path = pathOf(error.instancePath);
  const name = nameOf(path, schema);
  const value = quote(error.data);
  const example = schema.examples?.[0] === undefined ? '' : ` For example: ${quote(schema.examples[0])}.`;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return missing([...path, String(params['missingProperty'])], schema, file);
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const known = Object.keys(schema.properties ?? {});
      const meant = nearest(extra, known);
      return {
        path: [...path, extra],
        at: 'key',
        message: `"${extra}" is not a field ${path.length === 0 ? 'of this kind of file' : `under "${fieldName(path)}"`}.`,
        tip: meant
          ? `Did you mean "${meant}"? If not, take the line out.`
          : `Take the line out. The fields are: ${known.join(', ')}.`,
      };
    }
    case 'enum': {
      const meant = typeof error.data === 'string' ? termMeant(error.data, schema) : undefined;
      const list = (schema.title ?? 'list').toLowerCase();
      return {
        message: `${value} is not a term of the closed list "${list}".`,
        tip: `${meant ? `Did you mean "${meant}"? ` : ''}The terms are: ${(schema.enum ?? []).join(', ')}.`,
      };
    }
    case 'type':
      return path.length === 0
        ? wholeFile(error.data, String(params['type']))
        : wrongType(
            name,
            error.data,
            String(params['type']),
            told.typed?.(path),
            told.quotable?.(path) ?? false,
            example,
          );
    case 'pattern':
      return {
        message: `${value} ${schema['x-message'] ?? `does not fit ${name}`}.`,
        tip: `Write ${name} in that form.${example}`,
      };
    case 'oneOf':
      return {
        message: `This ${name} ${schema['x-message'] ?? 'does not fit'}.`,
        tip:
          params['passingSchemas'] === null
            ? 'Add one of them.'
            : 'Keep one of them and take the others out.',
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
      if (Number(params['limit']) > 1)
        return {
          message: `${name} holds ${String((error.data as unknown[]).length)} values, and at least ${String(params['limit'])} are needed.`,
          tip: 'Compare it with the others around it.',
        };
      return {
        message: `${name} is there but empty${path.at(-1) === 'sources' ? `; ${WHY_SOURCES}` : ''}.`,
        tip:
          path.at(-1) === 'sources'
            ? 'Add the page on which the facts stand: below "sources:" a line "  - url: " and its address.'
            : `Fill it in, or take the whole field out if nothing is known.${example}`,
      };
    case 'additionalItems':
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

const WHY_SOURCES = 'every entry needs a public page that shows its facts, so that anyone can check them';

function missing(path: Path, schema: JsonSchema, file: string): Words {
  const name = String(path.at(-1));
  const own = schema.properties?.[name];
  // Files beside the entries have no forms, so their fields are known only where the schema says them.
  const field = Object.hasOwn(SCHEMAS, file)
    ? schemaField(file, path)
    : own && { description: own.description ?? '', example: own.examples?.[0] };
  const sort = KINDS.some((kind) => file === `${kind}.schema.json`) ? 'entry' : 'file';
  const owner = path.length === 1 ? `${sort} of this kind` : (schema.title ?? 'item').toLowerCase();
  const why =
    name === 'sources'
      ? WHY_SOURCES
      : `every ${owner} needs one${name === 'source' ? ': the public page that shows it' : ''}`;
  return {
    message: `The field "${name}" is missing; ${why}.`,
    tip: field
      ? `Add it: ${lower(field.description)} For example: ${written(name, field.example)}`
      : `Add "${name}".`,
  };
}

/** Gives a field as it would be typed. */
function written(name: string, example: unknown): string {
  if (!Array.isArray(example)) return `${name}: ${typeof example === 'string' ? example : quote(example)}`;
  const first: unknown = example[0];
  const item =
    typeof first === 'object' && first !== null
      ? Object.entries(first)
          .slice(0, 1)
          .map(([key, value]) => `${key}: ${String(value)}`)
          .join('')
      : String(first);
  return `a line "${name}:" and below it a line "  - ${item}"`;
}

/** Gives the term that someone most likely meant: by its id, its label or another word for it. */
function termMeant(word: string, schema: JsonSchema): string | undefined {
  const terms =
    (schema as { 'x-terms'?: Record<string, { label?: string; alt?: readonly string[] }> })['x-terms'] ?? {};
  const byWords = new Map<string, string>();
  for (const [id, { label = id, alt = [] }] of Object.entries(terms)) {
    for (const words of [label, ...alt]) byWords.set(words, byWords.get(words) ?? id);
  }
  const id = nearest(word, schema.enum ?? []);
  return id ?? byWords.get(nearest(word, byWords.keys()) ?? '');
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

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
