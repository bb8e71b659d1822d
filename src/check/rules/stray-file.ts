/**
 * Only files that someone reads lie in the data folder: a file in the wrong place is never shown on the map, and nobody
 * would notice.
 */
import { FOLDERS, KINDS, idFault } from '../../core/ids.ts';
import { fileTypeOf, recordOfFolder } from '../../core/schema/file-types.ts';
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
  const above = steps.map((_, index) => steps.slice(0, index).join('/')).slice(1);
  const folder = above.findLast((one) => recordOfFolder(one) !== undefined);
  const kind = folder === undefined ? undefined : recordOfFolder(folder);
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
  if (folder !== undefined && kind && folder === above.at(-1)) {
    const id = name.replace(/\.[^.]*$/, '');
    const wanted = idFault(id) === undefined ? `${id}.yaml` : undefined;
    return { code: 'stray-file/not-yaml', params: { name, folder, kind, wanted } };
  }
  if (folder !== undefined) return { code: 'stray-file/too-deep', params: { path, folder } };
  const folders = KINDS.map((one) => FOLDERS[one]);
  return { code: 'stray-file/no-place', params: { path, folders } };
}
