/** The cases that the rules were drawn up with, by number, each with all that is said of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { OLDER, PEOPLE, at, comment, file, labeled, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Person, Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };

const ENTRY = 'data/organisations/some-body.yaml';
const TERMS = 'schema/taxonomy/role.schema.json';
const ADDED = { files: [file(ENTRY, 'added')] };
const REMOVED = { files: [file(ENTRY, 'removed')] };
const RULES = { files: [file('data/governance/policy.yaml')] };
const OK = [review('rev-one', 'APPROVED')];
const BOTH = [...OK, review('rev-two', 'APPROVED')];
const STEWARDS = ['ste-one', 'ste-two', 'ste-three'].map((one) => review(one, 'APPROVED'));
const URGENT = { pull: { labels: [{ name: 'urgent' }] }, timeline: [labeled('ste-two', 'urgent')] };
const OBJECTION = '/object accuracy The page names another town.';
const INSIDER: Person = { ...(PEOPLE[0] as Person), handle: 'insider', affiliations: ['some-body'] };
const WITH_INSIDER = { people: [...PEOPLE, INSIDER] };
const DECEMBER = '2027-12-18T22:00:00Z';
const pushed = (after: string): Parts => ({
  ...ADDED,
  texts: { [ENTRY]: { after } },
  earlier: {
    seen: at(1),
    files: [{ ...file(ENTRY, 'added'), sha: 'f'.repeat(40) }],
    after: { [ENTRY]: 'name: Some Body\nstatus: active\n' },
  },
  check_runs: [{ started_at: at(2 * DAY) }],
  reviews: OK,
});

const CASES: readonly (readonly [name: string, parts: Parts, given?: Partial<Given>])[] = [
  ['1 a ready edit', { reviews: OK }],
  ['2 an outsider’s approval is ignored', { reviews: [review('stranger', 'APPROVED')] }],
  ['3 an approver whose term ended', { reviews: [review('rev-ended', 'APPROVED')] }],
  ['4 an approver affiliated with the subject', { reviews: [review('insider', 'APPROVED')] }, WITH_INSIDER],
  ['5 an approval on an older commit', { reviews: [review('rev-one', 'APPROVED', 60, OLDER)] }],
  ['6 approve, then request changes', { reviews: [...OK, review('rev-one', 'CHANGES_REQUESTED', 70)] }],
  ['7 approve, then comment', { reviews: [...OK, review('rev-one', 'COMMENTED', 70)] }],
  ['8 an entry and the taxonomy: vocabulary', { files: [file(ENTRY), file(TERMS)] }],
  ['9 a rename out of the taxonomy: vocabulary', { files: [file('docs/old.json', 'renamed', TERMS)] }],
  [
    '10 two stewards and a reviewer are not three stewards',
    { ...RULES, reviews: [...STEWARDS.slice(0, 2), ...OK] },
    { minutes: 16 * DAY },
  ],
  ['11 the window is open', { ...ADDED, reviews: OK }],
  ['12 governance, ready', { ...RULES, reviews: STEWARDS }, { minutes: 16 * DAY }],
  ['13 folders that begin with a dot', { files: [file('.github/workflows/check.yml')] }],
  [
    '14 two approvers of one organisation',
    { ...REMOVED, reviews: [...OK, review('rev-one-too', 'APPROVED', 90)] },
    { minutes: 9 * DAY },
  ],
  ['15 a removal, ready', { ...REMOVED, reviews: BOTH }, { minutes: 9 * DAY }],
  ['16 an urgent removal has a review date', { ...REMOVED, ...URGENT, reviews: STEWARDS.slice(0, 1) }],
  ['17 urgent cannot carry taxonomy', { files: [file(ENTRY, 'removed'), file(TERMS)], ...URGENT }],
  ['18 an objection blocks', { reviews: OK, comments: [comment('rev-two', OBJECTION)] }],
  [
    '19 the objector withdraws',
    { reviews: OK, comments: [comment('rev-two', OBJECTION), comment('REV-TWO', '/withdraw', 70)] },
  ],
  [
    '20 the author cannot withdraw for another',
    { reviews: OK, comments: [comment('rev-two', OBJECTION), comment('newcomer', '/withdraw', 70)] },
  ],
  ['21 a passer-by has a concern', { reviews: OK, comments: [comment('stranger', OBJECTION)] }],
  [
    '22 a listed body has standing',
    { reviews: OK, comments: [comment('insider', OBJECTION)] },
    {
      people: [
        ...PEOPLE,
        { ...INSIDER, roles: [{ role: 'reviewer', from: '2025-01-10', until: '2026-01-09' }] },
      ],
    },
  ],
  ['23 too short a reason', { reviews: OK, comments: [comment('rev-two', '/object accuracy Wrong.')] }],
  ['24 no line on interests', { reviews: OK, pull: { body: 'It moved.' } }],
  ['25 the author in other letter case', { reviews: OK, pull: { user: user('REV-ONE') } }],
  [
    '26 a quiet period',
    { ...ADDED, reviews: OK, pull: { created_at: DECEMBER }, check_runs: [{ started_at: DECEMBER }] },
    { minutes: 291 * DAY },
  ],
  ['27 a draft', { ...ADDED, reviews: OK, pull: { draft: true } }],
  ['28 /class raises', { reviews: OK, comments: [comment('stranger', '/class removal')] }],
  ['29 /class never lowers', { ...REMOVED, comments: [comment('ste-one', '/class entry-edit')] }],
  [
    '30 an urgent label by somebody without the role',
    { ...REMOVED, ...URGENT, timeline: [labeled('rev-one', 'urgent')], reviews: BOTH },
  ],
  ['31 a push that changes nothing by meaning', pushed('# The same.\nname: "Some Body"\nstatus: active\n')],
  ['32 a push that changes a fact', pushed('name: Some Body\nstatus: paused\n')],
];

test('Each case is decided as it was meant to be, in these words', () => {
  const said = CASES.map(([name, parts, given]) => [name, ...words(judged(parts, { policy, ...given }))]);
  expect(said.map(([name, ...lines]) => `${name ?? ''}\n  ${lines.join('\n  ')}`).join('\n'))
    .toMatchInlineSnapshot(`
    "1 a ready edit
      success: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
    2 an outsider’s approval is ignored
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      set aside (no-role): \`@stranger\` is not recorded as a reviewer or steward.
    3 an approver whose term ended
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      set aside (out-of-term): The term of \`@rev-ended\` as a reviewer or steward does not run today.
    4 an approver affiliated with the subject
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      set aside (interest): \`@insider\` is tied to \`some-body\`, which this change is about.
    5 an approval on an older commit
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      set aside (older-commit): \`@rev-one\` approved an earlier version. A new look at this one is needed.
    6 approve, then request changes
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      concern (none) by rev-one: asked for changes in a review
    7 approve, then comment
      success: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
    8 an entry and the taxonomy: vocabulary
      pending: vocabulary, because \`schema/taxonomy/role.schema.json\` changes
      missing: 2 approvals by stewards, so that they come from 2 organisations.
      missing: It stays open until 14 March 2027.
      earliest: 2027-03-14T00:00:00.000Z
      review due: 2028-03-04
    9 a rename out of the taxonomy: vocabulary
      pending: vocabulary, because \`schema/taxonomy/role.schema.json\` is renamed or moved
      missing: 2 approvals by stewards, so that they come from 2 organisations.
      missing: It stays open until 14 March 2027.
      earliest: 2027-03-14T00:00:00.000Z
      review due: 2028-03-04
    10 two stewards and a reviewer are not three stewards
      pending: governance, because \`data/governance/policy.yaml\` changes
      approved: ste-one for body-three
      approved: ste-two for body-four
      missing: One approval by a steward, so that they come from 3 organisations.
      set aside (no-role): \`@rev-one\` is not recorded as a steward.
      earliest: 2027-03-18T00:00:00.000Z
      review due: 2028-03-19
    11 the window is open
      pending: entry-new, because \`data/organisations/some-body.yaml\` is new
      approved: rev-one for body-one
      missing: It stays open until 7 March 2027.
      earliest: 2027-03-07T00:00:00.000Z
    12 governance, ready
      success: governance, because \`data/governance/policy.yaml\` changes
      approved: ste-three for @ste-three
      approved: ste-one for body-three
      approved: ste-two for body-four
      earliest: 2027-03-18T00:00:00.000Z
      review due: 2028-03-19
    13 folders that begin with a dot
      pending: governance, because \`.github/workflows/check.yml\` changes
      missing: 3 approvals by stewards, so that they come from 3 organisations.
      missing: It stays open until 18 March 2027.
      earliest: 2027-03-18T00:00:00.000Z
      review due: 2028-03-04
    14 two approvers of one organisation
      pending: removal, because \`data/organisations/some-body.yaml\` is taken out
      approved: rev-one for body-one
      missing: One approval by a reviewer or steward, so that they come from 2 organisations.
      set aside (same-organisation): \`@rev-one-too\` and \`@rev-one\` count as one organisation, so as one approval.
      earliest: 2027-03-11T00:00:00.000Z
    15 a removal, ready
      success: removal, because \`data/organisations/some-body.yaml\` is taken out
      approved: rev-one for body-one
      approved: rev-two for body-two
      earliest: 2027-03-11T00:00:00.000Z
    16 an urgent removal has a review date
      success: removal, because \`data/organisations/some-body.yaml\` is taken out, urgent
      approved: ste-one for body-three
      review due: 2027-03-11
    17 urgent cannot carry taxonomy
      pending: vocabulary, because \`schema/taxonomy/role.schema.json\` changes
      missing: 2 approvals by stewards, so that they come from 2 organisations.
      missing: It stays open until 14 March 2027.
      note: The label \`urgent\` changes nothing: \`schema/taxonomy/role.schema.json\` is not a data file.
      earliest: 2027-03-14T00:00:00.000Z
      review due: 2028-03-04
    18 an objection blocks
      failure: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      fails: There is an open objection by \`@rev-two\`.
      objection (accuracy) by rev-two: The page names another town.
    19 the objector withdraws
      success: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      objection (accuracy) by rev-two: The page names another town., withdrawn 2027-03-03T11:10:00Z
    20 the author cannot withdraw for another
      failure: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      fails: There is an open objection by \`@rev-two\`.
      objection (accuracy) by rev-two: The page names another town.
      note: \`@newcomer\` withdrew an objection, and has none that is open. Nobody withdraws for another.
    21 a passer-by has a concern
      success: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      concern (accuracy) by stranger: The page names another town.
    22 a listed body has standing
      failure: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      fails: There is an open objection by \`@insider\`.
      objection (accuracy) by insider: The page names another town.
    23 too short a reason
      success: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      note: \`@rev-two\` objected without a reason of at least 20 characters, so it does not count yet.
    24 no line on interests
      failure: entry-edit, because \`data/organisations/some-body.yaml\` changes
      approved: rev-one for body-one
      fails: The description has no line on interests. Add one that begins with “Interests:” and says what ties you to the entries you touch; “none” is an answer.
    25 the author in other letter case
      pending: entry-edit, because \`data/organisations/some-body.yaml\` changes
      missing: One approval by a reviewer or steward.
      set aside (author): \`@rev-one\` made this change, and nobody approves their own.
    26 a quiet period
      pending: entry-new, because \`data/organisations/some-body.yaml\` is new
      approved: rev-one for body-one
      missing: It stays open until 7 January 2028.
      earliest: 2028-01-07T00:00:00.000Z
    27 a draft
      pending: entry-new, because \`data/organisations/some-body.yaml\` is new
      approved: rev-one for body-one
      missing: It is a draft. Mark it as ready for review.
    28 /class raises
      pending: removal, because \`@stranger\` asked for this stricter class
      approved: rev-one for body-one
      missing: One approval by a reviewer or steward, so that they come from 2 organisations.
      missing: It stays open until 11 March 2027.
      earliest: 2027-03-11T00:00:00.000Z
    29 /class never lowers
      pending: removal, because \`data/organisations/some-body.yaml\` is taken out
      missing: 2 approvals by reviewers or stewards, so that they come from 2 organisations.
      missing: It stays open until 11 March 2027.
      note: \`@ste-one\` asked for the class \`entry-edit\`, which is milder than \`removal\`. Nobody can ask for a milder one.
      earliest: 2027-03-11T00:00:00.000Z
    30 an urgent label by somebody without the role
      pending: removal, because \`data/organisations/some-body.yaml\` is taken out
      approved: rev-one for body-one
      approved: rev-two for body-two
      missing: It stays open until 11 March 2027.
      note: The label \`urgent\` changes nothing: \`@rev-one\` set it and is not a steward or coordinator.
      earliest: 2027-03-11T00:00:00.000Z
    31 a push that changes nothing by meaning
      pending: entry-new, because \`data/organisations/some-body.yaml\` is new
      approved: rev-one for body-one
      missing: It stays open until 7 March 2027.
      earliest: 2027-03-07T00:00:00.000Z
    32 a push that changes a fact
      pending: entry-new, because \`data/organisations/some-body.yaml\` is new
      approved: rev-one for body-one
      missing: It stays open until 9 March 2027.
      earliest: 2027-03-09T00:00:00.000Z"
  `);
});

test('None of the twenty-seven is missing', () => {
  const numbers = CASES.map(([name]) => Number.parseInt(name, 10));
  expect(numbers).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});
