/**
 * Only files that someone reads lie in the data folder: a file in the wrong place is never shown on the map, and nobody
 * would notice.
 */
import { DECISION_FOLDER } from '../../core/decisions.ts';
import { INDICATOR_FOLDER } from '../../core/indicators.ts';
import { PEOPLE_FOLDER } from '../../core/governance.ts';
import { SEARCH_FOLDER } from '../../core/searches.ts';
import { FOLDERS, KINDS, idFault, kindOfFolder } from '../../core/ids.ts';
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { FileRule, Finding } from '../rule.ts';

export const strayFile: FileRule = {
  name: 'stray-file',
  description: 'Every file in the data folder has its place there.',
  scope: 'file',
  check({ path, unreadable }, report) {
    // Links and devices have a rule of their own, wherever they lie.
    if (fileTypeOf(path) || unreadable === 'symlink' || unreadable === 'not-a-file') return;
    report(place(path));
  },
};

const ENTRY_PLACES = KINDS.map((kind) => `${FOLDERS[kind]}/`).join(', ');

function place(path: string): Finding {
  const steps = path.split('/');
  const name = steps.at(-1) ?? path;
  const folder = [DECISION_FOLDER, PEOPLE_FOLDER].find((one) => path.startsWith(`${one}/`)) ?? steps[0] ?? '';
  const depth = steps.length - folder.split('/').length;
  const what =
    kindOfFolder(folder) !== undefined
      ? { one: 'an entry', each: 'entry', example: 'open-data-manchester' }
      : folder === INDICATOR_FOLDER
        ? { one: 'an indicator', each: 'indicator', example: 'population-2024' }
        : folder === SEARCH_FOLDER
          ? { one: 'a recorded search', each: 'search', example: 'market-power-in-wales-2026' }
          : folder === DECISION_FOLDER
            ? { one: 'a recorded decision', each: 'decision', example: '2027-12' }
            : folder === PEOPLE_FOLDER
              ? { one: 'a person in a role', each: 'person', example: 'example-handle' }
              : undefined;
  if (
    name.startsWith('.') ||
    /^(Thumbs\.db|desktop\.ini)$/i.test(name) ||
    /(~|\.(swp|bak|orig|tmp))$/.test(name)
  ) {
    return {
      message: `"${name}" is a hidden or left-over file of a program; it is not part of the map.`,
      tip: 'Delete it.',
    };
  }
  if (/\.yml$/i.test(name)) {
    const wanted = `${name.slice(0, -'.yml'.length)}.yaml`;
    return {
      message: `"${name}" ends in ".yml", and only files that end in ".yaml" are read.`,
      tip: `Rename it to "${wanted}".`,
    };
  }
  if (what && depth === 1) {
    const wanted = `${name.replace(/\.[^.]*$/, '')}.yaml`;
    return {
      message: `"${name}" is not ${what.one}: the folder ${folder}/ holds one YAML file for each ${what.each}, with a name that ends in ".yaml".`,
      tip: `If it is meant as ${what.one}, write it in YAML and call it ${idFault(wanted.slice(0, -5)) === undefined ? `"${wanted}"` : `after the ${what.each}, for example "${what.example}.yaml"`}; otherwise delete it.`,
    };
  }
  if (what && depth > 1) {
    return {
      message: `"${path}" lies in a folder inside ${folder}/, and files there are not read.`,
      tip: `Move it up into ${folder}/, or delete it.`,
    };
  }
  return {
    message: `"${path}" has no place in the data folder: nothing reads it, so it would never be seen.`,
    tip: `If it is an entry, move it into the folder of its kind (${ENTRY_PLACES}); otherwise delete it.`,
  };
}
