import { schemaOfPath } from '../model/data-files.ts';
import { LAYOUT_PATH } from '../model/earlier-layout.ts';
import { PEOPLE_FOLDER, RULESET_PATH } from '../model/governance.ts';
import { FOLDERS, KINDS } from '../model/ids.ts';
import { releaseOfPath } from '../model/releases.ts';

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

/** Tells whether a file has a place in the data folder. */
export function belongs(path: string): boolean {
  return (
    schemaOfPath(path) !== undefined ||
    releaseOfPath(path) !== undefined ||
    OTHER_FILES.has(path) ||
    OTHER_PATHS.test(path)
  );
}

/** The folders in which entries lie, for messages. */
export const ENTRY_FOLDERS = KINDS.map((kind) => FOLDERS[kind]);
