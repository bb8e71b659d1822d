import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { schemaRule } from './schema.ts';

describe('schema', () => {
  const entry = (change: Readonly<Record<string, string | undefined>> = {}) =>
    Object.entries<string | undefined>({
      name: 'Open Data Manchester',
      summary: 'Helps residents and public bodies use data responsibly.',
      roles: '[network]',
      problem_spaces: '[open-data-and-standards]',
      status: 'active',
      sources: '[{url: https://example.org}]',
      confidence: 'high',
      ...change,
    })
      .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
      .join('');
  const found = (change: Readonly<Record<string, string | undefined>>) =>
    runRule(schemaRule, { 'organisations/a.yaml': entry(change) });

  it('accepts an entry with all it needs', () => {
    expect(found({})).toEqual([]);
  });

  it('says why a source is needed', () => {
    expect(found({ sources: undefined })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The field "sources" is missing; every entry needs a public page that shows its facts, so that anyone can check them. → Add it: the public pages on which the facts rest; at least one. For example: a line "sources:" and below it a line "  - url: https://www.example.org/about"",
      ]
    `);
    expect(found({ sources: '[]' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:6:10 error: "sources" is there but empty; every entry needs a public page that shows its facts, so that anyone can check them. → Add the page on which the facts stand: below "sources:" a line "  - url: " and its address.",
      ]
    `);
    expect(found({ sources: undefined, roles: undefined })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The field "roles" is missing; every entry of this kind needs one. → Add it: what it mainly does in this field; the main one first, one more at most. For example: a line "roles:" and below it a line "  - network"",
        "organisations/a.yaml:1:1 error: The field "sources" is missing; every entry needs a public page that shows its facts, so that anyone can check them. → Add it: the public pages on which the facts rest; at least one. For example: a line "sources:" and below it a line "  - url: https://www.example.org/about"",
      ]
    `);
    expect(found({ relations: '[{type: funds, to: b}]' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:13 error: The field "source" is missing; every relation needs one: the public page that shows it. → Add it: the page that shows the link. For example: source: https://www.example.org/partners",
      ]
    `);
  });

  it('asks whether a term or field near by was meant', () => {
    expect(found({ status: 'actve' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:5:9 error: "actve" is not a term of the closed list "status". → Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.",
      ]
    `);
    expect(found({ problem_spaces: '[Open data]' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:4:18 error: "Open data" is not a term of the closed list "problem space". → Did you mean "open-data-and-standards"? The terms are: data-rights-and-privacy, surveillance-and-policing, algorithmic-accountability, work-and-labour, market-power, identity-and-money, digital-inclusion, accessibility-and-disability, bias-and-discrimination, who-makes-technology, language-and-culture, online-safety, childhood, health-and-care, attention-and-design, information-and-media, responsible-ai, data-stewardship, open-data-and-standards, digital-commons, practice-and-profession, public-services, democracy-and-participation, community-technology, civil-society-capacity, places-and-mobility, climate-and-materials, futures-and-foresight.",
      ]
    `);
    expect(found({ sumary: 'Helps people to look after their data.', summary: undefined }))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The field "summary" is missing; every entry of this kind needs one. → Add it: what it is and does, in one to three plain sentences in our own words. No praise, no people's names. For example: summary: Works for a fairer digital society by helping public bodies and residents use data responsibly.",
        "organisations/a.yaml:7:1 error: "sumary" is not a field of this kind of file. → Did you mean "summary"? If not, take the line out.",
      ]
    `);
    // With that name the field would stand there twice.
    expect(found({ sumary: 'Helps people.' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:1 error: "sumary" is not a field of this kind of file. → Take the line out. The fields are: name, name_lang, also_known_as, summary, website, legal_form, roles, problem_spaces, support, audiences, centred_on, keywords, place, area_scope, cost, status, stage, started, ended, identifiers, join, access, relations, distinct_from, sources, as_of, confidence, notes.",
      ]
    `);
    expect(found({ colour: 'red' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:1 error: "colour" is not a field of this kind of file. → Take the line out. The fields are: name, name_lang, also_known_as, summary, website, legal_form, roles, problem_spaces, support, audiences, centred_on, keywords, place, area_scope, cost, status, stage, started, ended, identifiers, join, access, relations, distinct_from, sources, as_of, confidence, notes.",
      ]
    `);
  });

  it('tells that zeros are lost where a number is not in quotes', () => {
    expect(found({ identifiers: '{company_number: 01234567}' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:31 error: "company_number" must be text, but 01234567 without quotes is read as a number, and its leading zeros are lost (1234567). → Put it in quotes: "01234567". (fixable)",
      ]
    `);
    expect(found({ identifiers: '{charity_number: 1161998}' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:31 error: "charity_number" must be text, but 1161998 is a whole number. → Put it in quotes: "1161998". For example: "1161998". (fixable)",
      ]
    `);
  });

  it('names what has the wrong shape', () => {
    expect(found({ roles: 'network' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:8 error: "roles" must be a list, but "network" is text. → Write each value on its own line, after a hyphen. For example: ["network"].",
      ]
    `);
    expect(found({ website: '' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:10 error: "website" is there but empty. → Fill it in, or take the line out if it is not known. For example: "https://www.example.org".",
      ]
    `);
    expect(found({ place: '{postcode_district: M4 1HQ}' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:28 error: "M4 1HQ" is not a postcode district: write only the first half of the postcode in capitals, for example M4 or EC1N. → Write "postcode_district" in that form. For example: "M4".",
      ]
    `);
    expect(found({ relations: '[{type: funds, source: https://example.org}]' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:13 error: This relation needs exactly one other end: \`to\` (the id of an entry), \`to_name\` (a body without an entry that this one acts on) or \`from_name\` (a body without an entry that acts on this one). → Add one of them.",
      ]
    `);
    expect(found({ relations: '[{type: funds, to: b, to_name: B, source: https://example.org}]' }))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:8:13 error: This relation needs exactly one other end: \`to\` (the id of an entry), \`to_name\` (a body without an entry that this one acts on) or \`from_name\` (a body without an entry that acts on this one). → Keep one of them and take the others out.",
        "organisations/a.yaml:8:43 error: "to_name" is too short: "B". → Write at least 2 characters. For example: "GrantNav".",
      ]
    `);
    expect(found({ problem_spaces: '[digital-inclusion, digital-inclusion]' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:4:37 error: "problem_spaces" holds "digital-inclusion" twice. → Take one of the two out.",
      ]
    `);
    expect(found({ name: 'A', started: '20019' })).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: "name" is too short: "A". → Write at least 2 characters. For example: "Open Data Manchester".",
        "organisations/a.yaml:8:10 error: "started" cannot be 20019. → Check the number. For example: 2015.",
      ]
    `);
  });

  it('leaves the form of addresses to their own rule, in entries and indicators only', () => {
    expect(found({ website: 'example.org' })).toEqual([]);
    const indicator = runRule(schemaRule, { 'context/a.yaml': 'source:\n  url: example.org\n' });
    expect(indicator.filter((line) => line.includes('example.org'))).toEqual([]);
  });

  it('checks indicators', () => {
    const text = [
      'title: Population',
      'group: peeple',
      'unit: people',
      'definition: How many people live there.',
      'year: about 2024',
      'per:',
      '  amount: 0',
      'values:',
      '  wales: 3186581',
      '  north-est: 2760678',
      '  scotland: 5,546,900',
      'publisher: Office for National Statistics',
      'source:',
      '  title: Estimates',
      '  url: https://example.org/figures',
      '  read: site',
      '  read_from: The page.',
      'confidence: high',
      '',
    ].join('\n');
    expect(runRule(schemaRule, { 'context/a.yaml': text })).toMatchInlineSnapshot(`
      [
        "context/a.yaml:1:1 error: The field "licence" is missing; every file of this kind needs one. → Add it: under what terms the figures may be used. For example: licence: {"name":"Open Government Licence v3.0","url":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version…",
        "context/a.yaml:2:8 error: "peeple" is not a term of the closed list "group of figures". → Did you mean "people"? The terms are: people, place, economy, tech, digital-access, means.",
        "context/a.yaml:5:7 error: "year" must be a whole number, but "about 2024" is text. → Write it in that form. For example: 2024.",
        "context/a.yaml:7:3 error: The field "label" is missing; every rate needs one. → Add it: that amount, as it reads after “entries per”. For example: label: million people",
        "context/a.yaml:7:11 error: "amount" cannot be 0. → Check the number. For example: 1000000.",
        "context/a.yaml:10:3 error: "north-est" is not a field under "values". → Did you mean "north-east"? If not, take the line out.",
        "context/a.yaml:11:13 error: "scotland" must be a number, but "5,546,900" is text. → Write it in that form. For example: 3186581.",
        "context/a.yaml:16:9 error: "site" is not a term of the closed list "read". → The terms are: page, file-naming-page, file-alone.",
      ]
    `);
  });

  it('says it once where the whole file is not made of fields', () => {
    expect(
      runRule(schemaRule, {
        'organisations/a.yaml': '',
        'organisations/b.yaml': '- a\n',
        'organisations/c.yaml': 'words\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The file is empty. → Fill it in: copy an entry of the same kind and change what is different. If it is not needed, delete it.",
        "organisations/b.yaml:1:1 error: The file holds a list instead of fields. → Write each field on a line of its own: its name, a colon, a space and the value.",
        "organisations/c.yaml:1:1 error: The file holds text instead of fields. → Write each field on a line of its own: its name, a colon, a space and the value.",
      ]
    `);
    expect(runRule(schemaRule, { 'redirects.yaml': '# none yet\n' })).toEqual([]);
  });

  it('checks redirects', () => {
    expect(runRule(schemaRule, { 'redirects.yaml': 'Old Id: new\nolder: New\n' })).toMatchInlineSnapshot(`
      [
        "redirects.yaml:1:1 error: "Old Id" is not an id: ids are lower-case words joined by hyphens. → Write the id as the file was named, without ".yaml".",
        "redirects.yaml:2:8 error: "New" is not an id: ids are lower-case words joined by hyphens. → Write "older" in that form. For example: "open-innovations".",
      ]
    `);
  });
});
