/** The one place in which findings become sentences. */
import { findings, restore } from '#words/check.ts';
import type { FieldNamer, FindingWords } from '../i18n/finding-words.ts';
import { onOneLine } from './characters.ts';
import type { Problem } from './finding.ts';

/** What a problem says to people, each on one line without hidden characters. */
export interface Said {
  readonly message: string;
  readonly tip: string;
}

const inQuotes: FieldNamer = (field) => `"${field}"`;

/** Returns what is wrong and what to do, in words; `field` writes the names of fields, in straight quotes unless given. */
export function say(
  { code, params, made }: Pick<Problem, 'code' | 'params' | 'made'>,
  field = inQuotes,
): Said {
  const { message, tip } = findings[code] as FindingWords<typeof params>;
  const written = (text: typeof message) => onOneLine(typeof text === 'string' ? text : text(params, field));
  return { message: written(message), tip: made ? onOneLine(restore(made.by)) : written(tip) };
}

/** A problem with its words, in the order of the published JSON. */
export interface SaidProblem extends Problem, Said {}

/** Returns a problem together with its words, for reports that people or programs read. */
export function withWords({ level, fixable, ...problem }: Problem): SaidProblem {
  return { ...problem, level, ...say(problem), fixable };
}

/** Tells whether the tip of a problem says by itself that `npm run fix` repairs it. */
export function namesRepair({ code, rule }: Pick<Problem, 'code' | 'rule'>): boolean {
  if (code === 'check/sentence') return rule === 'canonical-form';
  const words: FindingWords<never> = findings[code];
  return words.namesRepair === true;
}
