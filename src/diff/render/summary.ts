import * as words from '#words/review.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { EntryChange, ReviewReport, TermChange } from '../model.ts';

/** Returns the whole change in one sentence. */
export function inOneSentence({
  entries,
  taxonomy,
  files,
  changedFiles,
}: Pick<ReviewReport, 'entries' | 'taxonomy' | 'files' | 'changedFiles'>): Phrase {
  const moved = entries.filter(({ onlyTerms }) => onlyTerms).length;
  const did = [
    ...VERBS.flatMap(([verb, fits]) => {
      const own = entries.filter(fits);
      const [first] = own;
      return first ? [verb(own.length, (first.was ?? first).name)] : [];
    }),
    ...(moved === 0 ? [] : [words.movesToOtherTerms(moved)]),
    ...termPhrases(taxonomy),
    ...(files.length === 0 ? [] : [words.changesFiles(files.length)]),
  ];
  if (did.length > 0) return words.oneSentence(did);
  return [changedFiles === 0 ? words.nothingChanges : words.onlyForm(changedFiles)];
}

type Verb = (count: number, name: string) => Phrase;

const VERBS: readonly (readonly [verb: Verb, fits: (change: EntryChange) => boolean])[] = [
  [words.adds, ({ what }) => what === 'added'],
  [words.renames, ({ what }) => what === 'renamed'],
  [words.merges, ({ what }) => what === 'merged'],
  [words.removes, ({ what }) => what === 'removed'],
  [words.changes, ({ what, onlyTerms }) => what === 'changed' && !onlyTerms],
];

function termPhrases(taxonomy: readonly TermChange[]): Phrase[] {
  const splits = taxonomy.filter(({ what }) => what === 'split');
  const others = taxonomy.length - splits.length;
  const [first] = splits;
  return [
    ...(first === undefined ? [] : [words.splitsTerms(splits.length, first.term.label)]),
    ...(others === 0 ? [] : [words.changesLists(others, splits.length > 0)]),
  ];
}
