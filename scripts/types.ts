/** Writes what follows from the schema: TypeScript types, and `enum` and `enumDescriptions` of each closed list. */
import { readFileSync, readdirSync } from 'node:fs';
import * as words from '#words/commands/build.ts';
import * as help from '#words/commands/help.ts';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema4 } from 'json-schema';
import { runCommand, stop } from './lib/args.ts';
import { formatOptions, formatted, settle } from './lib/generated.ts';
import { SCHEMAS, followReference } from '../src/core/schema/schemas.ts';

const TYPES = 'src/core/schema/types.gen.ts';
const TAXONOMY = 'schema/taxonomy';

/** Returns every generated file's path with the text it should hold. */
async function generate(): Promise<Map<string, string>> {
  const wanted = new Map<string, string>();
  for (const name of readdirSync(TAXONOMY).filter((file) => file.endsWith('.schema.json'))) {
    const file = `${TAXONOMY}/${name}`;
    const list = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const terms = list['x-terms'] as Record<string, { definition: string }>;
    list['enum'] = Object.keys(terms);
    list['enumDescriptions'] = Object.values(terms).map(({ definition }) => definition);
    wanted.set(file, await formatted(file, JSON.stringify(list)));
  }
  wanted.set(TYPES, await types());
  return wanted;
}

/** Returns the TypeScript types of everything that people author. */
async function types(): Promise<string> {
  const definitions: Record<string, JSONSchema4> = {};
  const reference = (name: string, make: () => JSONSchema4): JSONSchema4 => {
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = make();
    }
    return { $ref: `#/definitions/${name}` };
  };
  // Titles of fields would each become a type of their own, so only what is named here keeps a name.
  const convert = (schema: JSONSchema4, file: string): JSONSchema4 => {
    const wrapped = schema.allOf?.[0];
    if (wrapped) return { ...convert(wrapped, file), description: schema.description ?? '' };
    if (schema.$ref !== undefined) {
      const target = followReference(schema.$ref, file);
      const inner = target.schema as JSONSchema4;
      const list = /^taxonomy\/(.+)\.schema\.json$/.exec(target.file)?.[1];
      if (list) return reference(listType(list), () => closedList(inner));
      const own = schema.$ref.split('/').at(-1) ?? '';
      if (inner.type === 'object') return reference(pascal(own), () => convert(inner, target.file));
      return convert(inner, target.file);
    }
    const { title: _title, oneOf: _oneOf, examples: _examples, ...rest } = schema;
    return {
      ...rest,
      ...(rest.properties && {
        properties: Object.fromEntries(
          Object.entries(rest.properties).map(([key, value]) => [key, convert(value, file)]),
        ),
      }),
      ...(rest.items && { items: convert(rest.items, file) }),
      ...(typeof rest.additionalProperties === 'object' && {
        additionalProperties: convert(rest.additionalProperties, file),
      }),
    };
  };
  const authored = Object.keys(SCHEMAS).filter(
    (file) => !file.includes('/') && file !== 'common.schema.json',
  );
  const properties = Object.fromEntries(
    authored.map((file) => {
      const schema = SCHEMAS[file] as JSONSchema4;
      return [
        file.replace('.schema.json', ''),
        reference(pascal(schema.title ?? ''), () => convert(schema, file)),
      ];
    }),
  );
  const root = {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    definitions,
  };
  return compile(root as JSONSchema4, 'AuthoredFiles', {
    bannerComment: '// Made from schema/ by `npm run types`. Do not edit.',
    ignoreMinAndMaxItems: true,
    style: await formatOptions(),
  });
}

/** A closed list as a union, taken from its terms, so that one run is enough after a term is added. */
function closedList(schema: JSONSchema4): JSONSchema4 {
  return {
    description: schema.description ?? '',
    type: 'string',
    enum: Object.keys(schema['x-terms'] as object),
  };
}

/** Names a closed list's type; one that shares its name with a group of fields is called a type of it. */
function listType(list: string): string {
  const taken = SCHEMAS['common.schema.json']?.definitions ?? {};
  return pascal(list in taken ? `${list}-type` : list);
}

function pascal(name: string): string {
  return name.replace(/(^|[-_ ])([a-z])/g, (_match, _gap, letter: string) => letter.toUpperCase());
}

await runCommand({
  help: help.types,
  options: { check: { type: 'boolean', default: false } },
  run: async ({ values: { check } }) => {
    const stale = settle(await generate(), check);
    if (check && stale.length > 0) throw stop(words.typesStale(stale));
    console.log(check ? words.typesFollow : words.wrote(stale));
    return 0;
  },
});
