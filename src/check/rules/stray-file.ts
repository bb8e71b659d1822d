/**
 * Only files that someone reads lie in the data folder: a file in the wrong place is never shown on the map, and nobody
 * would notice.
 */
import { DECISION_FOLDER, PEOPLE_FOLDER } from '../../core/governance.ts';
import { INDICATOR_FOLDER } from '../../core/indicators.ts';
import { SEARCH_FOLDER } from '../../core/searches.ts';
import { FOLDERS, KINDS, idFault, kindOfFolder } from '../../core/ids.ts';
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { Finding } from '../finding.ts';
import type { FileRule } from '../rule.ts';

export const strayFile: FileRule = {
  name: 'stray-file',
  scope: 'file',
  check({ path, unreadable }, report) {
    // Links and devices have a rule of their own, wherever they lie.
    if (fileTypeOf(path) || unreadable === 'symlink' || unreadable === 'not-a-file') return;
    report(place(path));
  },
};

function place(path: string): Finding {
  const steps = path.split('/');
  const name = steps.at(-1) ?? path;
  const folder = [DECISION_FOLDER, PEOPLE_FOLDER].find((one) => path.startsWith(`${one}/`)) ?? steps[0] ?? '';
  const depth = steps.length - folder.split('/').length;
  if (
    name.startsWith('.') ||
    /^(Thumbs\.db|desktop\.ini)$/i.test(name) ||
    /(~|\.(swp|bak|orig|tmp))$/.test(name)
  )
    return { code: 'stray-file/left-over', params: { name } };
  if (/\.yml$/i.test(name)) {
    const wanted = `${name.slice(0, -'.yml'.length)}.yaml`;
    return { code: 'stray-file/yml', params: { name, wanted } };
  }
  const kind = kindIn(folder);
  if (kind && depth === 1) {
    const id = name.replace(/\.[^.]*$/, '');
    const wanted = idFault(id) === undefined ? `${id}.yaml` : undefined;
    return { code: 'stray-file/not-yaml', params: { name, folder, kind, wanted } };
  }
  if (kind && depth > 1) return { code: 'stray-file/too-deep', params: { path, folder } };
  const folders = KINDS.map((one) => FOLDERS[one]);
  return { code: 'stray-file/no-place', params: { path, folders } };
}

/** Returns what each file of a folder is; undefined for a folder that holds no files named by an id. */
function kindIn(folder: string): 'entry' | 'indicator' | 'search' | 'decision' | 'person' | undefined {
  if (kindOfFolder(folder) !== undefined) return 'entry';
  if (folder === INDICATOR_FOLDER) return 'indicator';
  if (folder === SEARCH_FOLDER) return 'search';
  if (folder === DECISION_FOLDER) return 'decision';
  return folder === PEOPLE_FOLDER ? 'person' : undefined;
}
