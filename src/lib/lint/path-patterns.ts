/** Patterns of paths by which the policy tells classes of change apart. */
import { quote } from './quote.ts';
import { listOfTexts, recordsIn } from './reading.ts';
import type { Finding } from './rule.ts';

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** Says what keeps a pattern from fitting any path as it is meant. */
export function patternFault(pattern: string): Finding | undefined {
  const why = whyNot(pattern);
  return why === undefined
    ? undefined
    : {
        message: `The pattern ${quote(pattern)} ${why}.`,
        tip: 'Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".',
      };
}

function whyNot(pattern: string): string | undefined {
  if (pattern.startsWith('/') || pattern.startsWith('./'))
    return `begins with ${quote(pattern.slice(0, pattern.indexOf('/') + 1))}, and paths do not`;
  if (pattern.startsWith('!')) return 'begins with "!", which turns it around; use "except"';
  if (pattern.split('/').some((step) => step === '..' || step === '.' || step === ''))
    return 'has an empty step or dots as a step, which no path has';
  if (pattern.includes('\\') || pattern.trim() !== pattern) return 'holds a backslash, or a space at its end';
  const open: string[] = [];
  for (const sign of pattern) {
    if ('{[('.includes(sign)) open.push(sign);
    else if (Object.hasOwn(PAIRS, sign) && open.pop() !== PAIRS[sign]) return `has a "${sign}" too many`;
  }
  return open.length > 0 ? `has a "${open.at(-1) ?? ''}" that is not closed` : undefined;
}

/** Says what no class decides on: some class must take every path, whatever happens to the file. */
export function undecided(classes: readonly Readonly<Record<string, unknown>>[]): Finding[] {
  const plain = classes
    .flatMap(({ match }) => recordsIn(match))
    .map(({ record }) => record)
    .filter(({ status, changes }) => status === undefined && changes === undefined);
  const whole = plain.filter(({ except }) => except === undefined).flatMap(({ paths }) => listOfTexts(paths));
  if (whole.includes('**')) return [];
  const rest = plain.filter(({ paths }) => listOfTexts(paths).includes('**'));
  if (rest.length === 0)
    return [
      {
        message: 'No class takes the paths "**", so there are files on which nothing is decided.',
        tip: 'Give the last class the paths "**".',
      },
    ];
  const left = rest.map(({ except }) => listOfTexts(except).filter((one) => !whole.includes(one)));
  const [missed] = left.some((one) => one.length === 0) ? [] : left.flat();
  return missed === undefined
    ? []
    : [
        {
          message: `The class that takes "**" leaves out ${quote(missed)}, which no other class takes as a whole.`,
          tip: `Give a class the paths ${quote(missed)}, or take it out of "except".`,
        },
      ];
}
