import { describe, expect, it } from 'vitest';
import { report } from './report.ts';
import type { Rule } from './rule.ts';
import { lintFiles } from './run.ts';
import { say } from './say.ts';
import { MAP, ODD } from '../../tests/run-rule.ts';

const CONTEXT = { today: '2026-11-20', regionsOfTown: () => ['north-west'] };

const entry = (name: string, more = '', website = '') =>
  [
    '# yaml-language-server: $schema=../../schema/organisation.schema.json',
    `name: ${name}`,
    'summary: Helps residents and public bodies use data responsibly.',
    website,
    'roles:',
    '  - network',
    'problem_spaces:',
    '  - open-data-and-standards',
    'status: active',
    more,
    'sources:',
    '  - url: https://www.example.org/about',
    'confidence: high',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

describe('lintFiles', () => {
  it('gives the map when nothing is wrong', () => {
    const { problems, dataset } = lintFiles(
      files({
        'map.yaml': MAP,
        'organisations/b.yaml': entry('Beta'),
        'organisations/a.yaml': entry('alpha'),
      }),
      CONTEXT,
    );
    expect(problems).toEqual([]);
    expect(dataset?.entries.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['a', 'organisation', 'alpha'],
      ['b', 'organisation', 'Beta'],
    ]);
    expect(dataset?.map.title).toBe('A map');
    expect(Object.isFrozen(dataset)).toBe(true);
  });

  it('gives the figures about regions as they are read, and none where there are none', () => {
    const figures = (title: string, more = '') =>
      [
        '# yaml-language-server: $schema=../../schema/context.schema.json',
        `title: ${title}`,
        'group: people',
        'unit: people',
        'definition: Is here so that a test can count.',
        ...(more === '' ? [] : [more]),
        'values:',
        '  wales: 3186581',
        'publisher: Office for Tests',
        'source:',
        '  title: Numbers',
        '  url: https://www.example.org/numbers',
        '  read: page',
        '  read_from: The page.',
        'licence:',
        '  name: Made up',
        '  url: https://www.example.org/licence',
        'confidence: high',
        '',
      ].join('\n');
    const { problems, dataset } = lintFiles(
      files({
        'map.yaml': MAP,
        'context/age.yaml': figures('Age'),
        'context/people.yaml': figures('People', 'per:\n  amount: 1000\n  label: 1,000 people'),
      }),
      CONTEXT,
    );
    expect(problems).toEqual([]);
    expect(dataset?.indicators.map(({ id, values }) => [id, values])).toEqual([
      ['people', { wales: 3186581 }],
      ['age', { wales: 3186581 }],
    ]);
    expect(lintFiles(files({ 'map.yaml': MAP }), CONTEXT).dataset?.indicators).toEqual([]);
  });

  it('hands on a stored layout, and does without a broken one', () => {
    const layoutOf = (text: string) =>
      lintFiles(files({ 'map.yaml': MAP, 'network/layout.json': text }), CONTEXT).dataset?.earlierLayout;
    expect(layoutOf('{\n"alpha":[3,-4]\n}\n')).toEqual(new Map([['alpha', { x: 3, y: -4 }]]));
    expect(layoutOf('{"alpha":[3')).toEqual(new Map());
  });

  it('gives the map when there are only warnings', () => {
    const { problems, dataset } = lintFiles(
      files({ 'map.yaml': MAP, 'organisations/a.yaml': entry('alpha', '', 'website: http://example.org') }),
      CONTEXT,
    );
    expect(problems.map(({ rule, level }) => [rule, level])).toEqual([['urls', 'warning']]);
    expect(dataset).toBeDefined();
  });

  it('reports all problems of a folder, in order of file and line, and gives no map', () => {
    const { problems, dataset } = lintFiles(
      files({
        '.DS_Store': '',
        'map.yaml': MAP,
        'organisations/Big Name.yaml': entry('Big name', 'started: 2031'),
        'organisations/a.yaml': entry(
          'Alpha',
          'website: javascript:alert(1)\nrelations:\n  - type: funds\n    to: betta\n    source: https://example.org/a',
        ).replace('responsibly.', 'responsibly. Write to jo.smith@example.org.'),
        'organisations/beta.yaml': entry('Beta')
          .replace('status: active', 'status: actve')
          .replace('name: Beta', 'name: Be\u200bta'),
        'organisations/broken.yaml': 'name: "Broken\nstatus: active\n',
        'organisations/deep.yaml': `name: ${'['.repeat(1200)}`,
        'projects/beta.yaml': 'name: Beta\n',
      }),
      CONTEXT,
    );
    expect(dataset).toBeUndefined();
    expect(report(problems, 'text')).toMatchInlineSnapshot(`
      ".DS_Store
        .DS_Store:1:1  error  ".DS_Store" is a hidden or left-over file of a program; it is not part of the map.  [stray-file]
            → Delete it.

      organisations/Big Name.yaml
        organisations/Big Name.yaml:1:1  error  The file name "Big Name.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address.  [file-name]
            → Rename it to "big-name.yaml".
        organisations/Big Name.yaml:9:10  error  "started" is 2031, which is in the future (today is 2026-11-20); only events and what is forming may be announced ahead.  [dates]
            → Check the year; if it has not come yet, leave the line out and say it in "notes".

      organisations/a.yaml
        organisations/a.yaml:3:10  error  "summary" holds an e-mail address that may be a person’s own, "jo.smith@example.org"; the map is about bodies and keeps nothing about persons.  [personal-data]
            → Take it out. A shared mailbox of the body may stay: one that begins with info@, hello@, contact@, enquiries@, press@, media@, support@, office@, admin@, team@.
        organisations/a.yaml:4:1  error  The file is not in the canonical form: this line is "roles:" and should be "website: javascript:alert(1)".  [canonical-form]
            → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.
        organisations/a.yaml:9:10  error  "javascript:alert(1)" is not safe: an address that begins with "javascript:" can run a program or open a file on the reader's computer.  [urls]
            → Give the address of a public web page, beginning with https://.
        organisations/a.yaml:12:9  error  "betta" is not the id of an entry, so this relation leads nowhere.  [relation-target]
            → Did you mean "beta"? If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.

      organisations/beta.yaml
        organisations/beta.yaml:2:9  error  There is a character in this line that cannot be seen, U+200B (zero-width space); it can make a text look like something else than it is.  [characters]
            → Delete it: type the words around it again instead of copying them.
        organisations/beta.yaml:8:9  error  "actve" is not a term of the closed list "status".  [schema]
            → Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.

      organisations/broken.yaml
        organisations/broken.yaml:1:7  error  A double quote (") opens here and is never closed, so the rest of the file is read as one value.  [yaml-syntax]
            → Add the closing quote at the end of the value, or take the opening one out. Inside single quotes write an apostrophe twice.

      organisations/deep.yaml
        organisations/deep.yaml:1:1  error  The file holds more than 200 opening brackets ([ or {), so it is not read: so many can break the program that reads it.  [file-depth]
            → Write it flat, as the other entries are: a field, a list under it, and fields under each item of the list.

      projects/beta.yaml
        projects/beta.yaml:1:1  error  The file is not in the canonical form: this line is "name: Beta" and should be "# yaml-language-server: $schema=../../schema/project.schema.json".  [canonical-form]
            → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.
        projects/beta.yaml:1:1  error  The field "summary" is missing; every entry of this kind needs one.  [schema]
            → Add it: what it is and does, in one to three plain sentences in our own words. No praise, no people's names. For example: summary: Works for a fairer digital society by helping public bodies and residents use data responsibly.
        projects/beta.yaml:1:1  error  The field "form" is missing; every entry of this kind needs one.  [schema]
            → Add it: what sort of project it is. For example: form: programme
        projects/beta.yaml:1:1  error  The field "problem_spaces" is missing; every entry of this kind needs one.  [schema]
            → Add it: what it works on, the main one first; three at most. For example: a line "problem_spaces:" and below it a line "  - digital-inclusion"
        projects/beta.yaml:1:1  error  The field "status" is missing; every entry of this kind needs one.  [schema]
            → Add it: whether the thing itself is working, paused or ended. For example: status: active
        projects/beta.yaml:1:1  error  The field "sources" is missing; every entry needs a public page that shows its facts, so that anyone can check them.  [schema]
            → Add it: the public pages on which the facts rest; at least one. For example: a line "sources:" and below it a line "  - url: https://www.example.org/about"
        projects/beta.yaml:1:1  error  The field "confidence" is missing; every entry of this kind needs one.  [schema]
            → Add it: how well the sources carry the facts. For example: confidence: high
        projects/beta.yaml:1:1  error  The id "beta" is taken: "organisations/beta.yaml" has it too. Ids are unique over all kinds, because relations name an entry by its id alone.  [unique-id]
            → If both are the same thing, keep one of the files. If not, rename this file so that the names differ, for example "beta-project.yaml"."
    `);
  });

  it('does not parse what a guard refuses, and still looks at the rest', () => {
    const seen: string[] = [];
    const rules: Rule[] = [
      {
        name: 'guard',
        scope: 'file',
        guard: true,
        check: ({ path }, add) => path.includes('bad') && add(ODD),
      },
      {
        name: 'named',
        scope: 'file',
        check: (_, add) => add(ODD),
      },
      { name: 'seen', scope: 'document', check: ({ file }) => void seen.push(file.path) },
    ];
    const both = files({ 'events/bad.yaml': 'a: 1', 'events/good.yaml': 'a: 1' });
    const { problems } = lintFiles(both, CONTEXT, rules);
    expect(seen).toEqual(['events/good.yaml']);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'events/bad.yaml guard',
      'events/bad.yaml named',
      'events/good.yaml named',
    ]);
  });

  it('reports a check that breaks down as a problem of that check, and goes on', () => {
    const fail = () => {
      throw new Error('no such thing');
    };
    const rules: Rule[] = [
      { name: 'one', scope: 'file', check: fail },
      { name: 'two', scope: 'document', check: fail },
      { name: 'three', scope: 'entry', check: fail },
      { name: 'four', scope: 'dataset', check: fail },
      {
        name: 'five',
        scope: 'entry',
        check: (_, add) => add({ ...ODD, path: ['a'] }),
      },
    ];
    const { problems } = lintFiles(files({ 'events/x.yaml': 'a: 1' }), CONTEXT, rules);
    expect(problems.map((one) => `${one.file} ${one.rule}: ${say(one).message}`)).toMatchInlineSnapshot(`
      [
        "events/x.yaml one: The check "one" itself broke down here (no such thing), so nobody knows whether this is right.",
        "events/x.yaml three: The check "three" itself broke down here (no such thing), so nobody knows whether this is right.",
        "events/x.yaml two: The check "two" itself broke down here (no such thing), so nobody knows whether this is right.",
        "events/x.yaml five: "a" is now called "b", and nothing leads there from its old address.",
        "map.yaml four: The check "four" itself broke down here (no such thing), so nobody knows whether this is right.",
      ]
    `);
  });

  it('points at values and keys, and at the nearest thing above what is missing', () => {
    const rule = (path: (string | number)[], at: 'key' | 'value'): Rule => ({
      name: 'here',
      scope: 'entry',
      check: (_, add) => add({ ...ODD, path, at }),
    });
    const place = (path: (string | number)[], at: 'key' | 'value' = 'value') => {
      const [found] = lintFiles(files({ 'events/x.yaml': 'a: 1\nb:\n  - c: 2\n    d:\n' }), CONTEXT, [
        rule(path, at),
      ]).problems;
      return [found?.line, found?.column];
    };
    expect(place(['a'])).toEqual([1, 4]);
    expect(place(['a'], 'key')).toEqual([1, 1]);
    expect(place(['b', 0, 'c'])).toEqual([3, 8]);
    expect(place(['b', 0, 'c'], 'key')).toEqual([3, 5]);
    expect(place(['b', 0, 'x'])).toEqual([3, 5]);
    expect(place(['b', 7])).toEqual([3, 3]);
    expect(place([])).toEqual([1, 1]);
  });

  it('shows hidden characters and line breaks of quoted values as codes', () => {
    const rule: Rule = {
      name: 'quote',
      scope: 'entry',
      check: ({ data }, add) =>
        add({ code: 'removed-id/renamed', params: { before: String(data['a']), after: 'b' } }),
    };
    const [found] = lintFiles(files({ 'events/x.yaml': 'a: "\\e[31m\\u202e\\nred"' }), CONTEXT, [
      rule,
    ]).problems;
    expect(found && say(found).message).toBe(
      '"⟨U+001B⟩[31m⟨U+202E⟩⏎red" is now called "b", and nothing leads there from its old address.',
    );
  });

  it('never throws, whatever a file holds', () => {
    const odd = [
      '',
      'null',
      '[]',
      '- 1',
      '7',
      'a',
      '? [x]\n: y',
      '{}',
      'name: {a: [1]}\nrelations: 7\nsources: [null, [], 3]\nplace: [x]\nidentifiers: no\nwebsite: {a: 1}',
      'relations: [{type: [1], to: {a: 1}}, null]\ndistinct_from: {a: 1}\nalso_known_as: [[1], null]',
      'per: {amount: [1]}\nvalues: [1]\nuk: {a: 1}\nunit: 7\nyear: [x]\nsource: {url: [1]}\nlicence: 3',
      '\0',
      '\u{10ffff}',
      '%',
      '---',
      '...',
      '&a *a',
      '!!binary x',
      '"\\ud800"',
    ];
    for (const text of odd) {
      const { problems } = lintFiles(
        files({
          'map.yaml': text,
          'redirects.yaml': text,
          'organisations/a.yaml': text,
          'context/a.yaml': text,
          constructor: text,
          'places/__proto__': text,
        }),
        CONTEXT,
      );
      expect(
        problems.filter(({ code }) => code === 'check/broke-down'),
        text,
      ).toEqual([]);
      expect(problems.length, text).toBeGreaterThan(0);
    }
  });
});
