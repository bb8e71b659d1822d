import type { Finding } from './finding.ts';
import { explain } from './explain.ts';
import type { Told } from './explain.ts';
import { validatorOf } from './validators.ts';

/** Gives one finding for each thing in the data that does not fit a schema file, in plain words. */
export function checkSchema(data: unknown, file: string, told: Told = {}): Finding[] {
  const validate = validatorOf(file);
  return validate(data) ? [] : explain(validate.errors ?? [], file, told);
}

/** Tells whether data fits a schema file. */
export function fitsSchema(data: unknown, file: string): boolean {
  return validatorOf(file)(data);
}
