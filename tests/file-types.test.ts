/** Holds every file of the data folder to the table of file types: each has a row, and what is garbage in it is reported. */
import { describe, expect, test } from 'vitest';
import { lintFiles } from '../src/check/run.ts';
import { validatorOf } from '../src/check/validators.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { FILE_TYPES, fileTypeOf } from '../src/core/schema/file-types.ts';
import type { FileType } from '../src/core/schema/file-types.ts';
import { withWords } from '../src/check/say.ts';
import type { SaidProblem } from '../src/check/say.ts';
import type { SourceFile } from '../src/core/source-file.ts';
import { filesOf } from './dataset.ts';

const TODAY = { today: '2026-11-20' };
const real = readFolder('data');
const byPath = new Map(real.map((file) => [file.path, file]));

/** One real file for each row that has one. */
const samples = FILE_TYPES.flatMap((type): [string, FileType, SourceFile][] => {
  const file = byPath.get(type.path) ?? real.find(({ path }) => fileTypeOf(path)?.type === type);
  return file && type.format !== 'text' ? [[file.path, type, file]] : [];
});

/** What a data folder reports that holds one file of this text besides what every map has. */
function problemsOf(path: string, given: string | Partial<SourceFile>): readonly SaidProblem[] {
  const file: SourceFile = typeof given === 'string' ? { path, text: given } : { path, text: '', ...given };
  const rest = filesOf({}).filter((other) => other.path !== path);
  const { problems } = lintFiles([...rest, file], TODAY);
  return problems.filter((problem) => problem.file === path).map(withWords);
}

test('Every file of the data folder has a row, and fits it', () => {
  expect(real.length).toBeGreaterThan(400);
  expect(real.filter(({ path }) => fileTypeOf(path) === undefined)).toEqual([]);
});

test('Every row but those of files that are still to come has a file here', () => {
  const found = new Set(real.map(({ path }) => fileTypeOf(path)?.type.path));
  expect(FILE_TYPES.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([
    'searches/*.yaml',
    'governance/people/*.yaml',
    'releases/*.json',
    'places/*.md',
  ]);
});

test('Every schema that the table names is there', () => {
  for (const { schema } of FILE_TYPES) if (schema !== undefined) validatorOf(schema);
});

/** What may stand in the place of a file, by what it is. */
function garbageFor(text: string): [string, string | Partial<SourceFile>][] {
  return [
    ['that is no text', { unreadable: 'not-utf8' as const }],
    ['random characters', '\u0001\u0007]{"%}&*\u0000@`: - [\n'],
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['null', 'null\n'],
    ['a number', '7\n'],
    ['a text', '"places"\n'],
    [
      'the wrong thing at the top',
      text.trimStart().startsWith('[') || /^- /m.test(text) ? 'a: 1\n' : '[1, 2]\n',
    ],
    ['the wrong JSON at the top', '[[["a"]], {"a": {}}]\n'],
    ['half of itself', text.slice(0, Math.floor(text.length / 2))],
    ['a merge conflict', `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`],
    ['brackets without end', '['.repeat(100_000)],
    ['half of a bracket', `${text.trimEnd()}\n]}`],
  ];
}

describe.each(samples)('%s', (path, type, { text }) => {
  test('is free of problems as it is', () => {
    const own = problemsOf(path, text).filter(({ level }) => level === 'error');
    // Alone, a record may name entries that are not there.
    expect(
      own.filter(({ rule }) => !['relation-target', 'decisions', 'distinct-from'].includes(rule)),
    ).toEqual([]);
  });

  // An empty list of redirects, and one that ends after its comment, are lists without redirects.
  const sound = path === 'redirects.yaml' ? ['nothing', 'blanks', 'null', 'half of itself'] : [];

  test.each(garbageFor(text).filter(([what]) => !sound.includes(what)))(
    'says so where it holds %s',
    (_, given) => {
      const found = problemsOf(path, given);
      expect(found.length).toBeGreaterThan(0);
      expect(found.some(({ level }) => level === 'error' || level === type.level)).toBe(true);
      expect(found.filter(({ message }) => message.includes('itself broke down'))).toEqual([]);
      for (const { line, column, message, tip } of found) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toBe('');
        expect(tip).not.toBe('');
      }
    },
  );
});
