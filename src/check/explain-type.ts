import type { Path } from '../core/problem.ts';
import type { Finding } from './finding.ts';

/** What a finding is about: a field, or an item of a list that has a title of its own; neither for the whole file. */
export interface Subject {
  readonly field?: string;
  readonly item?: string;
}

/** Returns what is wrong with a file that does not hold what its schema wants at the top. */
export function wholeFile(data: unknown, wanted: readonly string[]): Finding {
  if (data === null) return { code: 'schema/empty-file', params: {} };
  const isList = wanted.length === 1 && wanted[0] === 'array';
  return { code: isList ? 'schema/no-list' : 'schema/no-fields', params: { type: typeOf(data) } };
}

/**
 * Returns that a value is of the wrong type; `typed` is the number as it was typed, where that is known. Where the value
 * is to be put in quotes, `quotable` tells whether the fixer does it.
 */
export function wrongType(
  path: Path,
  subject: Subject,
  value: unknown,
  wanted: readonly string[],
  example: unknown,
  { typed, quotable }: { readonly typed: string | undefined; readonly quotable: boolean },
): Finding {
  if (value === null) return { code: 'schema/no-value', params: { ...subject, example } };
  if (
    typeof value === 'number' &&
    typed !== undefined &&
    /^\d+$/.test(typed) &&
    typed !== JSON.stringify(value) &&
    wanted.includes('string')
  ) {
    const code = 'schema/lost-digits' as const;
    const params = { ...subject, typed, read: value };
    const otherwise = { code, params: { ...params, example, advice: 'form' as const } };
    return { fixable: quotable, code, params, offer: { edits: [{ path, value: typed }], otherwise } };
  }
  const code = 'schema/wrong-type' as const;
  const params = { ...subject, value, type: typeOf(value), wanted, typed, example };
  const isText = wanted.length === 1 && wanted[0] === 'string';
  if (!isText || (typeof value !== 'number' && typeof value !== 'boolean'))
    return { fixable: quotable, code, params };
  const otherwise = { code, params: { ...params, advice: 'form' as const } };
  const edits = [{ path, value: typed ?? String(value) }];
  return { fixable: quotable, code, params, offer: { edits, otherwise } };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
