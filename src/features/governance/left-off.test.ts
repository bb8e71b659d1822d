import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FileChange } from './input.ts';
import { isLeftOff, markOf } from './left-off.ts';

const KEY = 'a-key-for-tests-that-is-long-enough';
const PATH = 'data/organisations/some-body.yaml';
const added = (after: string, path = PATH): FileChange => ({ path, status: 'added', after });
const LIST = [
  {
    ...(await markOf(KEY, 'The Quiet Club Ltd', 'https://www.quiet.example.org/about')),
    asked: '2027-01-01',
  },
  { ...(await markOf(KEY, 'Élan & Co')), asked: '2027-01-02' },
];

test('The list holds keyed hashes of the plain forms of names and hosts, and nothing else', () => {
  const hmac = (text: string) => createHmac('sha256', KEY).update(text).digest('hex');
  expect(LIST).toEqual([
    { name: hmac('name quiet club'), host: hmac('host quiet.example.org'), asked: '2027-01-01' },
    { name: hmac('name elan and co'), asked: '2027-01-02' },
  ]);
});

describe('A change is looked up by what it newly brings', () => {
  test.each([
    ['the name', added('name: Quiet Club\n'), true],
    ['the name in another dress', added('name: "THE  Quiet-Club CIC"\n'), true],
    ['another name of it', added('name: A Club\nalso_known_as:\n  - elan and co\n'), true],
    ['its website', added('name: A Club\nwebsite: https://quiet.example.org/\n'), true],
    ['somebody else', added('name: Quieter Club\nwebsite: https://quieter.example.org/\n'), false],
    ['its host as a name', added('name: quiet.example.org\n'), false],
    ['what is no entry', added('name: Quiet Club\n', 'docs/quiet.yaml'), false],
    ['what cannot be read', added(': ['), undefined],
    ['what was not given', { path: PATH, status: 'modified' } as const, undefined],
    ['its own removal', { path: PATH, status: 'removed', before: 'name: Quiet Club\n' } as const, false],
    [
      'an edit of something else',
      {
        path: PATH,
        status: 'modified',
        before: 'name: Quiet Club\n',
        after: 'name: Quiet Club\nnotes: A\n',
      } as const,
      false,
    ],
    [
      'a new name',
      { path: PATH, status: 'modified', before: 'name: A Club\n', after: 'name: Quiet Club\n' } as const,
      true,
    ],
  ])('%s', async (_, file, found) => {
    expect(await isLeftOff([file], LIST, KEY)).toBe(found);
  });

  test('one hit among many counts, whatever could not be read', async () => {
    expect(await isLeftOff([added(': ['), added('name: Quiet Club\n')], LIST, KEY)).toBe(true);
  });

  test('without the key, or with another one, nobody can tell; an empty list holds nobody', async () => {
    const files = [added('name: Quiet Club\n')];
    expect(await isLeftOff(files, LIST, undefined)).toBeUndefined();
    expect(await isLeftOff(files, LIST, 'another-key')).toBe(false);
    expect(await isLeftOff(files, [], undefined)).toBe(false);
    expect(await isLeftOff([], LIST, undefined)).toBe(false);
  });
});
