/** A link, a device, a huge file or one that is not text cannot be checked, reviewed or trusted. */
import { fileTypeOf, readableBytes } from '../../core/schema/file-types.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { FileRule, Finding } from '../rule.ts';

export const readable: FileRule = {
  name: 'readable',
  description: 'Every file is a plain text file in UTF-8.',
  scope: 'file',
  guard: true,
  check(file, report) {
    if (file.unreadable !== undefined) report(WORDS[file.unreadable](file));
  },
};

const WORDS: Readonly<Record<NonNullable<SourceFile['unreadable']>, (file: SourceFile) => Finding>> = {
  symlink: ({ path }) => ({
    message: `"${path}" is a link to another file; links are not followed, because they can lead outside the map.`,
    tip: 'Put the file itself here instead of a link to it.',
  }),
  'too-large': ({ path, bytes }) => ({
    message: `"${path}" is too large to be read${bytes === undefined ? '' : `: ${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`}.`,
    tip: limitOf(path),
  }),
  'not-utf8': ({ path }) => ({
    message: `"${path}" is not text in UTF-8, the encoding all files here use, so letters in it would come out wrong.`,
    tip: 'Open it in a text editor, choose "Save with encoding" or "Save as", and pick UTF-8.',
  }),
  'not-a-file': ({ path }) => ({
    message: `"${path}" is not an ordinary file.`,
    tip: 'Delete it, and put a plain text file here if one was meant.',
  }),
};

function limitOf(path: string): string {
  const type = fileTypeOf(path)?.type;
  if (type?.format !== 'json')
    return 'Keep what the fields ask for and leave out the rest; an entry is a page or two of text.';
  const most = `At most ${Math.round(readableBytes(path) / 1000).toLocaleString('en-GB')} kB are read`;
  return type.name === 'gazetteer'
    ? `${most}, which is room for 200,000 towns. Leave out the smallest ones, or names that nobody looks for.`
    : `${most}. Leave out what the map does not need.`;
}
