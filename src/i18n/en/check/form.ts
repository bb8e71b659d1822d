/** The canonical form of a file. */
import { words } from '../../finding-words.ts';
import type { NoParams } from '../../finding-words.ts';

const fixable = <Params = NoParams>(message: string | ((params: Params) => string)) =>
  words<Params>({
    message,
    tip: 'Run `npm run fix`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.',
    namesRepair: true,
  });

const kept = <Params = NoParams>(reason: (params: Params) => string, byHand: string) =>
  words<Params>({
    message: (params) =>
      `The file is not in the canonical form, and \`npm run fix\` leaves it as it is, because ${reason(params)}.`,
    tip: `${byHand} Then run \`npm run fix\`.`,
  });

const shown = (line: string) => (line === '' ? 'empty' : `"${line}"`);

export const form = {
  'canonical-form/line': fixable<{
    /** The part of the line that differs. */
    found: string;
    wanted: string;
  }>(
    ({ found, wanted }) =>
      `The file is not in the canonical form: this line is ${shown(found)} and should be ${shown(wanted)}.`,
  ),
  'canonical-form/windows-line-ends': fixable(
    'The lines of the file end as on Windows, with a carriage return; here they end with a line feed alone.',
  ),
  'canonical-form/old-line-ends': fixable(
    'The lines of the file end with a carriage return alone, as some old programs save them; here they end with a line feed alone.',
  ),
  'canonical-form/no-last-line-feed': fixable('The last line of the file does not end with a line feed.'),
  'canonical-form/goes-on': fixable(
    'The file goes on after its last line; it should end there, with one line feed.',
  ),
  'canonical-form/kept-line-end': kept(
    () =>
      'this line ends with a carriage return alone and others do not, so it is not certain which lines belong together',
    'Begin a new line there, or replace the carriage return by a space if the text goes on.',
  ),
  'canonical-form/kept-data': kept<{
    /** The field that would change, as a path with dots; empty for the whole file. */
    field: string;
  }>(
    ({ field }) =>
      `writing it anew would change ${field === '' ? 'what it says' : `what it says at "${field}"`}`,
    'Write that field as other entries do: its name, a colon, a space, and the value on the same line, in double quotes if it is text.',
  ),
  'canonical-form/kept-comment': kept<{ comment: string }>(
    ({ comment }) => `writing it anew would lose or change the comment ${shown(comment)}`,
    'Put the comment on a line of its own above the field it is about, in plain characters.',
  ),
  'canonical-form/kept-unsettled': kept(
    () => 'writing it anew a second time would change it again',
    'Write the fields in the order and layout of another entry, with comments on lines of their own.',
  ),
};
