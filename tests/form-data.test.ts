/** Puts every real entry into the form and out again: nothing may be lost or changed on the way. */
import { expect, test } from 'vitest';
import { readFolder } from '../src/io/read-folder.ts';
import { entryOfPath } from '../src/core/ids.ts';
import { parseYaml } from '../src/core/yaml.ts';
import { knownOf } from '../src/features/contribute/existing-entries.ts';
import { entryFile, tidy, revisedFile } from '../src/features/contribute/draft.ts';
import { entryNames } from '../src/features/contribute/entry-names.ts';
import { answersOf, heldOf } from '../src/features/contribute/query-form.ts';

const FILES = readFolder('data').flatMap(({ path, text }) => {
  const entry = entryOfPath(path);
  return entry ? [{ ...entry, path, text, data: parseYaml(text).data as Record<string, unknown> }] : [];
});
const NAMES = entryNames(
  knownOf({ entries: FILES.map(({ kind, id, data }) => ({ ...data, kind, id }) as never), redirects: {} }),
);

test('What is read off the form is what was put in', () => {
  expect(FILES.length).toBeGreaterThan(300);
  const changed = FILES.filter(({ kind, data }) => {
    const { answers } = answersOf(kind, heldOf(kind, data, NAMES), NAMES);
    return JSON.stringify(sorted(tidy(kind, answers))) !== JSON.stringify(sorted(data));
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test('A file that nobody changed stays as it is, byte by byte; one field is one change', () => {
  for (const { kind, id, path, text, data } of FILES) {
    expect(revisedFile({ kind, id, text }, data, data)).toEqual({ path, text });
    const noted = revisedFile({ kind, id, text }, data, { ...data, notes: 'This is only a test.' });
    const without = (one: string) => one.replace(/^notes:.*\n( .*\n)*/m, '');
    expect(without(noted.text)).toBe(without(text));
    expect(noted.text).toContain('notes: This is only a test.\n');
  }
});

test('A new file made of the data of one is the same file, comments apart', () => {
  for (const { kind, id, text, data } of FILES)
    expect(entryFile(kind, id, data).text).toBe(text.replace(/\n#.*/g, ''));
});

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}
