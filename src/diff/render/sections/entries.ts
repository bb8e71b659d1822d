import * as changeWords from '#words/diff.ts';
import * as words from '#words/review.ts';
import { schemaWords } from '../../../i18n/phrase.ts';
import type { Phrase } from '../../../i18n/phrase.ts';
import { FOLDERS } from '../../../core/ids.ts';
import type { EntryChange, RelationChange, ReviewReport } from '../../model.ts';
import { item, upTo } from '../document.ts';
import type { Block, Item, Section } from '../document.ts';
import { fieldItem, fromTo } from '../field-change.ts';

/** Maximum number of entries that get a line each where there are many changes; the JSON holds all. */
const MOST_LINES = 100;

/** Tells what changed, entry by entry; with many changes a line for each. */
export function entriesSection({ entries }: ReviewReport, isLong: boolean): Section | undefined {
  if (entries.length === 0) return undefined;
  const told = entries.filter(({ onlyTerms }) => !onlyTerms);
  const moved = entries.length - told.length;
  const shown = isLong ? told.slice(0, MOST_LINES) : told;
  const items = shown.map((change) => (isLong ? item(shortly(change)) : inFull(change)));
  const left = told.length - shown.length;
  const rest = [
    ...(left > 0 ? [words.moreEntriesChanged(left)] : []),
    ...(moved > 0 ? [words.entriesFollowTerms(moved)] : []),
  ];
  const blocks: readonly Block[] = [
    ...(items.length > 0 ? [{ sort: 'list' as const, items }] : []),
    ...(rest.length > 0 ? [{ sort: 'paragraph' as const, words: [rest.join(' ')] }] : []),
  ];
  return { title: words.whatChanges, blocks };
}

function heading(change: EntryChange): Phrase {
  const { what, id, kind, name } = change;
  switch (what) {
    case 'added':
      return words.entryAdded(name, kind, id);
    case 'removed':
      return words.entryRemoved(name, kind, id);
    case 'renamed': {
      const renamed = change.redirected === true ? words.entryRenamed : words.entryRenamedBlindly;
      return renamed(formerly(change), [name, id]);
    }
    case 'merged':
      return words.entryMerged(formerly(change), [name, id]);
    case 'changed': {
      const { was } = change;
      return was && was.kind !== kind
        ? words.entryMoved(name, id, FOLDERS[was.kind], FOLDERS[kind])
        : words.entryChanged(name, id);
    }
  }
}

function formerly({ what, id, was }: EntryChange): readonly [name: string, id: string] {
  if (!was) throw new Error(`"${id}" is ${what}, but nothing says what it was before.`);
  return [was.name, was.id];
}

function shortly(change: EntryChange): Phrase {
  const { what, fields, links } = change;
  if (what !== 'changed' && what !== 'renamed') return heading(change);
  const facts = [
    ...fields.map(({ title }) => schemaWords(title)),
    ...(links.length > 0 ? [words.relationCount(links.length)] : []),
  ];
  if (facts.length === 0) return heading(change);
  const listed = facts.flatMap((fact, index) => (index === 0 ? fact : [changeWords.separator, ...fact]));
  return changeWords.fieldLine(heading(change), listed);
}

function inFull(change: EntryChange): Item {
  const { what, fields, links } = change;
  // Of what went, its own facts are no news; of a new entry the heading has the name.
  const told =
    what === 'removed' || what === 'merged'
      ? []
      : fields.filter(({ field }) => what !== 'added' || field !== 'name');
  return item(heading(change), [
    ...told.map((field) => fieldItem(field, what === 'added')),
    ...links.map(relationItem),
  ]);
}

/** Returns a relation read from both ends: "A runs B; B is run by A". */
function relationItem({ what, label, inverse, from, to, source, fields }: RelationChange): Item {
  const reads = words.relationReads(from.name, schemaWords(label), to.name);
  const both =
    from.id === undefined || to.id === undefined
      ? reads
      : [...reads, changeWords.separator, ...words.relationReads(to.name, schemaWords(inverse), from.name)];
  return item(
    relationPhrase(what, both, source),
    fields.map((field) => fieldItem(field, false)),
  );
}

function relationPhrase(what: RelationChange['what'], reads: Phrase, source: string | undefined): Phrase {
  switch (what) {
    case 'added':
      return source === undefined ? words.relationAdded(reads) : words.relationAddedWithSource(reads, source);
    case 'removed':
      return words.relationRemoved(reads);
    case 'changed':
      return words.relationChanged(reads);
  }
}

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
