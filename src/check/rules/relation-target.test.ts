import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { relationTarget } from './relation-target.ts';

describe('relation-target', () => {
  const B = 'name: The Open Body\nalso_known_as: [TOB]\n';
  const found = (relation: string, more = '') =>
    runRule(relationTarget, {
      'organisations/a.yaml': `${more}relations:\n  - ${relation}\n`,
      'organisations/open-body.yaml': B,
      'redirects.yaml': 'old-body: open-body\n',
    });

  it('finds a target that is not there', () => {
    expect(found('{type: funds, to: open-bdy}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:23 error: "open-bdy" is not the id of an entry, so this relation leads nowhere. → Did you mean "open-body"? If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.",
      ]
    `);
    expect(found('{type: funds, to: something-else}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:23 error: "something-else" is not the id of an entry, so this relation leads nowhere. → If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.",
      ]
    `);
  });

  it('tells the new id of one that was renamed', () => {
    expect(found('{type: funds, to: old-body}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:23 warning: "old-body" is an old id: the entry is now called "open-body". → Write "to: open-body". (fixable)",
      ]
    `);
  });

  it('finds names that have an entry', () => {
    expect(found('{type: funds, to_name: Open Body}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:28 error: "Open Body" has an entry of its own, "organisations/open-body.yaml", so the relation should lead there. → Write "to: open-body" instead of "to_name". If another body of that name is meant, list "open-body" under "distinct_from".",
      ]
    `);
    expect(found('{type: funds, from_name: tob}')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:30 error: "tob" has an entry of its own, "organisations/open-body.yaml", and a relation stands in the file of the side that acts. → Take the relation out here and add it to "organisations/open-body.yaml" as "type: funds" with "to: a" and the same source. If another body of that name is meant, list "open-body" under "distinct_from".",
      ]
    `);
  });

  it('accepts targets that are there, names without an entry, and what is said to be distinct', () => {
    expect(found('{type: funds, to: open-body}')).toEqual([]);
    expect(found('{type: funds, to_name: Open Body Trust}')).toEqual([]);
    expect(found('{type: funds, to_name: Open Body}', 'distinct_from: [open-body]\n')).toEqual([]);
    expect(found('{type: funds, to: 7, to_name: [x]}')).toEqual([]);
    expect(found('{type: funds, to: constructor}')).toHaveLength(1);
  });

  it('guesses for the first two hundred wrong ids only', () => {
    const relations = Array.from({ length: 202 }, (_, index) => `  - to: open-body${index}\n`).join('');
    const all = runRule(relationTarget, {
      'organisations/a.yaml': `relations:\n${relations}`,
      'organisations/open-body.yaml': B,
    });
    expect(all.filter((line) => line.includes('Did you mean "open-body"?'))).toHaveLength(200);
    expect(all).toHaveLength(202);
  });

  it('leads to an entry whose file cannot be read, which has problems of its own', () => {
    const relations = 'relations:\n  - {type: funds, to: b}\n';
    expect(
      runRule(relationTarget, { 'organisations/a.yaml': relations, 'organisations/b.yaml': 'name: "B' }),
    ).toEqual([]);
  });
});
