import { diffArrays } from 'diff';
import type { Suggestion } from './model.ts';

/** Returns the lines in which two texts of a file differ, as lines to put in place of others. */
export function hunksBetween(file: string, text: string, wanted: string): Suggestion[] {
  const found: Suggestion[] = [];
  let line = 1;
  let taken: string[] = [];
  let put: string[] | undefined;
  let last = '';
  const flush = (next: string | undefined) => {
    if (put === undefined) return;
    // Lines can only be put in place of others, so that what is new takes a neighbour with it.
    const [lines, first] =
      taken.length > 0
        ? [put, line - taken.length]
        : line > 1
          ? [[last, ...put], line - 1]
          : [[...put, next ?? ''], line];
    const endLine = taken.length > 0 ? line - 1 : first;
    found.push({ file, startLine: first, endLine, replacement: lines.join('\n') });
    last = taken.at(-1) ?? last;
    [taken, put] = [[], undefined];
  };
  const lines = (whole: string) => whole.replace(/\n$/, '').split('\n');
  for (const { value, added, removed } of diffArrays(lines(text), lines(wanted))) {
    if (removed) {
      put ??= [];
      taken.push(...value);
      line += value.length;
    } else if (added) (put ??= []).push(...value);
    else {
      flush(value[0]);
      line += value.length;
      last = value.at(-1) ?? '';
    }
  }
  flush(undefined);
  // What is new above and below the same line takes that line twice, and the host would refuse one of the two.
  const overlap = found.some(({ startLine }, index) => startLine <= (found[index - 1]?.endLine ?? 0));
  const whole = overlap ? asOne(text, found) : undefined;
  return whole ? [whole] : found;
}

/** Returns several replacements in a text as one that spans them all. */
export function asOne(text: string, hunks: readonly Suggestion[]): Suggestion | undefined {
  const [first, last] = [hunks[0], hunks.at(-1)];
  if (!first || !last) return undefined;
  const lines = withHunks(text, hunks).split('\n');
  const after = text.split('\n').length - last.endLine;
  const replacement = lines.slice(first.startLine - 1, lines.length - after).join('\n');
  return { file: first.file, startLine: first.startLine, endLine: last.endLine, replacement };
}

/** Returns a text with lines replaced as suggested. */
export function withHunks(text: string, hunks: readonly Suggestion[]): string {
  const lines = text.split('\n');
  for (const { startLine, endLine, replacement } of hunks.toReversed()) {
    const put = replacement === '' ? [] : replacement.split('\n');
    lines.splice(startLine - 1, endLine - startLine + 1, ...put);
  }
  const now = lines.join('\n');
  // An empty file has no line that could end.
  return text === '' ? `${now}\n` : now;
}
