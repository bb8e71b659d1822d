/** The one place in which findings become sentences. */
import { findings } from '#words/check.ts';
import { restore } from '#words/check/json.ts';
import type { FieldNamer, FindingWords } from '../i18n/finding-words.ts';
import { onOneLine } from '../core/text/untrusted-text.ts';
import type { Code, ParamsOf, Problem } from './finding.ts';

/** What a problem says to people, each on one line without hidden characters. */
interface Said {
  readonly message: string;
  readonly tip: string;
}

const inQuotes: FieldNamer = (field) => `"${field}"`;

/** Words for some codes that stand in the place of the common ones, for readers who see something else than files. */
type OtherWords = { readonly [C in Code]?: FindingWords<ParamsOf<C>> };

/**
 * Returns what is wrong and what to do, in words. `field` writes the names of fields, in straight quotes unless given;
 * `other` has words of its own for some codes.
 */
export function say(
  { code, params, made }: Pick<Problem, 'code' | 'params' | 'made'>,
  { field = inQuotes, other = {} }: { readonly field?: FieldNamer; readonly other?: OtherWords } = {},
): Said {
  const { message, tip } = (other[code] ?? findings[code]) as FindingWords<typeof params>;
  const written = (text: typeof message) => onOneLine(typeof text === 'string' ? text : text(params, field));
  return { message: written(message), tip: made ? onOneLine(restore(made.by)) : written(tip) };
}

/** A problem with its words, in the order of the published JSON. */
export interface SaidProblem extends Problem, Said {}

/** Returns a problem together with its words, for reports that people or programs read. */
export function withWords({ level, fixable, ...problem }: Problem): SaidProblem {
  return { ...problem, level, ...say(problem), fixable };
}

/** Returns whether the tip of a problem says by itself that `npm run fix` repairs it. */
export function namesRepair({ code }: Pick<Problem, 'code'>): boolean {
  const words: FindingWords<never> = findings[code];
  return words.namesRepair === true;
}
