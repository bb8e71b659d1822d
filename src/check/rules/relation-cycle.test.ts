import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { relationCycle } from './relation-cycle.ts';

describe('relation-cycle', () => {
  const entry = (type: string, ...to: string[]) =>
    `relations:\n${to.map((id) => `  - {type: ${type}, to: ${id}}\n`).join('')}`;

  it('tells each circle once, in words', () => {
    expect(
      runRule(relationCycle, {
        'organisations/a.yaml': entry('part-of', 'b'),
        'organisations/b.yaml': entry('part-of', 'd', 'c'),
        'organisations/c.yaml': entry('part-of', 'a'),
        'organisations/d.yaml': 'name: D\n',
        'projects/e.yaml': entry('succeeded-by', 'f'),
        'projects/f.yaml': entry('succeeded-by', 'e'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:25 error: These relations lead in a circle: "a" is part of "b", "b" is part of "c" and "c" is part of "a". → One of them is the wrong way round, or too many: find out which, and turn it round or take it out.",
        "projects/e.yaml:2:30 error: These relations lead in a circle: "e" was succeeded by "f" and "f" was succeeded by "e". → One of them is the wrong way round, or too many: find out which, and turn it round or take it out.",
      ]
    `);
  });

  it('accepts trees, long chains, and circles of other relations', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => [
      `organisations/n${index}.yaml`,
      entry('part-of', `n${index + 1}`),
    ]);
    expect(runRule(relationCycle, Object.fromEntries(chain) as Record<string, string>)).toEqual([]);
    expect(
      runRule(relationCycle, {
        'organisations/a.yaml': entry('funds', 'b'),
        'organisations/b.yaml': entry('funds', 'a', 'b'),
      }),
    ).toEqual([]);
    expect(
      runRule(relationCycle, {
        'organisations/a.yaml': entry('part-of', 'b', 'c'),
        'organisations/b.yaml': entry('part-of', 'c'),
        'organisations/c.yaml': 'name: C\n',
      }),
    ).toEqual([]);
  });
});
