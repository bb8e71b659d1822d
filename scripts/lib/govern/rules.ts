/** The rules of decision-making as the checkout holds them: never as a change would have them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as words from '#words/github.ts';
import { relationsIn } from '../../../src/features/governance/read-data.ts';
import type { Tie } from '../../../src/features/governance/input.ts';
import { validatorOf } from '../../../src/check/validators.ts';
import { readFolder } from '../../../src/io/read-folder.ts';
import { idOfPath } from '../../../src/core/schema/file-types.ts';
import { LEFT_OFF_PATH, POLICY_PATH, RULESET_PATH } from '../../../src/core/governance.ts';
import type { LeftOff, Person, Policy } from '../../../src/core/governance.ts';
import { entryOfPath } from '../../../src/core/ids.ts';
import type { SourceFile } from '../../../src/core/source-file.ts';
import type { MapSettings } from '../../../src/core/schema/types.gen.ts';
import { parseYaml } from '../../../src/core/yaml.ts';
import { messageOf, stop } from '../args.ts';

/** What every change is judged by. */
export interface Rulebook {
  readonly policy: Policy;
  readonly people: readonly Person[];
  readonly ties: readonly Tie[];
  readonly leftOff: LeftOff['left_off'];
  /** The branch that the map is built from. */
  readonly branch: string;
  /** Where the rules can be read in plain words. */
  readonly papers: string;
}

/** Reads the rules from a data folder. Ends the command where a file is missing or does not fit: nobody judges by half a rule. */
export function readRules(data: string): Rulebook {
  const files = readFolder(data);
  const { repository } = one(files, 'map.yaml', 'map.schema.json') as MapSettings;
  const moved = mapOf(files);
  return {
    policy: one(files, POLICY_PATH, 'policy.schema.json') as Policy,
    people: files
      .filter(({ path }) => idOfPath(path, 'person') !== undefined)
      .map((file) => parsed(file, 'person.schema.json') as Person)
      // Who is tied to what moved is tied to where it is now, and to what is still called so in the change that moves it.
      .map((person) => ({
        ...person,
        affiliations: person.affiliations.flatMap((one) =>
          Object.hasOwn(moved, one) ? [moved[one] ?? one, one] : [one],
        ),
      })),
    ties: files.flatMap(tiesIn),
    leftOff: (one(files, LEFT_OFF_PATH, 'left-off.schema.json') as LeftOff).left_off,
    branch: repository.branch,
    papers: `${repository.url}/blob/${repository.branch}/GOVERNANCE.md`,
  };
}

function one(files: readonly SourceFile[], path: string, schema: string): unknown {
  const file = files.find((found) => found.path === path);
  if (!file) throw stop(words.noRules(path));
  return parsed(file, schema);
}

function parsed({ path, text }: SourceFile, schema: string): unknown {
  const { data, faults } = parseYaml(text);
  if (faults.length > 0 || !validatorOf(schema)(data)) throw stop(words.brokenRules(path));
  return data;
}

function mapOf(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  return files.some(({ path }) => path === 'redirects.yaml')
    ? (one(files, 'redirects.yaml', 'redirects.schema.json') as Record<string, string>)
    : {};
}

function tiesIn({ path, text }: SourceFile): Tie[] {
  const from = entryOfPath(path)?.id;
  if (from === undefined) return [];
  return [...relationsIn(text).values()].map(({ type, to }) => ({ type, from, to }));
}

/** Reads the rules that the branch should have on the host. */
export function wantedRuleset(data: string): unknown {
  return readJson(join(data, RULESET_PATH));
}

/** Reads a file of JSON; a command that cannot ends with what is wrong. */
export function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw stop(words.notJsonFile(file, messageOf(error)), 2);
  }
}
