/**
 * Compiles the schemas. Ajv makes functions out of text, which a browser under our content-security policy refuses to do;
 * so a build puts a module with the finished functions in the place of this one in what it sends to browsers
 * (scripts/lib/compiled-validators.ts).
 */
import abroad from '../../schema/places/abroad.schema.json' with { type: 'json' };
import areas from '../../schema/places/areas.schema.json' with { type: 'json' };
import boundaries from '../../schema/places/boundaries.schema.json' with { type: 'json' };
import constituencies from '../../schema/places/constituencies.schema.json' with { type: 'json' };
import councils from '../../schema/places/councils.schema.json' with { type: 'json' };
import gazetteer from '../../schema/places/gazetteer.schema.json' with { type: 'json' };
import names from '../../schema/places/names.schema.json' with { type: 'json' };
import postcodeAreas from '../../schema/places/postcode-areas.schema.json' with { type: 'json' };
import regions from '../../schema/places/regions.schema.json' with { type: 'json' };
import release from '../../schema/release.schema.json' with { type: 'json' };
import ruleset from '../../schema/ruleset.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Options, ValidateFunction } from 'ajv';
import { SCHEMAS } from '../core/schema/schemas.ts';

/**
 * Schemas of files beside the entries, by their paths inside the schema folder: places, releases and settings of the host.
 * They check what is read and make no types, forms or exports, so they stand apart from `SCHEMAS`.
 */
export const FILE_SCHEMAS: Readonly<Record<string, object>> = {
  'places/abroad.schema.json': abroad,
  'places/areas.schema.json': areas,
  'places/boundaries.schema.json': boundaries,
  'places/constituencies.schema.json': constituencies,
  'places/councils.schema.json': councils,
  'places/gazetteer.schema.json': gazetteer,
  'places/names.schema.json': names,
  'places/postcode-areas.schema.json': postcodeAreas,
  'places/regions.schema.json': regions,
  'release.schema.json': release,
  'ruleset.schema.json': ruleset,
};

/** How schemas are compiled, here and for browsers: all errors at once, each with its data and its part of the schema. */
const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
};

/** Returns a compiler that knows all schemas by their paths inside the schema folder. */
export function schemaCompiler(options: Options = {}): Ajv {
  const ajv = new Ajv({ ...OPTIONS, ...options });
  for (const keyword of ['x-terms', 'x-groups', 'x-lines', 'x-message', 'enumDescriptions'])
    ajv.addKeyword(keyword);
  for (const [file, schema] of Object.entries({ ...SCHEMAS, ...FILE_SCHEMAS })) ajv.addSchema(schema, file);
  return ajv;
}

const ajv = schemaCompiler();
const compiled = new Map<string, ValidateFunction>();

/** Returns the function that tells whether data fits a schema file; throws where there is no such schema. */
export function validatorOf(file: string): ValidateFunction {
  const known = compiled.get(file) ?? ajv.getSchema(file);
  if (!known) throw new Error(`there is no schema "${file}"`);
  compiled.set(file, known);
  return known;
}
