import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import { lintFiles } from '../run.ts';
import { runRule } from '../../../tests/run-rule.ts';
import { fileDepth } from './file-depth.ts';

describe('file-depth', () => {
  it('stops brackets nested too deep', () => {
    expect(
      runRule(fileDepth, {
        'organisations/a.yaml': `name: A\nroles: ${'['.repeat(9)}${']'.repeat(9)}\n`,
        'organisations/b.yaml': `roles: ["]", {a: ["#", '[', [[[[[[[1]]]]]]]]}]\n`,
        'organisations/c.yaml': `roles: !!seq &x [[\n # ]]]]\n [[[[[[[1]]]]]]]]]\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:16 error: Brackets are nested 9 levels deep here, and at most 8 are allowed: deeper files can break the programs that read them. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
        "organisations/b.yaml:1:34 error: Brackets are nested 9 levels deep here, and at most 8 are allowed: deeper files can break the programs that read them. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
        "organisations/c.yaml:3:8 error: Brackets are nested 9 levels deep here, and at most 8 are allowed: deeper files can break the programs that read them. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
      ]
    `);
  });

  it('stops text indented too deep, by lines or in one line', () => {
    const lines = Array.from({ length: 9 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(
      runRule(fileDepth, {
        'organisations/a.yaml': lines,
        'organisations/b.yaml': `roles:\n  ${'- '.repeat(8)}x\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:9:9 error: The text is indented 9 levels deep here, and at most 8 are allowed: deeper files can break the programs that read them. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
        "organisations/b.yaml:2:17 error: The text is indented 9 levels deep here, and at most 8 are allowed: deeper files can break the programs that read them. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
      ]
    `);
  });

  it('stops floods of brackets or markers, however they are nested', () => {
    expect(
      runRule(fileDepth, {
        'organisations/a.yaml': '["]",'.repeat(201),
        'organisations/b.yaml': `name: A\na: ${'b: '.repeat(101)}`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The file holds more than 200 opening brackets ([ or {), so it is not read: so many can break the program that reads it. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
        "organisations/b.yaml:2:1 error: This line holds more than 100 hyphens, colons or question marks that begin something new, so the file is not read: so many can break the program that reads it. → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.",
      ]
    `);
  });

  it.each(['[', '{a: ', '- ', '? ', 'a: ', '- &a ', '"a": ', '- a: ', '[? ', '["]",'])(
    'never lets %j, written 1,200 times, reach the parser',
    (part) => {
      const file = { path: 'organisations/a.yaml', text: part.repeat(1200) };
      let parsed = false;
      const watch: Rule = {
        name: 'watch',
        scope: 'document',
        check: () => void (parsed = true),
      };
      const { problems } = lintFiles([file], { today: '2026-11-20' }, [fileDepth, watch]);
      expect(problems.map(({ rule }) => rule)).toEqual(['file-depth']);
      expect(parsed).toBe(false);
    },
  );

  it('leaves ordinary texts alone, with brackets, quotes and hashes in them', () => {
    const text = [
      "name: It's [a] {name}",
      'summary: See [1], [2, [3, [4, [5, [6, [7, [8, [9, [10',
      "  and don't [[[[[[[[[[ stop - at all - here: or there",
      `notes: "[[[[[[[[[[ \\" [[[[[[[[[["`,
      "keywords: ['[[[[[[[[[[[']",
      '# [[[[[[[[[[[[[',
      'roles: [network] # [[[[[[[[[[[',
      'sources:',
      '  - url: https://example.org/[[[[[[[[[[',
    ].join('\n');
    expect(
      runRule(fileDepth, { 'organisations/a.yaml': text, 'places/deep.yaml': '['.repeat(1200) }),
    ).toEqual([]);
  });
});
