import * as words from '#words/review.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { ReviewReport } from '../model.ts';
import type { Section } from './document.ts';
import { effectsSection } from './sections/effects.ts';
import { entriesSection } from './sections/entries.ts';
import { filesSection } from './sections/files.ts';
import { manualChecksSection } from './sections/manual-checks.ts';
import { problemsSection } from './sections/problems.ts';
import { vocabularySection } from './sections/vocabulary.ts';
import { inOneSentence } from './summary.ts';

/** The report in words: what stands first, and its sections in order, none of them empty. */
export interface ReportDocument {
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
