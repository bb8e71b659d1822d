/**
 * What the job that reads a change hands to the job that may comment: one line of letters, digits, "+", "/" and "=", so that
 * nothing in it means anything to a shell. The job that opens it has no packages installed, so this imports none.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { cutComment } from '../../src/core/text/untrusted-text.ts';
import type { Suggestion } from '../../src/diff/model.ts';

export interface Parcel {
  readonly comment: string;
  /** Hash of the commit that was looked at; empty where it is none. */
  readonly commit: string;
  readonly suggestions: readonly Suggestion[];
}

/** An environment variable holds no more than 128 KiB. */
const LONGEST = 120_000;
const MOST_SUGGESTIONS = 30;
/** A parcel that is larger than this was not made by us. */
const MOST_BYTES = 2_000_000;

const TOO_LARGE = 'The change is too large to be told in a comment. `npm run review` tells it.';

/** Packs what there is to post into one line; of a change that is too large for that, only so much is said. */
export function pack(parcel: Parcel): string {
  const [full, ...shorter] = [
    { ...parcel, suggestions: parcel.suggestions.slice(0, MOST_SUGGESTIONS) },
    { ...parcel, suggestions: [] },
    { ...parcel, comment: TOO_LARGE, suggestions: [] },
  ].map((one) => gzipSync(JSON.stringify(one)).toString('base64'));
  return [full, ...shorter].find((line) => line !== undefined && line.length <= LONGEST) ?? '';
}

/** Opens a parcel. What made it has read a stranger's files, so its shape is looked at. */
export function unpack(line: string): Parcel {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(line)) throw new Error('that is no parcel');
  const text = gunzipSync(Buffer.from(line, 'base64'), { maxOutputLength: MOST_BYTES }).toString('utf8');
  const { comment, commit, suggestions } = JSON.parse(text) as Partial<Record<keyof Parcel, unknown>>;
  if (typeof comment !== 'string' || typeof commit !== 'string' || !Array.isArray(suggestions)) {
    throw new Error('the parcel holds something else');
  }
  return {
    comment: cutComment(comment, 'The rest was cut off.'),
    commit,
    suggestions: suggestions.slice(0, MOST_SUGGESTIONS).filter(isSuggestion),
  };
}

/** Suggestions go to files of the data alone. */
function isSuggestion(given: unknown): given is Suggestion {
  if (typeof given !== 'object' || given === null) return false;
  const { file, startLine, endLine, replacement } = given as Partial<Record<keyof Suggestion, unknown>>;
  return (
    typeof file === 'string' &&
    /^data\/[a-z0-9_./-]{1,200}$/.test(file) &&
    !file.includes('..') &&
    Number.isInteger(startLine) &&
    Number.isInteger(endLine) &&
    Number(startLine) >= 1 &&
    Number(endLine) >= Number(startLine) &&
    typeof replacement === 'string' &&
    replacement.length <= 10_000
  );
}
