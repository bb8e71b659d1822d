/** Holds the schema to what its README promises, so that editors, messages and documentation can rely on it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { FILE_SCHEMAS } from '../src/check/validators.ts';
import { fieldsOf } from '../src/core/schema/fields.ts';
import type { Field } from '../src/core/schema/fields.ts';
import { followReference, SCHEMAS } from '../src/core/schema/schemas.ts';
import type { JsonSchema } from '../src/core/schema/schemas.ts';
import { TAXONOMY } from '../src/core/schema/taxonomy.ts';
import type { ListName } from '../src/core/schema/taxonomy.ts';

interface Found {
  readonly file: string;
  /** JSON pointer inside the file. */
  readonly at: string;
  readonly schema: JsonSchema & Readonly<Record<string, unknown>>;
}

const LISTS = Object.keys(TAXONOMY) as ListName[];
const AUTHORED = [
  'organisation',
  'project',
  'community',
  'event',
  'resource',
  'context',
  'search',
  'decision',
  'map',
].map((name) => `${name}.schema.json`);
const LONGEST_DEFINITION = 160;

const parts = Object.entries(SCHEMAS).flatMap(([file, schema]) =>
  partsIn({ file, at: '', schema: { ...schema } }),
);
const fileParts = Object.entries(FILE_SCHEMAS).flatMap(([file, schema]) =>
  partsIn({ file, at: '', schema: { ...schema } }),
);
const fields = [...parts, ...fileParts].filter(({ at }) => /\/properties\/[^/]+$/.test(at));
const ajv = new Ajv({ strict: false, schemas: { ...SCHEMAS, ...FILE_SCHEMAS } });

test('Every schema file is part of the model', () => {
  const onDisk = readdirSync('schema', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  expect(onDisk.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(
    Object.keys({ ...SCHEMAS, ...FILE_SCHEMAS }).sort(),
  );
});

test('Every field has a title, a description and an example, in its own place or in what it refers to', () => {
  expect(fields.length).toBeGreaterThan(150);
  const wanting = fields.flatMap(({ file, at, schema }) => {
    const {
      title = '',
      description = '',
      examples = [],
    } = schema.$ref === undefined ? schema : followReference(schema.$ref, file).schema;
    const missing = [
      title === '' && 'a title',
      description === '' && 'a description',
      examples.length === 0 && 'an example',
    ];
    return missing.filter((what) => what !== false).map((what) => `schema/${file}#${at} has not ${what}`);
  });
  expect(wanting).toEqual([]);
});

test('Every example is what it is an example of', () => {
  const wrong = [...parts, ...fileParts].flatMap(({ file, at, schema: { examples = [] } }) =>
    examples
      .filter((example) => !ajv.validate({ $ref: `${file}#${encodeURI(at)}` }, example))
      .map((example) => `schema/${file}#${at}: ${JSON.stringify(example)} ${ajv.errorsText()}`),
  );
  expect(wrong).toEqual([]);
});

test('No object takes fields that nobody described', () => {
  const open = parts
    .filter(({ schema }) => schema.properties !== undefined || schema.type === 'object')
    .filter(({ schema }) => schema['additionalProperties'] !== false)
    .map(({ file, at }) => `schema/${file}#${at}`);
  expect(open).toEqual([]);
});

test('What is required is described', () => {
  const wrong = parts.flatMap(({ file, at, schema: { required = [], properties } }) =>
    properties === undefined
      ? []
      : required.filter((name) => !(name in properties)).map((name) => `schema/${file}#${at}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('Types and closed lists are as the schema says', () => {
  // Prints the files that are not, with what to do, and fails.
  const output = execFileSync(process.execPath, ['scripts/types.ts', '--check'], { encoding: 'utf8' });
  expect(output.trim()).toBe('Types and closed lists follow from the schema.');
});

describe.each(LISTS)('The closed list %s', (name) => {
  const file = `taxonomy/${name}.schema.json`;
  const schema: JsonSchema & { 'x-terms'?: object } = SCHEMAS[file] ?? {};
  const { terms, groups, byId } = TAXONOMY[name];

  test('allows exactly the terms that it defines', () => {
    expect(schema.enum).toEqual(Object.keys(schema['x-terms'] ?? {}));
  });

  test('has a label and a definition of one sentence for every term', () => {
    const wrong = terms.flatMap(({ id, label, definition }) => [
      ...(label.trim() === '' ? [`${id} has no label`] : []),
      ...(/^\S.*[.?!]$/.test(definition) ? [] : [`the definition of ${id} is not a sentence`]),
      ...(definition.length <= LONGEST_DEFINITION
        ? []
        : [`the definition of ${id} has ${definition.length} characters`]),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has no two terms of one label', () => {
    const labels = terms.map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('refers only to terms and groups that are there', () => {
    const headings = new Set(groups.map(({ id }) => id));
    const wrong = terms.flatMap(({ id, broader, not = [] }) => [
      ...(headings.size === 0 || headings.has(broader ?? '')
        ? []
        : [`${id} stands in the group "${broader ?? ''}"`]),
      ...not.filter(({ see }) => !byId.has(see)).map(({ see }) => `${id} points to "${see}"`),
    ]);
    expect(wrong).toEqual([]);
  });
});

test('An indicator may have a figure for every region, and for nothing else', () => {
  const values = fieldsOf('context.schema.json').find(({ name }) => name === 'values');
  expect(values?.fields.map(({ name }) => name)).toEqual(TAXONOMY.region.terms.map(({ id }) => id));
});

test.each(AUTHORED)('schema/README.md names every field of %s', (file) => {
  const readme = readFileSync('schema/README.md', 'utf8');
  const missing = namesIn(fieldsOf(file)).filter((name) => !readme.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

/** Gives a schema and everything inside it that is a schema itself. */
function partsIn({ file, at, schema }: Found): Found[] {
  const below = (key: 'properties' | 'definitions') =>
    Object.entries(schema[key] ?? {}).map(([name, part]) => [`${at}/${key}/${name}`, part] as const);
  const list = (key: 'allOf') =>
    (Array.isArray(schema[key]) ? (schema[key] as JsonSchema[]) : []).map(
      (part, index) => [`${at}/${key}/${index}`, part] as const,
    );
  const alone = (key: 'items' | 'additionalProperties') => {
    const part = schema[key];
    return typeof part === 'object' && part !== null ? [[`${at}/${key}`, part as JsonSchema] as const] : [];
  };
  const inner = [
    ...below('properties'),
    ...below('definitions'),
    ...list('allOf'),
    ...alone('items'),
    ...alone('additionalProperties'),
  ];
  return [
    { file, at, schema },
    ...inner.flatMap(([path, part]) => partsIn({ file, at: path, schema: { ...part } })),
  ];
}

/** Gives the names of fields and of the fields inside them. */
function namesIn(own: readonly Field[]): string[] {
  return own.flatMap(({ name, fields: inner }) => [name, ...namesIn(inner)]);
}
