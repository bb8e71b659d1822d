/** A map that praises some of what it lists is an advertisement: a summary says what something is and does. */
import { textOf } from '../guards.ts';
import type { EntryRule } from '../rule.ts';

const PRAISE = [
  /\b(?:an?|the|our|[\p{L}]+['’]s) leading\b(?! (?:up|to|its?|the|on)\b)/iu,
  /\b(?:world|market|sector|industry|internationally|globally|nationally)[- ]leading\b/i,
  /\baward[- ]winning\b/i,
  /\b(?:world|first|best)[- ](?:class|in-class|rate|beating)\b/i,
  /\bcutting[- ]edge\b/i,
  /\bstate[- ]of[- ]the[- ]art\b/i,
  /\bgame[- ]chang(?:ing|er)\b/i,
  /\bground-?breaking\b/i,
  /\bpath-?breaking\b/i,
  /\b(?:innovative|pioneering|visionary|revolutionary|unparalleled|unrivalled|renowned|acclaimed|prestigious|outstanding|exciting|passionate)\b/i,
  /\bpremier\b(?! league)/i,
  /\bunique\b(?! (?:ids?|identifiers?|numbers?|references?|property)\b)/i,
];

export const summaryStyle: EntryRule = {
  name: 'summary-style',
  scope: 'entry',
  check({ data }, report) {
    const summary = textOf(data['summary']);
    if (summary === undefined) return;
    for (const found of praiseIn(summary)) {
      report({
        level: 'warning',
        path: ['summary'],
        code: 'summary-style/praise',
        params: { found },
      });
    }
    if (!/[.?!]["'”’)]*$/.test(summary.trim())) {
      report({
        level: 'warning',
        path: ['summary'],
        code: 'summary-style/no-full-stop',
        params: { ending: summary.trim().slice(-40) },
      });
    }
  },
};

/** Returns the words of a text that praise. */
export function praiseIn(text: string): string[] {
  return PRAISE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
