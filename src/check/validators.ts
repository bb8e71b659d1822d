/**
 * Compiles the schemas. Ajv makes functions out of text, which a browser under our content-security policy refuses to do;
 * so a build puts a module with the finished functions in the place of this one in what it sends to browsers
 * (scripts/lib/compiled-validators.ts).
 */
import { Ajv } from 'ajv';
import type { Options, ValidateFunction } from 'ajv';
import { FILE_SCHEMAS } from '../core/file-schemas.ts';
import { SCHEMAS } from '../core/schema/schemas.ts';

/** How schemas are compiled, here and for browsers: all errors at once, each with its data and its part of the schema. */
const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
};

/** Gives a compiler that knows all schemas by their paths inside the schema folder. */
export function schemaCompiler(options: Options = {}): Ajv {
  const ajv = new Ajv({ ...OPTIONS, ...options });
  for (const keyword of ['x-terms', 'x-groups', 'x-lines', 'x-message', 'enumDescriptions'])
    ajv.addKeyword(keyword);
  for (const [file, schema] of Object.entries({ ...SCHEMAS, ...FILE_SCHEMAS })) ajv.addSchema(schema, file);
  return ajv;
}

const ajv = schemaCompiler();
const compiled = new Map<string, ValidateFunction>();

/** Gives the function that tells whether data fits a schema file; throws where there is no such schema. */
export function validatorOf(file: string): ValidateFunction {
  const known = compiled.get(file) ?? ajv.getSchema(file);
  if (!known) throw new Error(`there is no schema "${file}"`);
  compiled.set(file, known);
  return known;
}
