import { plainText } from '../../i18n/phrase.ts';
import { say, withWords } from '../../check/say.ts';
import type { SaidProblem } from '../../check/say.ts';
import type { ManualCheck, ReviewReport, Suggestion } from '../model.ts';
import { inOneSentence } from './sections.ts';

type WithMessage<Check> = Check extends { readonly problem: unknown }
  ? Omit<Check, 'problem'> & { readonly message: string }
  : Check;

/** The report for programs: the values, and words for people where something else would have to be put into words. */
export interface ReviewJson extends Omit<ReviewReport, 'look' | 'problems'> {
  readonly look: readonly WithMessage<ManualCheck>[];
  readonly problems: readonly (SaidProblem & { readonly suggestions: readonly Suggestion[] })[];
  /** One sentence, in which values by others stand in quotes. */
  readonly summary: string;
}

/** Returns the report as JSON text of a `ReviewJson`. */
export function json(report: ReviewReport): string {
  const given: ReviewJson = {
    ...report,
    look: report.look.map(withMessage),
    problems: report.problems.map(({ suggestions, ...problem }) => ({ ...withWords(problem), suggestions })),
    summary: plainText(inOneSentence(report)),
  };
  return `${JSON.stringify(given, null, 2)}\n`;
}

function withMessage(check: ManualCheck): WithMessage<ManualCheck> {
  if (!('problem' in check)) return check;
  const { problem, ...rest } = check;
  return { ...rest, message: say(problem).message };
}
