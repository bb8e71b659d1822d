import { describe, expect, test } from 'vitest';
import { redirectsForm, withRedirect } from '../diff/snapshot-problems.ts';
import { parseYaml } from '../core/yaml.ts';

const SCHEMA = '# yaml-language-server: $schema=../schema/redirects.schema.json\n';

describe('A redirect is added', () => {
  test.each([
    ['to a file as it ships', `${SCHEMA}{}\n`, `${SCHEMA}old: now\n`, {}],
    ['in place of braces with a comment', '{ } # none yet\n', 'old: now # none yet\n', {}],
    ['in place of null', `${SCHEMA}null\n`, `${SCHEMA}old: now\n`, {}],
    ['to an empty file', '', 'old: now\n', {}],
    ['to a file of comments', `${SCHEMA}# Nothing yet.\n`, `${SCHEMA}# Nothing yet.\nold: now\n`, {}],
    ['under the last line', `${SCHEMA}a: b\n`, `${SCHEMA}a: b\nold: now\n`, { a: 'b' }],
    ['under a line without an end', 'a: b', 'a: b\nold: now\n', { a: 'b' }],
    ['within braces', '{a: b}\n', '{a: b, old: now}\n', { a: 'b' }],
    [
      'under a comment at the end',
      'a: b\n# More to come.\n',
      'a: b\n# More to come.\nold: now\n',
      { a: 'b' },
    ],
  ])('%s', (_, text, wanted, before) => {
    expect(withRedirect(text, 'old', 'now')).toBe(wanted);
    expect(parseYaml(wanted).data).toEqual({ ...before, old: 'now' });
  });

  test('to nothing that does not parse or is no map', () => {
    expect(['{}\na: b\n', '- a\n', 'a\n', 'a: [\n'].map((text) => withRedirect(text, 'old', 'now'))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test('The form of the file is known', () => {
  expect(
    ['a: b', '{a: b}', '{}', '{ }', '~', 'null', '', SCHEMA, '{}\na: b', '- a'].map(redirectsForm),
  ).toEqual([
    'lines',
    'lines',
    'braces',
    'braces',
    'null',
    'null',
    'nothing',
    'nothing',
    undefined,
    undefined,
  ]);
});
