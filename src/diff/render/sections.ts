import * as words from '#words/review.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { ReviewReport, EntryChange, TermChange } from '../model.ts';
import type { Section } from './document.ts';
import { effectsSection } from './sections/effects.ts';
import { entriesSection, filesSection } from './sections/entries.ts';
import { manualChecksSection, problemsSection } from './sections/problems.ts';
import { vocabularySection } from './sections/vocabulary.ts';

/** The report in words: what stands first, and its sections in order, none of them empty. */
interface ReportDocument {
  readonly summary: Phrase;
  /** What must be done, where something must. */
  readonly state: Phrase;
  readonly sections: readonly Section[];
}

/** Up to so many changed files are told field by field; with more, entries get a line each. */
const MOST_IN_FULL = 50;

/** Puts a report into words. What must be put right comes first, so that it is read and never cut off. */
export function documentOf(report: ReviewReport): ReportDocument {
  const errors = report.problems.filter(({ level }) => level === 'error').length;
  const isLong = report.changedFiles > MOST_IN_FULL;
  const sections = [
    problemsSection(report),
    entriesSection(report, isLong),
    vocabularySection(report),
    filesSection(report),
    effectsSection(report),
    manualChecksSection(report),
  ];
  return {
    summary: inOneSentence(report),
    state: [errors === 0 ? words.nothingAgainst : words.mustBePutRight(errors)],
    sections: sections.filter((section) => section !== undefined),
  };
}

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
