import { expect, test } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { decisions } from './decisions.ts';

const file = (id: string) => `governance/decisions/${id}.yaml`;
const change = (more = '') =>
  `link: https://example.org/map/pull/12\nopened: 2026-10-01\ndecided: 2026-10-05\napprovals: 2\n${more}`;

test('What is in order passes: a change, an outside decision, an organisation that moved', () => {
  const files = {
    [file('2026-12')]: change(
      'organisations:\n  count: 2\n  entries:\n    - old-name\n    - b\nreview_due: 2027-10-05\n',
    ),
    [file('first-version')]: 'link: https://example.org/papers\ndecided: 2026-10-05\nreviewed: 2026-10-05\n',
    'organisations/b.yaml': 'status: active\n',
    'redirects.yaml': 'old-name: b\n',
  };
  expect(runRule(decisions, files)).toEqual([]);
});

test('A name must fit the change, its link and its year', () => {
  const files = {
    [file('2025-13')]: change('organisations:\n  count: 1\n'),
    [file('2026-013')]: change(),
  };
  expect(runRule(decisions, files)).toEqual([
    'governance/decisions/2025-13.yaml:1:7 error: "link" is "https://example.org/map/pull/12" and does not end in /13, so it does not lead to the change after which the file is named. → Correct the link or the file name.',
    'governance/decisions/2025-13.yaml:3:10 error: "decided" is "2026-10-05", and the file name "2025-13.yaml" says 2025. → Name the file after the year of the decision: "2026-13.yaml".',
    'governance/decisions/2026-013.yaml:1:1 error: The file name "2026-013.yaml" begins like that of a change, which is its year, a hyphen and its number. → Call it for example "2027-12.yaml"; for what was decided outside a change, begin with a word.',
  ]);
});

test('Dates stand in order and not in the future', () => {
  const files = {
    [file('a')]: 'opened: 2026-10-06\ndecided: 2026-10-05\nreview_due: 2026-10-05\nreviewed: 2026-12-24\n',
  };
  expect(runRule(decisions, files)).toEqual([
    'governance/decisions/a.yaml:2:10 error: "decided" is "2026-10-05", which is not after "opened", "2026-10-06". → Check both days.',
    'governance/decisions/a.yaml:3:13 error: "review_due" is "2026-10-05", which is not after "decided", "2026-10-05". → Check both days.',
    'governance/decisions/a.yaml:4:11 error: "reviewed" is "2026-12-24", which is in the future (today is 2026-11-20); only what has happened is recorded. → Check the day.',
  ]);
});

test('A change says what the host knows, counts agree, and organisations exist', () => {
  const files = {
    [file('2026-12')]: 'link: https://example.org/map/pull/12\ndecided: 2026-10-05\napprovals: 1\n',
    [file('b')]:
      'approvals: 1\norganisations:\n  count: 2\n  entries:\n    - a\n    - open-innovation\n    - c\n',
    'organisations/a.yaml': 'status: active\n',
    'organisations/c.yaml': 'status: active\n',
    'organisations/open-innovations.yaml': 'status: active\n',
  };
  expect(runRule(decisions, files)).toEqual([
    'governance/decisions/2026-12.yaml:1:1 error: "opened" is missing, which the host knows for every change. → Add "opened"; `npm run record-decision` does so by itself.',
    'governance/decisions/2026-12.yaml:1:1 error: "organisations" is missing, which the host knows for every change. → Add "organisations"; `npm run record-decision` does so by itself.',
    'governance/decisions/b.yaml:3:10 error: "count" is 2, and "entries" names 3 organisations. → Count those that are named, and people who belong to none.',
    'governance/decisions/b.yaml:3:10 error: The approvals are said to come from 2 organisations, and there are only 1. → Correct "approvals" or "count".',
    'governance/decisions/b.yaml:6:7 error: There is no entry "open-innovation", so nobody could see whose approval it was. → Did you mean "open-innovations"?',
  ]);
});

test('Values of the wrong shape are left to the schema', () => {
  expect(
    runRule(decisions, { [file('a')]: 'decided: 5\norganisations: many\nobjections: 3\nlink:\n  - 1\n' }),
  ).toEqual([]);
});
