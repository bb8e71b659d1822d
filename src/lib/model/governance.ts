import type { LeftOff, Person, Policy } from './types.gen.ts';

export type { LeftOff, Person, Policy };

/** Path of the rules of decision-making under the data folder. */
export const POLICY_PATH = 'governance/policy.yaml';

/** Path of the list of those who asked to be left off, under the data folder. */
export const LEFT_OFF_PATH = 'governance/left-off.yaml';

/** Path of the settings that maintainers make on the host, which a command compares with what is set there. */
export const RULESET_PATH = 'governance/ruleset.json';

/** Folder of the people in roles under the data folder. */
export const PEOPLE_FOLDER = 'governance/people';

/** Gives the name of a person's file, which is their handle in lower case, or undefined if the path is not that of one. */
export function personOfPath(path: string): string | undefined {
  const name = path.startsWith(`${PEOPLE_FOLDER}/`) ? path.slice(PEOPLE_FOLDER.length + 1) : '';
  return !name.includes('/') && name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
}

/** Tells whether a file of the data folder holds rules, people in roles or those left off. */
export function isGovernance(path: string): boolean {
  return path === POLICY_PATH || path === LEFT_OFF_PATH || personOfPath(path) !== undefined;
}
