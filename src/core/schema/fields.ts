import { SCHEMAS, followReference } from './schemas.ts';
import type { JsonSchema } from './schemas.ts';
import type { KeyOrder } from '../yaml.ts';

/** A field of a kind of entry, as the schema describes it: feeds forms, help, documentation and the canonical order. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  readonly required: boolean;
  /** Name of the closed list its values come from, where there is one. */
  readonly list: string | undefined;
  /** The values it may have, where they are few and no list defines them. */
  readonly options: readonly string[] | undefined;
  /** Whether it holds several values. */
  readonly many: boolean;
  /** How many values it holds at most, where there is a limit. */
  readonly most: number | undefined;
  /** How its value, or each of its values, is written. */
  readonly form: 'text' | 'address' | 'date' | 'number' | 'truth' | 'map';
  /** Whether the schema takes nothing but text, as its value or as each of its values. */
  readonly textOnly: boolean;
  /** How many characters a value has at most, where there is a limit. */
  readonly longest: number | undefined;
  /** The fewest characters, where there is a limit. */
  readonly shortest: number | undefined;
  /** What a text must match, where that is said. */
  readonly pattern: string | undefined;
  /** The least and the largest number, where there are limits. */
  readonly least: number | undefined;
  readonly largest: number | undefined;
  /** Whether a number is a whole one. */
  readonly whole: boolean;
  /** Fields of the map it holds, or of each map in its list. */
  readonly fields: readonly Field[];
}

const cache = new Map<string, readonly Field[]>();

/** Returns the fields of a schema file, such as `organisation.schema.json`, in the schema's order. */
export function fieldsOf(file: string): readonly Field[] {
  const known = cache.get(file);
  if (known) return known;
  const schema = SCHEMAS[file];
  if (!schema) throw new Error(`there is no schema "${file}"`);
  const fields = fieldsIn(schema, file);
  cache.set(file, fields);
  return fields;
}

function fieldsIn(schema: JsonSchema, file: string): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const own = resolve(property, file);
    const items = own.schema.items && resolve(own.schema.items, own.file);
    const inner = items ?? own;
    return {
      name,
      title: own.schema.title ?? name,
      description: own.schema.description ?? '',
      example: own.schema.examples?.[0],
      required: schema.required?.includes(name) ?? false,
      list: listOf(inner),
      options: listOf(inner) === undefined ? inner.schema.enum : undefined,
      many: items !== undefined,
      most: own.schema.maxItems,
      form: formOf(inner.schema),
      textOnly: inner.schema.type === 'string' || listOf(inner) !== undefined,
      longest: inner.schema.maxLength,
      shortest: inner.schema.minLength,
      pattern: inner.schema.pattern,
      least: inner.schema.minimum,
      largest: inner.schema.maximum,
      whole: inner.schema.type === 'integer',
      fields: fieldsIn(inner.schema, inner.file),
    };
  });
}

function resolve(schema: JsonSchema, file: string): { schema: JsonSchema; file: string } {
  return schema.$ref === undefined ? { schema, file } : followReference(schema.$ref, file);
}

function formOf({ type, pattern, properties }: JsonSchema): Field['form'] {
  if (properties) return 'map';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'truth';
  // A year alone is a number and anything finer a text, so only dates may be either.
  if (Array.isArray(type)) return 'date';
  return pattern?.startsWith('^https?:') === true ? 'address' : 'text';
}

/** Returns the name of the closed list behind a value: a taxonomy file itself, or one wrapped in `allOf`. */
function listOf({ schema, file }: { schema: JsonSchema; file: string }): string | undefined {
  const wrapped = schema.allOf?.[0]?.$ref;
  return /^taxonomy\/(.+)\.schema\.json$/.exec(wrapped ?? file)?.[1];
}

/** Returns the canonical order of keys for files of a schema, and where it takes nothing but text. */
export function keyOrder(file: string): KeyOrder {
  return orderOf(fieldsOf(file));
}

function orderOf(fields: readonly Field[]): KeyOrder {
  return {
    keys: fields.map(({ name }) => name),
    below: Object.fromEntries(
      fields
        .filter(({ fields: inner, textOnly }) => inner.length > 0 || textOnly)
        .map(({ name, fields: inner, textOnly, many }) => [
          name,
          { ...orderOf(inner), ...(textOnly && { text: many ? ('items' as const) : ('value' as const) }) },
        ]),
    ),
  };
}

/** Returns the same order without the places of text, so that values of a wrong type stay as they were typed. */
export function orderOfKeysAlone({ keys, below }: KeyOrder): KeyOrder {
  return {
    keys,
    below: Object.fromEntries(Object.entries(below).map(([name, order]) => [name, orderOfKeysAlone(order)])),
  };
}
