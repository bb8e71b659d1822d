import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { status } from './status.ts';

describe('status', () => {
  it('asks what a merged body became', () => {
    expect(
      runRule(status, {
        'organisations/a.yaml': 'name: A\nstatus: merged\nrelations:\n  - type: funds\n    to: b\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:9 error: "status" is "merged", but nothing says into what: a visitor would not know where the work goes on. → Add a relation with "type: succeeded-by", the id of the entry that carries it on after "to:" (or its name after "to_name:"), and a source. If nothing carries it on, write "status: ended".",
      ]
    `);
  });

  it('accepts a merged body that says so, and other states', () => {
    expect(
      runRule(status, {
        'organisations/a.yaml': 'status: merged\nrelations:\n  - type: succeeded-by\n    to: b\n',
      }),
    ).toEqual([]);
    expect(runRule(status, { 'organisations/a.yaml': 'status: ended\nrelations: x\n' })).toEqual([]);
  });
});
