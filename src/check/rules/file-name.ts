/**
 * The name of the file of an entry, an indicator or a record is its id: it stands in addresses, in relations and in other people's
 * data, so it has one plain form that every computer and every link can carry.
 */
import { idOfPath } from '../../core/schema/file-types.ts';
import { ID_MAX_LENGTH, entryOfPath, idFault, slug } from '../../core/ids.ts';
import type { FileRule } from '../rule.ts';

export const fileName: FileRule = {
  name: 'file-name',
  scope: 'file',
  check({ path }, report) {
    const named = namedFile(path);
    if (!named) return;
    const { id, kind } = named;
    const fault = idFault(id);
    if (fault === 'length')
      report({ code: 'file-name/too-long', params: { id, kind, length: id.length, most: ID_MAX_LENGTH } });
    else if (fault !== undefined) {
      const wanted = slug(id).slice(0, ID_MAX_LENGTH).replace(/-+$/, '');
      report({
        code: `file-name/${fault}`,
        params: {
          id,
          kind,
          entryKind: entryOfPath(path)?.kind,
          wanted,
          isFree: idFault(wanted) === undefined,
        },
      });
    }
  },
};

const NAMED_BY_ID = ['entry', 'indicator', 'search', 'decision', 'person'] as const;

/** Returns the id that a file is named by and what it holds; undefined for files with names of their own. */
function namedFile(path: string) {
  for (const kind of NAMED_BY_ID) {
    const id = idOfPath(path, kind);
    if (id !== undefined) return { id, kind };
  }
  return undefined;
}
