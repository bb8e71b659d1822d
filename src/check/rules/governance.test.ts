import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { governance } from './governance.ts';

const POLICY = readFileSync('data/governance/policy.yaml', 'utf8');
const DAY = { today: '2027-06-01' };
const find = (files: Readonly<Record<string, string>>) =>
  runRule(governance, files, DAY).map((line) => line.replace(/^governance\//, '').replace(/:\d+:\d+ /, ' '));
/** The real policy with some words replaced. */
const policy = (...changes: [string, string][]) => ({
  'governance/policy.yaml': changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, POLICY),
});
const person = (handle: string, ...terms: string[]) =>
  `handle: ${handle}\nroles:\n${terms.map((term) => `  - {${term}}\n`).join('')}consent: 2027-01-09\n`;
const FIRST = 'role: reviewer, from: 2027-01-10, until: 2028-01-09';

test('The real policy passes, and so do people in order', () => {
  expect(find(policy())).toEqual([]);
  expect(
    find({
      ...policy(),
      'organisations/open-data-leeds.yaml': '',
      'redirects.yaml': 'leeds-data: open-data-leeds\n',
      'governance/people/ana-b.yaml': `${person('Ana-B', FIRST, 'role: reviewer, from: 2028-01-10, until: 2028-12-31')}affiliations:\n  - open-data-leeds\n  - leeds-data\n  - A Club\n`,
    }),
  ).toEqual([]);
});

test('What the policy names must be there', () => {
  expect(
    find(
      policy(
        ['timezone: Europe/London', 'timezone: Europe/Londinium'],
        ['bulk_classes:\n    - governance', 'bulk_classes:\n    - government'],
        ['steward_means:\n    - reviewer', 'steward_means:\n    - reviewers'],
        ['  - id: site\n', '  - id: sight\n'],
        ['  - id: record\n', '  - id: entry-edit\n'],
        ['applies_to:\n    - removal', 'applies_to:\n    - removals'],
        ['integrated_by:\n    - coordinator', 'integrated_by:\n    - co-ordinator'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "policy.yaml error: "timezone" is "Europe/Londinium", which is not a time zone, so no day could be told. → Write it like "Europe/London".",
      "policy.yaml error: There is no class "government", so the rule would mean nothing. → There are "governance", "vocabulary", "removal", "entry-new", "entry-edit", "sight", "entry-edit".",
      "policy.yaml error: There is no role "reviewers", so the rule would mean nothing. → Did you mean "reviewer"?",
      "policy.yaml error: "entry-edit" stands here twice. → Take one of them out.",
      "policy.yaml error: There is no class "removals", so the rule would mean nothing. → Did you mean "removal"?",
      "policy.yaml error: There is no role "co-ordinator", so the rule would mean nothing. → Did you mean "coordinator"?",
    ]
  `);
});

test('Needs can be met, the strictest class comes first, and patterns fit paths', () => {
  expect(
    find(
      policy(
        [
          '      approvals: 1\n      from:\n        - reviewer\n        - steward\n      organisations: 1\n    window_days: 3',
          '      approvals: 3\n      from:\n        - reviewer\n        - steward\n      organisations: 4\n    window_days: 3',
        ],
        ['          - GOVERNANCE.md\n', '          - /GOVERNANCE.md\n'],
        ['          - .ci/**\n', '          - "!.ci/**"\n'],
        ['          - schema/**\n', '          - schema/{a,b\n'],
        ['          - data/map.yaml\n', '          - data/../map.yaml\n'],
        ['    - data/governance/**\n  needs', '    - data\\governance]\n  needs'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "policy.yaml error: The pattern "/GOVERNANCE.md" begins with "/", and paths do not. → Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".",
      "policy.yaml error: The pattern "!.ci/**" begins with "!", which turns it around; use "except". → Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".",
      "policy.yaml error: The pattern "schema/{a,b" has a "{" that is not closed. → Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".",
      "policy.yaml error: The pattern "data/../map.yaml" has an empty step or dots as a step, which no path has. → Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".",
      "policy.yaml error: The class "entry-new" needs more approvals than "removal" before it, and the strictest comes first. → Move it up.",
      "policy.yaml error: 3 approvals cannot come from 4 organisations. → Ask for as many approvals, or for fewer organisations.",
      "policy.yaml error: The pattern "data\\governance]" holds a backslash, or a space at its end. → Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".",
    ]
  `);
});

test('Some class decides on every file', () => {
  expect(find(policy(['          - "**"\n', '          - src/**\n']))).toMatchInlineSnapshot(`
    [
      "policy.yaml error: No class takes the paths "**", so there are files on which nothing is decided. → Give the last class the paths "**".",
    ]
  `);
  const index = POLICY.lastIndexOf('      - paths:\n          - data/governance/decisions/**');
  const cut = `${POLICY.slice(0, index)}${POLICY.slice(index).replace('decisions/**', 'decisions/*.yaml')}`;
  expect(find({ 'governance/policy.yaml': cut })).toMatchInlineSnapshot(`
    [
      "policy.yaml error: The class that takes "**" leaves out "data/governance/decisions/**", which no other class takes as a whole. → Give a class the paths "data/governance/decisions/**", or take it out of "except".",
    ]
  `);
});

test('Files of people are named by the handle, and terms run forward, no longer than the policy says', () => {
  expect(
    find({
      ...policy(),
      'organisations/open-data-leeds.yaml': '',
      'governance/people/ana.yaml': `${person('Anna', 'role: revewer, from: 2027-02-30, until: 2027-03-01', 'role: steward, from: 2027-03-01, until: 2027-02-01', 'role: coordinator, from: 2027-01-10, until: 2028-01-10')}affiliations:\n  - open-data-leds\n  - elsewhere\n  - Else Where\n`,
      'governance/people/bea.yaml': person(
        'bea',
        'role: steward, from: 2024-01-01, until: 2024-12-31',
        'role: steward, from: 2025-01-01, until: 2025-12-31',
        'role: steward, from: 2026-03-01, until: 2027-02-28',
        FIRST,
      ).replace('2027-01-09', '2027-07-01'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "people/ana.yaml error: "handle" is "Anna", and the file is called "ana.yaml": it is named by the handle in lower case. → Rename it to "anna.yaml", or correct the handle.",
      "people/ana.yaml error: There is no role "revewer" in the policy, so this person would hold none. → Did you mean "reviewer"?",
      "people/ana.yaml error: "from" is "2027-02-30", which no calendar has. → Check the day.",
      "people/ana.yaml error: "until" is "2027-02-01", before "from", which is "2027-03-01"; a term ends after it begins. → Check both; perhaps they have been swapped.",
      "people/ana.yaml error: "until" is "2028-01-10", and a term as coordinator lasts 12 months at most, so it ends on 2028-01-09. → Write "2028-01-09", or an earlier day.",
      "people/ana.yaml error: There is no entry "open-data-leds", so ties to it would not be seen. → Did you mean "open-data-leeds"?",
      "people/ana.yaml warning: There is no entry "elsewhere", so ties to it would not be seen. → For a body without an entry write its name, such as "Example Club".",
      "people/bea.yaml error: This is term 3 in a row as steward, and 2 are the most. → Leave at least 12 months between, or take the term out.",
      "people/bea.yaml error: "consent" is "2027-07-01", which is in the future (today is 2027-06-01); only what has happened is recorded. → Check the day.",
    ]
  `);
});

test('People without a policy, and bodies that stand in the list twice', () => {
  const hash = '0'.repeat(64);
  expect(
    find({
      'governance/people/ana.yaml': person('ana', FIRST),
      'governance/left-off.yaml': `left_off:\n  - {name: "${hash}", asked: 2027-05-01}\n  - {name: "${hash}", asked: 2027-07-01}\n`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "left-off.yaml error: This body stands in the list already. → Take the second one out.",
      "left-off.yaml error: "asked" is "2027-07-01", which is in the future (today is 2027-06-01); only what has happened is recorded. → Check the day.",
      "people/ana.yaml error: People are recorded in roles, and "governance/policy.yaml", which says what roles may do, is not there. → Put the policy back, or take the files of people out.",
    ]
  `);
});

test('Founding mode is asked about when stewards sit, and when they do not', () => {
  const steward = (handle: string, tie: string) => ({
    [`governance/people/${handle}.yaml`]: `${person(handle, 'role: steward, from: 2027-01-10, until: 2028-01-09')}affiliations:\n  - ${tie}\n`,
  });
  const two = { ...steward('ana', 'A Club'), ...steward('bea', 'B Club') };
  expect(find({ ...policy(), ...two, ...steward('cy', 'A Club') })).toEqual([]);
  expect(find({ ...policy(), ...two, ...steward('cy', 'C Club') })).toMatchInlineSnapshot(`
    [
      "policy.yaml warning: "active" is true, and stewards from 3 organisations sit today; founding mode is for fewer than 3. → Write "active: false" in a change of its own.",
    ]
  `);
  expect(find({ ...policy(['active: true', 'active: false']), ...two })).toMatchInlineSnapshot(`
    [
      "policy.yaml warning: "active" is false, and stewards from 2 organisations sit today; founding mode is for fewer than 3. → Write "active: true" in a change of its own.",
    ]
  `);
});

test('Values of the wrong shape are left to the schema', () => {
  expect(
    find({
      'governance/policy.yaml':
        'roles: [{id: steward}]\nclasses: [{match: [{paths: ["**"]}]}]\ndefaults: 3\nfounding: [1]\n',
      'governance/people/ana.yaml': 'handle: 3\nroles: many\naffiliations: 5\n',
      'governance/left-off.yaml': 'left_off: 7\n',
    }),
  ).toEqual([]);
});
