import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { relationOnce } from './relation-once.ts';

describe('relation-once', () => {
  const found = (a: string, b: string) =>
    runRule(relationOnce, {
      'organisations/a.yaml': `relations:\n  - {type: ${a}, to: b}\n`,
      'organisations/b.yaml': `relations:\n  - {type: ${b}, to: a}\n`,
      'redirects.yaml': 'old-a: a\n',
    });

  it('finds a relation without direction on both sides', () => {
    expect(found('partner-of', 'partner-of')).toMatchInlineSnapshot(`
      [
        "organisations/b.yaml:2:28 error: The relation "partner-of" with "a" already stands in "organisations/a.yaml"; the map shows it on both pages by itself. → Take it out of one of the two files, and keep the better source.",
      ]
    `);
  });

  it('finds it behind an old id too', () => {
    expect(
      runRule(relationOnce, {
        'organisations/a.yaml': 'relations:\n  - {type: partner-of, to: b}\n',
        'organisations/b.yaml': 'relations:\n  - {type: partner-of, to: old-a}\n',
        'redirects.yaml': 'old-a: a\n',
      }),
    ).toHaveLength(1);
  });

  it('accepts relations with a direction both ways, and different ones', () => {
    expect(found('funds', 'funds')).toEqual([]);
    expect(found('partner-of', 'funds')).toEqual([]);
  });
});
