import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { selfRelation } from './self-relation.ts';

describe('self-relation', () => {
  const found = (text: string) => runRule(selfRelation, { 'organisations/a.yaml': `relations:\n${text}` });

  it('finds an entry related to itself', () => {
    expect(found('  - type: part-of\n    to: a\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:9 error: The entry is related to itself: "a" is its own id. → Write the id of the other entry, or take the relation out.",
      ]
    `);
  });

  it('finds a relation said twice', () => {
    expect(
      found(
        '  - {type: funds, to: b}\n  - {type: funds, to: b}\n  - {type: funds, from_name: The X Trust}\n  - {type: funds, from_name: X trust}\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:23 error: The relation "funds" with "b" stands here twice (items 1 and 2 of "relations"); it would be counted twice. → Keep one of the two, with the better source; the other page can stand in "sources".",
        "organisations/a.yaml:5:30 error: The relation "funds" with "X trust" stands here twice (items 3 and 4 of "relations"); it would be counted twice. → Keep one of the two, with the better source; the other page can stand in "sources".",
      ]
    `);
  });

  it('accepts different relations, and leaves shapes to the schema', () => {
    expect(
      found(
        '  - {type: funds, to: b}\n  - {type: runs, to: b}\n  - {type: funds, from_name: b}\n  - {type: funds}\n  - {to: b}\n  - x\n',
      ),
    ).toEqual([]);
  });
});
