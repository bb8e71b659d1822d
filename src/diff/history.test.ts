import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { entryHistories } from './history.ts';
import { fieldText } from './render/field-change.ts';
import type { Commit } from '../core/source-file.ts';

type Texts = Readonly<Record<string, readonly [before: string | undefined, after: string | undefined]>>;

/** Changes on the first, second, third … of the month. */
const changes = (...each: Texts[]): Commit[] =>
  each.map((files, index) => ({
    commit: `c${index + 1}`,
    day: `2026-03-0${index + 1}`,
    files: Object.entries(files).map(([path, [before, after]]) => ({ path, before, after })),
  }));
const dataset = datasetOf(
  { 'organisations/arc': {}, 'projects/bay': {} },
  { 'old-arc': 'arc', 'oldest-arc': 'arc' },
);
const told = (given: readonly Commit[], id = 'arc') =>
  (entryHistories(given, dataset).get(id) ?? []).map((event) =>
    [
      event.commit,
      event.what,
      ...('from' in event ? [`from ${event.from}`] : []),
      ...event.fields.map(fieldText),
    ].join(' '),
  );
const ARC = 'organisations/arc.yaml';
const OLD = 'organisations/old-arc.yaml';

test('Additions and changes are told, the newest first, and what only looks different is not', () => {
  const given = changes(
    { [ARC]: [undefined, 'name: Arc\n'], 'organisations/gone.yaml': [undefined, 'name: Gone\n'] },
    { [ARC]: ['name: Arc\n', 'name: "Arc"\n'] },
    { [ARC]: ['name: Arc\n', 'name: Arc\nstatus: active\nsupport:\n  - advice\n'] },
    { 'README.md': ['a', 'b'] },
  );
  expect(told(given)).toEqual(['c3 changed Support: + Advice Status: Active, not given before', 'c1 added']);
  expect(entryHistories(given, dataset).has('gone')).toBe(false);
});

test('A text that cannot be read makes a change without fields', () => {
  expect(told(changes({ [ARC]: ['name: [', 'name: Arc\n'] }))).toEqual(['c1 changed']);
});

describe('What happened under another id', () => {
  test('goes on under the present one, through several', () => {
    const given = changes(
      { 'organisations/oldest-arc.yaml': [undefined, 'name: A\n'] },
      { 'organisations/oldest-arc.yaml': ['name: A\n', undefined], [OLD]: [undefined, 'name: B\n'] },
      { [OLD]: ['name: B\n', 'name: B\nstatus: active\n'] },
      { [ARC]: [undefined, 'name: B\nstatus: active\n'], [OLD]: ['name: B\nstatus: active\n', undefined] },
    );
    expect(told(given)).toEqual([
      'c4 renamed from old-arc',
      'c3 changed Status: Active, not given before',
      'c2 renamed from oldest-arc Name: A → B',
      'c1 added',
    ]);
  });

  test('goes on also where it went in one change and came in the next', () => {
    const given = changes({ [OLD]: ['name: A\n', undefined] }, { [ARC]: [undefined, 'name: A\n'] });
    expect(told(given)).toEqual(['c2 renamed from old-arc']);
  });

  test('was joined, where the entry stood beside it', () => {
    const beside = changes(
      { [ARC]: [undefined, 'name: Arc\n'] },
      { [OLD]: ['name: A\n', undefined], [ARC]: ['name: Arc\n', 'name: Arc\nstatus: active\n'] },
    );
    expect(told(beside)).toEqual([
      'c2 joined from old-arc',
      'c2 changed Status: Active, not given before',
      'c1 added',
    ]);
    // A copy that begins later has never seen the entry come.
    expect(told(changes({ [OLD]: ['name: A\n', undefined] }))).toEqual(['c1 joined from old-arc']);
  });
});

test('A change of kind is told as one', () => {
  const given = changes({
    'organisations/bay.yaml': ['name: Bay\n', undefined],
    'projects/bay.yaml': [undefined, 'name: Bay\n'],
  });
  expect(told(given, 'bay')).toEqual(['c1 moved Kind: Organisation → Project']);
});

test('An entry that was taken off and put back has both told', () => {
  const given = changes({ [ARC]: ['name: Arc\n', undefined] }, {}, { [ARC]: [undefined, 'name: Bow\n'] });
  expect(told(given)).toEqual(['c3 returned Name: Arc → Bow', 'c1 removed']);
});
