import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { distinctFrom } from './distinct-from.ts';

describe('distinct-from', () => {
  const found = (list: string) =>
    runRule(distinctFrom, {
      'organisations/a.yaml': `distinct_from: ${list}\n`,
      'organisations/chayn.yaml': 'name: B\n',
      'redirects.yaml': 'old-chayn: chayn\n',
    });

  it('finds ids that are not there, old ids and its own', () => {
    expect(found('[chyan, old-chayn, a]')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:17 error: "distinct_from" names "chyan", and there is no entry with that id. → Did you mean "chayn"? Write the id of the entry that looks like this one, or take the line out.",
        "organisations/a.yaml:1:24 error: "distinct_from" names "old-chayn", and there is no entry with that id. → Did you mean "chayn"? Write the id of the entry that looks like this one, or take the line out.",
        "organisations/a.yaml:1:35 error: "distinct_from" names the entry itself, "a". → Write the id of the entry that looks like this one, or take the line out.",
      ]
    `);
  });

  it('accepts ids of other entries, and leaves shapes to the schema', () => {
    expect(found('[chayn]')).toEqual([]);
    expect(found('chayn')).toEqual([]);
    expect(found('[7, null]')).toEqual([]);
  });
});
