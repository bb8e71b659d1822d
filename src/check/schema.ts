import type { Finding } from './finding.ts';
import { validatorOf } from './validators.ts';
import type { ErrorObject } from 'ajv';
import type { Path } from '../core/problem.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { KINDS } from '../core/ids.ts';
import { SCHEMAS } from '../core/schema/schemas.ts';
import type { JsonSchema } from '../core/schema/schemas.ts';
import { wholeFile, wrongType } from './explain-type.ts';
import type { Subject } from './explain-type.ts';
import { nearest } from './similar-names.ts';
import { fieldName } from './guards.ts';

/** Returns one finding for each thing in the data that does not fit a schema file, in plain words. */
export function checkSchema(data: unknown, file: string, told: Told = {}): Finding[] {
  const validate = validatorOf(file);
  return validate(data) ? [] : explain(validate.errors ?? [], file, told);
}

/** Returns whether data fits a schema file. */
export function fitsSchema(data: unknown, file: string): boolean {
  return validatorOf(file)(data);
}

/** What those who ask for an explanation may know beyond the data. */
interface Told {
  /** Returns a value as it was typed, where that is known: "01234567" where the data says 1234567. */
  readonly typed?: (path: Path) => string | undefined;
  /** Returns whether the fixer puts a value in quotes, because the schema takes nothing but text there. */
  readonly quotable?: (path: Path) => boolean;
  /** Returns whether another rule words what is wrong with the form of a text. */
  readonly leaveForm?: (path: Path) => boolean;
}

/** Turns what the validator says into findings: one for each thing wrong, none for its echoes. */
export function explain(errors: readonly ErrorObject[], file: string, told: Told = {}): Finding[] {
  return errors
    .filter((error) => !isEcho(error, errors))
    .filter((error) => error.keyword !== 'pattern' || told.leaveForm?.(pathOf(error.instancePath)) !== true)
    .map((error) => ({ path: pathOf(error.instancePath), ...findingOf(error, file, told) }));
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

function findingOf(error: ErrorObject, file: string, told: Told): Finding {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const path = pathOf(error.instancePath);
  const subject = subjectOf(path, schema);
  const value: unknown = error.data;
  const example = schema.examples?.[0];
  const given = error.params as Record<string, unknown>;
  const limit = Number(given['limit']);
  switch (error.keyword) {
    case 'required':
      return missing([...path, String(given['missingProperty'])], schema, file);
    case 'additionalProperties': {
      const field = String(given['additionalProperty']);
      const fields = Object.keys(schema.properties ?? {});
      const under = path.length === 0 ? undefined : fieldName(path);
      return {
        path: [...path, field],
        at: 'key',
        code: 'schema/unknown-field',
        params: { field, under, fields, suggestion: nearest(field, fields) },
      };
    }
    case 'enum': {
      const suggestion = typeof value === 'string' ? termMeant(value, schema) : undefined;
      const list = (schema.title ?? 'list').toLowerCase();
      return {
        code: 'schema/unknown-term',
        params: { value, list, terms: schema.enum ?? [], suggestion },
      };
    }
    case 'type': {
      const wanted = String(given['type']).split(',');
      return path.length === 0
        ? wholeFile(value, wanted)
        : wrongType(path, subject, value, wanted, example, {
            typed: told.typed?.(path),
            quotable: told.quotable?.(path) ?? false,
          });
    }
    case 'pattern':
      return {
        code: 'schema/wrong-form',
        params: { ...subject, value, rule: schema['x-message'], example },
      };
    case 'oneOf':
      return {
        code: given['passingSchemas'] === null ? 'schema/none-of' : 'schema/several-of',
        params: { ...subject, rule: schema['x-message'] },
      };
    case 'minLength':
      return { code: 'schema/too-short', params: { ...subject, value, least: limit, example } };
    case 'maxLength': {
      const length = Array.from(String(value)).length;
      return { code: 'schema/too-long', params: { ...subject, length, most: limit } };
    }
    case 'minItems':
    case 'minProperties':
      return limit > 1
        ? { code: 'schema/too-few', params: { ...subject, count: lengthOf(value), limit } }
        : { code: 'schema/empty', params: { ...subject, example } };
    case 'additionalItems':
    case 'maxItems':
      return { code: 'schema/too-many', params: { ...subject, count: lengthOf(value), limit } };
    case 'uniqueItems': {
      const { i, j } = given as { i: number; j: number };
      const later = Math.max(i, j);
      return {
        path: [...path, later],
        code: 'schema/twice',
        params: { ...subject, value: (value as unknown[])[later] },
      };
    }
    case 'minimum':
    case 'maximum':
      return { code: 'schema/out-of-range', params: { ...subject, value, example } };
    case 'propertyNames': {
      const id = String(given['propertyName']);
      return { path: [...path, id], at: 'key', code: 'schema/not-an-id', params: { id } };
    }
    default:
      return {
        code: 'schema/other',
        params: { ...subject, value, reason: error.message, description: schema.description },
      };
  }
}

function lengthOf(value: unknown): number {
  return (value as unknown[]).length;
}

function missing(path: Path, schema: JsonSchema, file: string): Finding {
  const field = String(path.at(-1));
  const own = schema.properties?.[field];
  // Files beside the entries have no forms, so their fields are known only where the schema says them.
  const known = Object.hasOwn(SCHEMAS, file)
    ? schemaField(file, path)
    : own && { description: own.description ?? '', example: own.examples?.[0] };
  const sort = KINDS.some((kind) => file === `${kind}.schema.json`) ? 'entry' : 'file';
  const owner = path.length === 1 ? sort : { item: (schema.title ?? 'item').toLowerCase() };
  return {
    code: 'schema/missing-field',
    params: { field, owner, description: known?.description, example: known?.example },
  };
}

/** Returns the term that someone most likely meant: by its id, its label or another word for it. */
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

function subjectOf(path: Path, schema: JsonSchema): Subject {
  const field = path.findLast((step) => typeof step === 'string');
  if (field === undefined) return {};
  return typeof path.at(-1) === 'number' && schema.title
    ? { field, item: schema.title.toLowerCase() }
    : { field };
}
