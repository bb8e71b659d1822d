import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULESET_PATH } from '../../../src/lib/model/governance.ts';
import { messageOf, stop } from '../args.ts';

/** Reads a file of JSON; a command that cannot ends with what is wrong. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw stop(`"${file}" cannot be read as JSON: ${messageOf(error)}.`, 2);
  }
}

/** Reads the rules that the branch should have on the host. */
export function wantedRuleset(data: string): unknown {
  return readJson(join(data, RULESET_PATH));
}
