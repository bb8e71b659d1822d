/** The real data is itself a test: of the checks, and of the first entries being all there. */
import { expect, test } from 'vitest';
import { checkFolder } from '../scripts/lib/check.ts';
import { report } from '../src/check/report.ts';
import { entryOfPath, KINDS } from '../src/core/ids.ts';
import type { Kind } from '../src/core/ids.ts';
import { TAXONOMY } from '../src/core/schema/taxonomy.ts';

/** What the map began with. Numbers only go down when an entry is taken off; then they go down here too. */
const FIRST_ENTRIES: Readonly<Record<Kind, number>> = {
  organisation: 234,
  project: 90,
  community: 47,
  event: 28,
  resource: 49,
};
const FIRST_RELATIONS = 833;
const FIRST_INDICATORS = 26;

const { files, problems, dataset } = checkFolder('data');
const entries = dataset?.entries ?? [];

test('The data has no errors and no warnings', () => {
  expect(report(problems, 'text')).toBe('');
  expect(dataset).toBeDefined();
});

test.each(KINDS)('Every first entry of the kind %s is there', (kind) => {
  expect(entries.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(FIRST_ENTRIES[kind]);
});

test('Every first relation is there, and each names the page that shows it', () => {
  const relations = entries.flatMap(({ id, relations: own = [] }) =>
    own.map((relation) => ({ id, ...relation })),
  );
  expect(relations.length).toBeGreaterThanOrEqual(FIRST_RELATIONS);
  expect(relations.filter(({ source }) => !URL.canParse(source))).toEqual([]);
});

test('Every first indicator is there, and most have a figure for every region', () => {
  const indicators = dataset?.indicators ?? [];
  expect(indicators.length).toBeGreaterThanOrEqual(FIRST_INDICATORS);
  const regions = TAXONOMY.region.terms.length;
  const whole = indicators.filter(({ values }) => Object.keys(values).length === regions);
  expect(whole.length).toBeGreaterThan(FIRST_INDICATORS / 2);
});

test('Every entry names its sources', () => {
  expect(
    entries.filter(({ sources }) => sources.length === 0 || sources.some(({ url }) => !URL.canParse(url))),
  ).toEqual([]);
});

test('Every file begins with the line that tells an editor its schema', () => {
  const wrong = files
    .filter(({ path, text }) => {
      const kind = entryOfPath(path)?.kind;
      return (
        kind !== undefined &&
        !text.startsWith(`# yaml-language-server: $schema=../../schema/${kind}.schema.json\n`)
      );
    })
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});
