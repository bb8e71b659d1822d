import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain } from '../../src/check/schema.ts';
import { validatorOf } from '../../src/check/validators.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { entryOfPath, KINDS } from '../../src/core/ids.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { compiledValidators } from './compiled-validators.ts';

const FOLDER = resolve('.cache', `compiled-validators-${process.pid}`);
let compiledOf: (file: string) => ValidateFunction;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const file = resolve(FOLDER, 'validators.mjs');
  writeFileSync(file, compiledValidators());
  const made = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validatorOf: typeof compiledOf;
  };
  compiledOf = made.validatorOf;
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

const findings = (validate: ValidateFunction, data: unknown, file: string) =>
  validate(data) ? [] : explain(validate.errors ?? [], file);

const GOOD = readFolder('data').flatMap(({ path, text }) => {
  const entry = entryOfPath(path);
  return entry ? [{ file: `${entry.kind}.schema.json`, data: parseYaml(text).data as object }] : [];
});

/** One mistake of each sort that the schemas know. */
const MISTAKES: readonly object[] = [
  { name: undefined },
  { name: 'A' },
  { name: 12 },
  { name: null },
  { summary: 'x'.repeat(601) },
  { website: 'www.example.org' },
  { problem_spaces: [] },
  { problem_spaces: ['digital-inclusion', 'digital-inclusion'] },
  { problem_spaces: ['digital-inclusion', 'no-such-space', 'access', 'four'] },
  { started: 999 },
  { started: '2019-13' },
  { colour: 'blue' },
  { place: {} },
  { place: { region: 'mars' } },
  { identifiers: { company_number: '1' } },
  { sources: [] },
  { sources: [{}] },
  { relations: [{ type: 'runs', to: 'a', to_name: 'B', source: 'https://www.example.org' }] },
  { relations: [{ type: 'walks', amount_gbp: -1 }] },
];

test('What browsers are sent finds nothing wrong with any entry, as Ajv does not', () => {
  expect(GOOD.length).toBeGreaterThan(100);
  for (const { file, data } of GOOD) {
    expect(validatorOf(file)(data)).toBe(true);
    expect(compiledOf(file)(data)).toBe(true);
  }
});

test.each(KINDS)('It finds the same mistakes in the same words, for %s', (kind) => {
  const file = `${kind}.schema.json`;
  const good = GOOD.find((one) => one.file === file)?.data ?? {};
  const tried = [...MISTAKES.map((mistake) => ({ ...good, ...mistake })), {}, [], null, 'text'];
  for (const data of tried) {
    const expected = findings(validatorOf(file), data, file);
    expect(expected.length).toBeGreaterThan(0);
    expect(findings(compiledOf(file), data, file)).toEqual(expected);
  }
});

test('It makes no functions out of text, and writes no schema a second time', () => {
  const code = compiledValidators();
  expect(code).not.toMatch(/new Function|\beval\b|\brequire\(/);
  expect([...code.matchAll(/const (schema\w+) = \{/g)].map(([, name]) => name)).toEqual([]);
});

test('It knows the kinds of entries alone', () => {
  expect(() => compiledOf('map.schema.json')).toThrow('there is no compiled schema "map.schema.json"');
});
