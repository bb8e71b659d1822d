import * as changeWords from '#words/diff.ts';
import * as words from '#words/review.ts';
import type { ReviewReport } from '../../model.ts';
import { item, upTo } from '../document.ts';
import type { Item, Section } from '../document.ts';
import { fromTo } from '../field-change.ts';

/** Maximum numbers of files shown, and of values of each. */
const MOST_FILES = 60;
const MOST_VALUES = 15;

const NAMES = { added: words.fileAdded, removed: words.fileRemoved, changed: words.fileChanged };

type FileChange = ReviewReport['files'][number];

/** Tells what changes in files that are no entries. */
export function filesSection({ files }: ReviewReport): Section | undefined {
  if (files.length === 0) return undefined;
  const items = upTo(
    MOST_FILES,
    files,
    ({ file, what, values }) =>
      item(NAMES[what](file), upTo(MOST_VALUES, values, valueItem, words.andMoreValues)),
    words.andMoreFiles,
  );
  return { title: words.otherFiles, blocks: [{ sort: 'list', items }] };
}

function valueItem({ path, before, after }: FileChange['values'][number]): Item {
  const at = path === '' ? words.wholeFile : path;
  return item(changeWords.fieldLine([{ value: at }], fromTo(before, after)));
}
