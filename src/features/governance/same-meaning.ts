/** Whether two versions of a change mean the same, so that the second does not have to wait once more. */
import { distance } from 'fastest-levenshtein';
import type { ApiFile, Recorded } from '../../core/host-answers.ts';
import { canonical, readData } from './read-data.ts';
import type { Data } from './read-data.ts';

/** As many letters as a slip of the keyboard: more could turn a note around. */
const SLIP = 2;

/**
 * Tells whether a change is, by meaning, what it was at an earlier head: it touches the same files, and each is the same but for
 * the form and remarks of data files and slips in their notes.
 */
export function meansTheSame(
  earlier: NonNullable<Recorded['earlier']>,
  { files, texts }: Pick<Recorded, 'files' | 'texts'>,
): boolean {
  if (earlier.files.length !== files.length) return false;
  const old = new Map(earlier.files.map((file) => [file.filename, file]));
  return files.every((file) => {
    const before = old.get(file.filename);
    if (!before || !isSameDeed(before, file)) return false;
    if (before.sha === file.sha) return true;
    return isSameData(earlier.after[file.filename], texts[file.filename]?.after);
  });
}

function isSameDeed(a: ApiFile, b: ApiFile): boolean {
  return a.status === b.status && a.previous_filename === b.previous_filename;
}

function isSameData(a: string | null | undefined, b: string | null | undefined): boolean {
  const [old, now] = [typeof a === 'string' && readData(a), typeof b === 'string' && readData(b)];
  if (!old || !now) return false;
  return canonical(withoutNotes(old)) === canonical(withoutNotes(now)) && isSlip(old['notes'], now['notes']);
}

function withoutNotes({ notes: _notes, ...rest }: Data): Data {
  return rest;
}

function isSlip(a: unknown, b: unknown): boolean {
  if (canonical(a) === canonical(b)) return true;
  return typeof a === 'string' && typeof b === 'string' && distance(a, b) <= SLIP && digits(a) === digits(b);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
