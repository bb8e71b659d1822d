/**
 * The name of the file of an entry, an indicator or a record is its id: it stands in addresses, in relations and in other people's
 * data, so it has one plain form that every computer and every link can carry.
 */
import { idOfPath } from '../../core/schema/file-types.ts';
import { ID_MAX_LENGTH, entryOfPath, idFault, slug } from '../../core/ids.ts';
import type { FileRule } from '../rule.ts';

const WHY = {
  form: 'is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address.',
  device:
    'is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there.',
  object:
    'gives an id that has a meaning of its own in the programs that read this data; no redirect could name it.',
} as const;

export const fileName: FileRule = {
  name: 'file-name',
  description:
    'The file of an entry, indicator, record or person in a role is named by its id: lower-case words joined by hyphens.',
  scope: 'file',
  check({ path }, report) {
    const indicator = idOfPath(path, 'indicator');
    const search = idOfPath(path, 'search');
    const decision = idOfPath(path, 'decision');
    const person = idOfPath(path, 'person');
    const { id: entry, kind } = entryOfPath(path) ?? {};
    const id = entry ?? indicator ?? search ?? decision ?? person;
    if (id === undefined) return;
    const [what, example] =
      indicator !== undefined
        ? ['indicator', 'population-2024']
        : search !== undefined
          ? ['search', 'market-power-in-wales-2026']
          : decision !== undefined
            ? ['decision', '2027-12']
            : person !== undefined
              ? ['handle', 'example-handle']
              : ['entry', 'open-data-manchester'];
    const fault = idFault(id);
    if (fault === 'length') {
      report({
        message: `The file name "${id}.yaml" is too long: an id has at most ${ID_MAX_LENGTH} characters, and this one has ${id.length}.`,
        tip: `Shorten it to the words by which people know the ${what}.`,
      });
    } else if (fault !== undefined) {
      const wanted = slug(id).slice(0, ID_MAX_LENGTH).replace(/-+$/, '');
      report({
        message: `The file name "${id}.yaml" ${WHY[fault]}`,
        tip:
          wanted === ''
            ? `Rename it after the ${what}, for example "${example}.yaml".`
            : idFault(wanted) === undefined
              ? `Rename it to "${wanted}.yaml".`
              : what === 'handle'
                ? 'Name another account of theirs in the field "handle", and rename the file after it.'
                : `Add a word that tells the ${what} apart, for example "${wanted}-${kind ?? what}.yaml".`,
      });
    }
  },
};
