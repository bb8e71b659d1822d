import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findings } from '#words/check.ts';
import { onForm } from '#words/contribute-errors.ts';
import { hasCode } from './finding.ts';
import type { Problem } from './finding.ts';
import { namesRepair, say, withWords } from './say.ts';

const CODES = Object.keys(findings);

const SOURCES = ['src/check', 'src/diff'].flatMap((folder) =>
  readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);

test('Every code that has words is reported somewhere, in whole or by its beginning', () => {
  const whole = new Set(SOURCES.flatMap((text) => text.match(/(?<=')[a-z-]+\/[a-z0-9-]+(?=')/g) ?? []));
  const beginnings = SOURCES.flatMap((text) => text.match(/(?<=`)[a-z-]+\/[a-z-]*(?=\$\{)/g) ?? []);
  expect(beginnings.length).toBeGreaterThan(0);
  const unused = CODES.filter(
    (code) => !whole.has(code) && !beginnings.some((beginning) => code.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

test('Codes are stable names: a rule, a slash and what is wrong', () => {
  expect(CODES.filter((code) => !/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  expect(Object.keys(onForm).filter((code) => !CODES.includes(code))).toEqual([]);
});

const problem: Problem = {
  file: 'data/organisations/a.yaml',
  line: 3,
  column: 9,
  path: ['relations', 0, 'to'],
  rule: 'relation-target',
  code: 'relation-target/unknown-id',
  params: { id: 'b\u200bc', suggestion: 'bc' },
  level: 'error',
  fixable: false,
};

test('A problem is put into words on one line, with hidden characters shown', () => {
  expect(say(problem)).toEqual({
    message: '"b⟨U+200B⟩c" is not the id of an entry, so this relation leads nowhere.',
    tip: 'Did you mean "bc"? If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.',
  });
  expect(withWords(problem)).toMatchObject({ code: problem.code, params: problem.params, ...say(problem) });
});

test('A file that nobody writes by hand is made anew, whatever is wrong with it', () => {
  expect(say({ ...problem, made: { by: 'npm run build-gazetteer' } }).tip).toBe(
    'The file is made by `npm run build-gazetteer`: run that, or put its last good version back.',
  );
  expect(say({ ...problem, made: { by: undefined } }).tip).toBe(
    'If you did not mean to change the file, put its last good version back.',
  );
});

test('Fields are named, and some codes worded, as the reader knows them', () => {
  const future = {
    code: 'dates/future',
    params: { field: 'since', value: 2030, today: '2026-11-20' },
  } as const;
  expect(say(future, { field: (name) => `“${name.toUpperCase()}”` }).message).toBe(
    '“SINCE” is 2030, which is in the future (today is 2026-11-20); it says since when a link has been there.',
  );
  expect(say(future, { other: { 'dates/future': { message: 'Too early.', tip: 'Wait.' } } })).toEqual({
    message: 'Too early.',
    tip: 'Wait.',
  });
});

test('Whoever asks for a code gets its parameters', () => {
  expect(hasCode(problem, 'relation-target/unknown-id') && problem.params.suggestion).toBe('bc');
  expect(hasCode(problem, 'relation-target/old-id', 'status/merged-into-nothing')).toBe(false);
  expect(namesRepair({ code: 'canonical-form/goes-on' })).toBe(true);
  expect(namesRepair(problem)).toBe(false);
});
