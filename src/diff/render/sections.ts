import { effectsPart } from './sections/effects.ts';
import { entriesPart } from './sections/entries.ts';
import { filesPart, lookPart } from './sections/manual-checks.ts';
import { problemsPart } from './sections/problems.ts';
import { taxonomyPart } from './sections/vocabulary.ts';
import type { ReviewReport } from '../model.ts';
import { counted } from './document.ts';
import type { Part, Words } from './document.ts';
import { inOneSentence } from './summary.ts';

/** The report in words: what stands first, and its parts in order, none of them empty. */
export interface ReportWords {
  readonly summary: Words;
  /** What must be done, where something must. */
  readonly state: Words;
  readonly parts: readonly Part[];
}

/** Up to so many changed files are told field by field; with more, entries get a line each. */
export const MOST_IN_FULL = 50;

/** Puts a report into words. What must be put right comes first, so that it is read and never cut off. */
export function inParts(report: ReviewReport): ReportWords {
  const errors = report.problems.filter(({ level }) => level === 'error').length;
  const isLong = report.changedFiles > MOST_IN_FULL;
  const parts = [
    problemsPart(report),
    entriesPart(report, isLong),
    taxonomyPart(report),
    filesPart(report),
    effectsPart(report),
    lookPart(report),
  ];
  return {
    summary: inOneSentence(report),
    state:
      errors === 0
        ? ['Nothing stands against it in the checks.']
        : [`${counted(errors, 'problem')} must be put right first.`],
    parts: parts.filter((part) => part !== undefined),
  };
}
