/** The schemas that the JSON files fit: made from those of the data, so that the two cannot drift apart. */
import * as words from '#words/formats.ts';
import { KINDS } from '../../core/ids.ts';
import { SCHEMAS } from '../../core/schema/schemas.ts';
import type { JsonSchema } from '../../core/schema/schemas.ts';
import { DIFFERENCE_VERSION } from '../../diff/difference.ts';
import { differenceSchema } from '../../diff/difference-schema.ts';
import { BUNDLE_SCHEMA } from './bundle.ts';
import type { ExportFile, ExportContext } from './export-context.ts';
import { present } from '../../core/present.ts';

/** Path of the schema of an entry's file, below the folder of the data. */
export const ENTRY_SCHEMA = 'schema/entry.schema.json';

/** Path of the schema of a difference between two releases, below the folder of the data. */
export const CHANGES_SCHEMA = 'schema/changes.schema.json';

/** Keys that say how this site lists and draws relations, which is no part of a form of the data. */
const DISPLAY_KEYS: ReadonlySet<string> = new Set(['x-order', 'x-group', 'x-lines']);

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const TEXT = { type: 'string' };
const ADDRESS = { type: 'string', pattern: '^https?://' };
const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const LICENCE = { type: 'object', required: ['name', 'url'], properties: { name: TEXT, url: ADDRESS } };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** Returns the schemas of the JSON files, made from those of the data. */
export function schemaFiles({ home }: Pick<ExportContext, 'home'>): readonly ExportFile[] {
  return [
    file(BUNDLE_SCHEMA, words.bundleSchema, bundleSchema(home)),
    file(ENTRY_SCHEMA, words.entrySchema, entrySchema(home)),
    file(
      CHANGES_SCHEMA,
      words.changesSchema,
      differenceSchema(`${home}data/${CHANGES_SCHEMA}`, DIFFERENCE_VERSION),
    ),
  ];
}

function file(path: string, about: string, schema: object): ExportFile {
  return {
    path,
    type: 'application/schema+json',
    about,
    content: `${JSON.stringify(schema, undefined, 2)}\n`,
  };
}

function bundleSchema(home: string): object {
  const many = (name: string) => ({ type: 'array', items: known(name, { id: TEXT }, ['id']) });
  return {
    $schema: DRAFT,
    $id: `${home}data/${BUNDLE_SCHEMA}`,
    title: words.bundleSchemaTitle,
    type: 'object',
    required: ['$schema', 'title', 'version', 'home', 'licence', 'entries', 'redirects', 'map', 'as_written'],
    additionalProperties: false,
    properties: {
      $schema: ADDRESS,
      title: TEXT,
      version: DAY,
      home: ADDRESS,
      licence: LICENCE,
      entries: { type: 'array', items: anyKind({}, []) },
      redirects: reference('redirects.schema.json'),
      indicators: many('context.schema.json'),
      searches: many('search.schema.json'),
      decisions: many('decision.schema.json'),
      people: many('person.schema.json'),
      map: reference('map.schema.json'),
      policy: reference('policy.schema.json'),
      left_off: reference('left-off.schema.json'),
      as_written: { type: 'object', additionalProperties: TEXT },
    },
    definitions: definitions(),
  };
}

function entrySchema(home: string): object {
  const other = {
    type: 'object',
    required: ['name'],
    properties: { id: ID, kind: { enum: KINDS }, name: TEXT, page: ADDRESS },
    additionalProperties: false,
  };
  const when = { type: ['integer', 'string'] };
  const link = {
    type: 'object',
    required: ['type', 'outward', 'label', 'other', 'source'],
    additionalProperties: false,
    properties: {
      type: reference('taxonomy/relation.schema.json'),
      outward: { description: words.outward, type: 'boolean' },
      label: TEXT,
      other,
      since: when,
      until: when,
      amount_gbp: { type: 'number' },
      source: ADDRESS,
    },
  };
  const more = { $schema: ADDRESS, version: DAY, licence: LICENCE, links: { type: 'array', items: link } };
  return {
    $schema: DRAFT,
    $id: `${home}data/${ENTRY_SCHEMA}`,
    title: words.entrySchemaTitle,
    ...anyKind(more, Object.keys(more)),
    definitions: definitions(),
  };
}

/** An entry of whichever kind: one schema is chosen by the kind, so that a fault is told once and not for all five. */
function anyKind(more: object, required: readonly string[]): object {
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: KINDS } },
    allOf: KINDS.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      then: known(`${kind}.schema.json`, { kind: { const: kind }, id: ID, page: ADDRESS, ...more }, [
        'kind',
        'id',
        'page',
        ...required,
      ]),
    })),
  };
}

/** The schema of a file of the data, with what the file's path or the map says besides. */
function known(name: string, more: object, required: readonly string[]): object {
  const {
    $schema: _draft,
    definitions: _own,
    ...own
  } = rewritten(present(SCHEMAS[name], `the schema ${name}`), name) as JsonSchema & {
    $schema?: string;
  };
  return {
    ...own,
    required: [...required, ...(own.required ?? [])],
    properties: { ...more, ...own.properties },
  };
}

function definitions(): object {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema: _draft, ...rest } = rewritten(schema, name) as JsonSchema & { $schema?: string };
      return [name, rest];
    }),
  );
}

function reference(name: string, pointer = ''): { readonly $ref: string } {
  return { $ref: `#/definitions/${name.replaceAll('/', '~1')}${pointer}` };
}

/** Returns a schema whose references point to the definitions of the file that it is put into. */
function rewritten(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !DISPLAY_KEYS.has(key))
      .map(([key, inner]) => {
        if (key !== '$ref' || typeof inner !== 'string') return [key, rewritten(inner, name)];
        const [path = '', pointer = ''] = inner.split('#');
        return [key, reference(path === '' ? name : path, pointer).$ref];
      }),
  );
}
