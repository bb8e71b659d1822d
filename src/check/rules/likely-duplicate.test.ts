import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { likelyDuplicate, siteOf } from './likely-duplicate.ts';

describe('likely-duplicate', () => {
  const found = (a: string, b: string, kind = 'organisations') =>
    runRule(likelyDuplicate, { 'organisations/a.yaml': a, [`${kind}/b.yaml`]: b });

  it('refuses the same number in a register', () => {
    expect(found('identifiers: {company_number: "09512457"}', 'identifiers:\n  company_number: "09512457"\n'))
      .toMatchInlineSnapshot(`
      [
        "organisations/b.yaml:2:19 error: The company number "09512457" is also that of "organisations/a.yaml"; a register gives each number once. → Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- a" to this file.",
      ]
    `);
  });

  it('warns of the same website', () => {
    expect(found('website: https://www.example.org/', 'name: B\nwebsite: http://example.org\n'))
      .toMatchInlineSnapshot(`
      [
        "organisations/b.yaml:2:10 warning: The website "http://example.org" is also that of "organisations/a.yaml"; perhaps both are the same thing. → Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- a" to this file. A relation between the two explains it as well.",
      ]
    `);
    expect(found('website: https://github.com/a', 'website: https://github.com/A/')).toHaveLength(1);
  });

  it('warns of nearly the same name', () => {
    expect(found('name: The Data Place', 'name: Data Place CIC')).toMatchInlineSnapshot(`
      [
        "organisations/b.yaml:1:7 warning: The name "Data Place CIC" is nearly that of "The Data Place" in "organisations/a.yaml" (or one of its other names is); perhaps both are the same thing. → Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- a" to this file. A relation between the two explains it as well.",
      ]
    `);
    expect(found('name: Open Data Manchester', 'name: Open Data Machester CIC')).toHaveLength(1);
    expect(found('name: Manchester Open Data', 'name: Open Data Manchester')).toHaveLength(1);
    expect(found('name: A Body\nalso_known_as: [ODM]', 'name: ODM', 'projects')).toHaveLength(1);
  });

  it('says it once for a pair', () => {
    expect(
      found('name: Data Place\nwebsite: https://a.org', 'name: Data Place\nwebsite: https://a.org'),
    ).toHaveLength(1);
  });

  it('accepts what only looks alike', () => {
    expect(found('name: Promising Trouble', 'name: Careful Trouble')).toEqual([]);
    expect(found('name: Tech for Good Live', 'name: Tech for Good Bristol')).toEqual([]);
    expect(found('name: Charity Digital', 'name: Co-op Digital')).toEqual([]);
    expect(found('name: AI Summit 2023', 'name: AI Summit 2024')).toEqual([]);
    expect(found('website: https://a.github.io', 'website: https://b.github.io')).toEqual([]);
    expect(found('website: https://www.gov.uk/a', 'website: https://www.gov.uk/b')).toEqual([]);
    expect(found('website: https://a.org', 'website: https://a.org', 'projects')).toEqual([]);
  });

  it('accepts what is said to be distinct, or joined by a relation', () => {
    expect(found('name: Data Place\ndistinct_from: [b]', 'name: Data Place')).toEqual([]);
    expect(found('identifiers: {github: x}', 'identifiers: {github: X}\ndistinct_from: [a]')).toEqual([]);
    expect(found('name: Data Place', 'name: Data Place\nrelations: [{type: part-of, to: a}]')).toEqual([]);
    expect(
      found('website: https://a.org\nrelations: [{type: part-of, to: b}]', 'website: https://a.org'),
    ).toEqual([]);
  });

  it('leaves values of other shapes alone', () => {
    expect(
      found('name: [x]\nwebsite: 7\nidentifiers: [1]', 'name: 7\nwebsite: [x]\nidentifiers: {github: [x]}'),
    ).toEqual([]);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org', 'example.org'],
    ['http://example.org/index.html', 'example.org'],
    ['https://example.org/About/', 'example.org/about'],
    ['https://group.github.io/', 'group.github.io'],
    ['https://blog.example.org?x=1', 'blog.example.org'],
  ])('of %j is %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each(['nothing', 'javascript:alert(1)', 'https://localhost/', 7, undefined, 'https://co.uk'])(
    'of %j is none',
    (address) => {
      expect(siteOf(address)).toBeUndefined();
    },
  );
});
