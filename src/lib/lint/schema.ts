import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { SCHEMAS } from '../model/schemas.ts';
import type { Finding } from './rule.ts';
import { explain } from './explain.ts';
import type { Told } from './explain.ts';

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
});
for (const keyword of ['x-terms', 'x-groups', 'x-message', 'enumDescriptions']) ajv.addKeyword(keyword);
for (const [file, schema] of Object.entries(SCHEMAS)) ajv.addSchema(schema, file);

const compiled = new Map<string, ValidateFunction>();

function validator(file: string): ValidateFunction {
  const known = compiled.get(file) ?? ajv.getSchema(file);
  if (!known) throw new Error(`there is no schema "${file}"`);
  compiled.set(file, known);
  return known;
}

/** Gives one finding for each thing in the data that does not fit a schema file, in plain words. */
export function checkSchema(data: unknown, file: string, told: Told = {}): Finding[] {
  const validate = validator(file);
  return validate(data) ? [] : explain(validate.errors ?? [], file, told);
}

/** Tells whether data fits a schema file. */
export function fitsSchema(data: unknown, file: string): boolean {
  return validator(file)(data);
}
