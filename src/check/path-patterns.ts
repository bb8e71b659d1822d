/** Patterns of paths by which the policy tells classes of change apart. */
import { listOfTexts, recordsIn } from './guards.ts';
import type { Finding } from './finding.ts';

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** Returns what keeps a pattern from fitting any path as it is meant. */
export function patternFault(pattern: string): Finding | undefined {
  if (pattern.startsWith('/') || pattern.startsWith('../')) {
    const start = pattern.slice(0, pattern.indexOf('/') + 1);
    return { code: 'governance/pattern-start', params: { pattern, start } };
  }
  if (pattern.startsWith('!')) return { code: 'governance/pattern-negated', params: { pattern } };
  if (pattern.split('/').some((step) => step === '..' || step === '.' || step === ''))
    return { code: 'governance/pattern-step', params: { pattern } };
  if (pattern.includes('\\') || pattern.trim() !== pattern)
    return { code: 'governance/pattern-sign', params: { pattern } };
  const open: string[] = [];
  for (const sign of pattern) {
    if ('{[('.includes(sign)) open.push(sign);
    else if (Object.hasOwn(PAIRS, sign) && open.pop() !== PAIRS[sign])
      return { code: 'governance/pattern-too-many', params: { pattern, sign } };
  }
  const sign = open.at(-1);
  return sign === undefined ? undefined : { code: 'governance/pattern-open', params: { pattern, sign } };
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
  if (rest.length === 0) return [{ code: 'governance/undecided', params: {} }];
  const left = rest.map(({ except }) => listOfTexts(except).filter((one) => !whole.includes(one)));
  const [missed] = left.some((one) => one.length === 0) ? [] : left.flat();
  return missed === undefined ? [] : [{ code: 'governance/left-out', params: { pattern: missed } }];
}
