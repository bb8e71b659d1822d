import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { OLDER, PEOPLE, file, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Person, Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const say = (parts: Parts, given: Partial<Given> = {}) => words(judged(parts, { policy, ...given }));

const ENTRY = 'data/organisations/some-body.yaml';
const REMOVED = { files: [file(ENTRY, 'removed')] };
const RULES = { files: [file('.github/workflows/check.yml')] };
const STEWARDS = [
  review('ste-one', 'APPROVED'),
  review('ste-two', 'APPROVED'),
  review('ste-three', 'APPROVED'),
];
const INSIDER: Person = {
  handle: 'insider',
  roles: [{ role: 'reviewer', from: '2027-01-10', until: '2028-01-09' }],
  affiliations: ['Some Body'],
  consent: '2027-01-09',
};
const OK = [review('rev-one', 'APPROVED')];

describe('Approvals', () => {
  test('a ready edit', () => {
    expect(say({ reviews: OK })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
      ]
    `);
  });

  test('an outsider’s approval is ignored', () => {
    expect(say({ reviews: [review('stranger', 'APPROVED')] })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (no-role): \`@stranger\` is not recorded as a reviewer or steward.",
      ]
    `);
  });

  test('an approver whose term ended', () => {
    expect(say({ reviews: [review('rev-ended', 'APPROVED')] })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (out-of-term): The term of \`@rev-ended\` as a reviewer or steward does not run today.",
      ]
    `);
  });

  test('an approver affiliated with the subject', () => {
    const people = [...PEOPLE, INSIDER];
    expect(say({ reviews: [review('insider', 'APPROVED')] }, { people })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (interest): \`@insider\` is tied to \`some-body\`, which this change is about.",
      ]
    `);
  });

  test('an approval on an older commit', () => {
    expect(say({ reviews: [review('rev-one', 'APPROVED', 60, OLDER)] })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (older-commit): \`@rev-one\` approved an earlier version. A new look at this one is needed.",
      ]
    `);
  });

  test('approve, then request changes', () => {
    const reviews = [
      review('rev-one', 'APPROVED'),
      review('rev-one', 'CHANGES_REQUESTED', 70, undefined, 'The town is wrong.'),
    ];
    expect(say({ reviews })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "concern (none) by rev-one: The town is wrong.",
      ]
    `);
  });

  test('approve, then comment', () => {
    expect(say({ reviews: [review('rev-one', 'APPROVED'), review('rev-one', 'COMMENTED', 70)] }))
      .toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
      ]
    `);
  });

  test('a dismissed approval is none, and what is not handed in is not looked at', () => {
    const reviews = [review('rev-one', 'DISMISSED'), { ...review('rev-two', 'PENDING') }];
    expect(say({ reviews })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
      ]
    `);
  });

  test('two stewards and a reviewer are not three stewards', () => {
    const reviews = [...STEWARDS.slice(0, 2), review('rev-one', 'APPROVED')];
    expect(say({ ...RULES, reviews }, { minutes: 16 * DAY })).toMatchInlineSnapshot(`
      [
        "pending: governance, because \`.github/workflows/check.yml\` changes",
        "approved: ste-one for body-three",
        "approved: ste-two for body-four",
        "missing: One approval by a steward, so that they come from 3 organisations.",
        "set aside (no-role): \`@rev-one\` is not recorded as a steward.",
        "earliest: 2027-03-18T00:00:00.000Z",
        "review due: 2028-03-19",
      ]
    `);
  });

  test('two approvers of one organisation', () => {
    const reviews = [review('rev-one', 'APPROVED'), review('rev-one-too', 'APPROVED', 90)];
    expect(say({ ...REMOVED, reviews }, { minutes: 9 * DAY })).toMatchInlineSnapshot(`
      [
        "pending: removal, because \`data/organisations/some-body.yaml\` is taken out",
        "approved: rev-one for body-one",
        "missing: One approval by a reviewer or steward, so that they come from 2 organisations.",
        "set aside (same-organisation): \`@rev-one-too\` and \`@rev-one\` count as one organisation, so as one approval.",
        "earliest: 2027-03-11T00:00:00.000Z",
      ]
    `);
  });

  test('an author who is in the people’s files with other letter case', () => {
    const parts = { pull: { user: user('REV-ONE') }, reviews: [review('rev-one', 'APPROVED')] };
    expect(say(parts)).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (author): \`@rev-one\` made this change, and nobody approves their own.",
      ]
    `);
  });

  test('the author’s own organisation counts as nothing', () => {
    const parts = { pull: { user: user('rev-one-too') }, reviews: OK };
    expect(say(parts)).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (same-organisation): \`@rev-one\` and the author count as one organisation.",
      ]
    `);
  });

  test('a bot proposes for somebody and never approves', () => {
    const body = 'Proposed-by: @Rev-One\n\nInterests: works there';
    const parts = {
      pull: { user: user('github-actions[bot]'), body },
      reviews: [...OK, review('github-actions[bot]', 'APPROVED')],
    };
    expect(say(parts)).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "set aside (author): \`@rev-one\` made this change, and nobody approves their own.",
        "set aside (bot): \`@github-actions[bot]\` is a bot: bots may propose and never approve.",
      ]
    `);
    // Anybody can write such a line; it is believed of our own bots alone.
    expect(say({ pull: { body }, reviews: OK })[0]).toBe(`success: entry-edit, because \`${ENTRY}\` changes`);
  });

  test('whoever pays and whoever is paid are one organisation', () => {
    const ties = [{ type: 'funds', from: 'body-one', to: 'body-two' }];
    const reviews = [review('rev-one', 'APPROVED'), review('rev-two', 'APPROVED', 90)];
    expect(say({ ...REMOVED, reviews }, { ties, minutes: 9 * DAY })).toMatchInlineSnapshot(`
      [
        "pending: removal, because \`data/organisations/some-body.yaml\` is taken out",
        "approved: rev-one for body-one",
        "missing: One approval by a reviewer or steward, so that they come from 2 organisations.",
        "set aside (same-organisation): \`@rev-two\` and \`@rev-one\` count as one organisation, so as one approval.",
        "earliest: 2027-03-11T00:00:00.000Z",
      ]
    `);
  });

  test('as many as can be are counted, in whatever order they came', () => {
    const people = [...PEOPLE, { ...INSIDER, handle: 'between', affiliations: ['body-one', 'body-two'] }];
    const reviews = [
      review('between', 'APPROVED', 50),
      review('rev-one', 'APPROVED'),
      review('rev-two', 'APPROVED', 90),
    ];
    expect(judged({ ...REMOVED, reviews }, { policy, people }).approvals).toEqual(['rev-one', 'rev-two']);
  });
});
