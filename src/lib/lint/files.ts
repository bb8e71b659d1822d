import { decisionOfPath } from '../model/decisions.ts';
import { LAYOUT_PATH } from '../model/earlier-layout.ts';
import { indicatorOfPath } from '../model/figures.ts';
import {
  LEFT_OFF_PATH,
  PEOPLE_FOLDER,
  POLICY_PATH,
  RULESET_PATH,
  personOfPath,
} from '../model/governance.ts';
import { searchOfPath } from '../model/searches.ts';
import { FOLDERS, KINDS, kindOfFolder } from '../model/ids.ts';

/** Files of the data folder that are not entries and have a schema of their own. */
const SINGLE_FILES: Readonly<Record<string, string>> = {
  'map.yaml': 'map.schema.json',
  'redirects.yaml': 'redirects.schema.json',
  [POLICY_PATH]: 'policy.schema.json',
  [LEFT_OFF_PATH]: 'left-off.schema.json',
};

/** Files that may lie in the data folder and are checked elsewhere. */
const OTHER_FILES = new Set([
  'LICENSE',
  'README.md',
  RULESET_PATH,
  `${PEOPLE_FOLDER}/README.md`,
  LAYOUT_PATH,
]);

/** Files of folders whose content is made and checked by a command of its own. */
const OTHER_PATHS = /^places\/[a-z0-9][a-z0-9.-]*\.(yaml|json|md)$/;

/** Gives the schema, inside the schema folder, that a file of the data folder must fit; undefined for other files. */
export function schemaOfPath(path: string): string | undefined {
  const [folder = '', name, ...rest] = path.split('/');
  if (Object.hasOwn(SINGLE_FILES, path)) return SINGLE_FILES[path];
  if (name === undefined) return undefined;
  if (indicatorOfPath(path) !== undefined) return 'context.schema.json';
  if (searchOfPath(path) !== undefined) return 'search.schema.json';
  if (decisionOfPath(path) !== undefined) return 'decision.schema.json';
  if (personOfPath(path) !== undefined) return 'person.schema.json';
  const kind = kindOfFolder(folder);
  return kind && rest.length === 0 && name.endsWith('.yaml') ? `${kind}.schema.json` : undefined;
}

/** Tells whether a file has a place in the data folder. */
export function belongs(path: string): boolean {
  return schemaOfPath(path) !== undefined || OTHER_FILES.has(path) || OTHER_PATHS.test(path);
}

/** Gives the path by which a file's schema is named in its first line. */
export function schemaReference(path: string, schema: string): string {
  return `${'../'.repeat(path.split('/').length)}schema/${schema}`;
}

/** The folders in which entries lie, for messages. */
export const ENTRY_FOLDERS = KINDS.map((kind) => FOLDERS[kind]);
