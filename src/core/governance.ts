import type { LeftOff, Person, Policy } from './schema/types.gen.ts';

export type { LeftOff, Person, Policy };

/** Path of the rules of decision-making under the data folder. */
export const POLICY_PATH = 'governance/policy.yaml';

/** Path of the list of those who asked to be left off, under the data folder. */
export const LEFT_OFF_PATH = 'governance/left-off.yaml';

/** Path of the settings that maintainers make on the host, which a command compares with what is set there. */
export const RULESET_PATH = 'governance/ruleset.json';

/** Folder of the people in roles under the data folder. */
export const PEOPLE_FOLDER = 'governance/people';
