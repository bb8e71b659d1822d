import { describe, expect, test } from 'vitest';
import { revisedFile, sameData } from './revise.ts';

const TEXT = `# yaml-language-server: $schema=../../schema/community.schema.json
name: Data Club
# Asked by letter in 2024.
summary: Monthly evening for people who look at local data together.
form: meet-up
problem_spaces:
  - open-data-and-standards # the main one
status: active
sources:
  - url: https://www.example.org/about
    checked: 2024-03-01
  - url: https://www.example.org/history
confidence: high
`;
const BEFORE = {
  name: 'Data Club',
  summary: 'Monthly evening for people who look at local data together.',
  form: 'meet-up',
  problem_spaces: ['open-data-and-standards'],
  status: 'active',
  sources: [
    { url: 'https://www.example.org/about', checked: '2024-03-01' },
    { url: 'https://www.example.org/history' },
  ],
  confidence: 'high',
};
const revised = (after: object, text = TEXT) =>
  revisedFile({ kind: 'community', id: 'data-club', text }, BEFORE, { ...BEFORE, ...after });

describe('The file of an entry that is changed', () => {
  test('is the same where nothing was changed, whatever the order of the keys', () => {
    const { status, ...others } = BEFORE;
    expect(
      revisedFile({ kind: 'community', id: 'data-club', text: TEXT }, BEFORE, { status, ...others }),
    ).toEqual({
      path: 'communities/data-club.yaml',
      text: TEXT,
    });
  });

  test('differs only in the value that was changed, and keeps its comments', () => {
    expect(revised({ name: 'Data Society' }).text).toBe(TEXT.replace('Data Club', 'Data Society'));
  });

  test('takes in a new fact at its place in the order of the fields', () => {
    expect(revised({ website: 'https://www.example.org' }).text).toBe(
      TEXT.replace('form: meet-up', 'website: https://www.example.org\nform: meet-up'),
    );
  });

  test('loses the fact that was taken out', () => {
    expect(revised({ form: undefined }).text).toBe(TEXT.replace('form: meet-up\n', ''));
  });

  test('gets a day beside one source and leaves the others', () => {
    const [first, second] = BEFORE.sources;
    expect(revised({ sources: [first, { ...second, checked: '2026-11-26' }] }).text).toBe(
      TEXT.replace('/history\n', '/history\n    checked: 2026-11-26\n'),
    );
  });

  test('gets a source at the end of the list', () => {
    expect(revised({ sources: [...BEFORE.sources, { url: 'https://www.example.org/new' }] }).text).toBe(
      TEXT.replace('confidence:', '  - url: https://www.example.org/new\nconfidence:'),
    );
  });

  test('keeps what others have changed meanwhile', () => {
    const theirs = TEXT.replace('status: active', 'status: paused');
    expect(revised({ name: 'Data Society' }, theirs).text).toBe(theirs.replace('Data Club', 'Data Society'));
  });
});

test('Data are the same whatever the order of keys, and differ by order of items, by type and by what is missing', () => {
  expect(sameData({ a: [1, { b: 'c', d: 2 }] }, { a: [1, { d: 2, b: 'c' }] })).toBe(true);
  expect(sameData(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameData(['a'], ['a', 'b'])).toBe(false);
  expect(sameData('2024', 2024)).toBe(false);
  expect(sameData({ a: 1 }, {})).toBe(false);
});
