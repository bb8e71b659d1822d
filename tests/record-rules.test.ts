/** The record asks the same rules as the judgement, as of the moment in which a change was merged. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rulebook } from '../scripts/lib/govern/rules.ts';
import { collectRecords, rulesOf } from '../scripts/lib/record-decision.ts';
import { connect } from '../src/github/client.ts';
import type { Policy } from '../src/features/governance/input.ts';
import { PEOPLE, at, comment, file, recorded, review } from '../src/features/governance/fixtures/change.ts';
import { parseYaml } from '../src/core/yaml.ts';
import { pullsHost } from './pulls-host.ts';

const policy = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
const RULES: Rulebook = { policy, people: PEOPLE, ties: [], leftOff: [], branch: 'main', papers: '' };
const DAY = 24 * 60;

test('A merged change is judged as it stood when it was merged; what came later changes nothing', async () => {
  const {
    texts: _texts,
    left_off: _leftOff,
    ...made
  } = recorded({ files: [file('data/organisations/a.yaml', 'added')] });
  const merged = (number: number, days: number, more: object = {}) => ({
    ...made,
    ...more,
    check_runs: [{ started_at: at(1), app: { slug: 'github-actions' } }],
    pull: {
      ...made.pull,
      number,
      state: 'closed' as const,
      html_url: `https://github.com/example/map/pull/${number}`,
      merged_at: at(days * DAY),
      closed_at: at(days * DAY),
    },
  });
  const reviews = [review('rev-one', 'APPROVED')];
  const late = {
    reviews: [...reviews, review('ste-one', 'CHANGES_REQUESTED', 9 * DAY)],
    comments: [comment('rev-two', '/object accuracy It is not where the page says.', 9 * DAY)],
  };
  const { env } = await pullsHost([
    merged(7, 8, late),
    merged(8, 2, { reviews }),
    merged(9, 8, { files: [file('data/governance/decisions/2027-1.yaml', 'added')] }),
  ]);
  const host = connect({ api: env['GITHUB_API_URL'] ?? '', repository: 'example/map', token: 'secret' });
  const { files, failures } = await collectRecords(host, rulesOf(host, RULES), {
    recorded: [],
    today: '2027-04-01',
  });
  expect(failures).toEqual([]);
  expect(files.map(({ path, text }) => [path, text.split('\n').slice(3)])).toMatchInlineSnapshot(`
    [
      [
        "governance/decisions/2027-7.yaml",
        [
          "class: entry-new",
          "outcome: merged",
          "opened: 2027-03-03",
          "decided: 2027-03-11",
          "approvals: 1",
          "organisations:",
          "  count: 1",
          "  entries:",
          "    - body-one",
          "first_answer: 1",
          "newcomer: true",
          "",
        ],
      ],
      [
        "governance/decisions/2027-8.yaml",
        [
          "class: entry-new",
          "outcome: merged",
          "opened: 2027-03-03",
          "decided: 2027-03-05",
          "approvals: 1",
          "organisations:",
          "  count: 1",
          "  entries:",
          "    - body-one",
          "against_rules: true",
          "first_answer: 1",
          "",
        ],
      ],
    ]
  `);
});

test('A role counts from the first day of its term to the last', () => {
  const { hasRole } = rulesOf(connect({ api: 'http://unasked.example', repository: 'example/map' }), RULES);
  expect(
    [
      ['REV-one', '2027-01-09'],
      ['REV-one', '2027-01-10'],
      ['rev-one', '2028-01-09'],
      ['rev-one', '2028-01-10'],
      ['stranger', '2027-03-01'],
    ].map(([login = '', day = '']) => hasRole(login, day)),
  ).toEqual([false, true, true, false, false]);
});
