import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences } from './ruleset.ts';

const WANTED: unknown = JSON.parse(readFileSync('data/governance/ruleset.json', 'utf8'));
const copy = () =>
  JSON.parse(JSON.stringify(WANTED)) as Record<string, unknown> & { rules: Record<string, unknown>[] };

test('Rules that are the same, or stricter, differ in nothing', () => {
  const stricter = copy();
  stricter['conditions'] = { ref_name: { include: ['~ALL'], exclude: [] } };
  stricter.rules.push({ type: 'required_signatures' });
  const pull = stricter.rules.find(({ type }) => type === 'pull_request') as {
    parameters: Record<string, unknown>;
  };
  pull.parameters['required_approving_review_count'] = 2;
  expect([differences(WANTED, copy()), differences(WANTED, stricter)]).toEqual([[], []]);
});

test('Each laxer setting is said in words', () => {
  const lax = {
    enforcement: 'disabled',
    conditions: { ref_name: { include: ['refs/heads/other'], exclude: ['refs/heads/main'] } },
    bypass_actors: [
      { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
      { actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'pull_request' },
    ],
    rules: [
      { type: 'deletion' },
      {
        type: 'pull_request',
        parameters: { required_approving_review_count: 0, dismiss_stale_reviews_on_push: false },
      },
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'governance' }] } },
    ],
  };
  expect(differences(WANTED, lax)).toMatchInlineSnapshot(`
    [
      "The rules are not enforced: "enforcement" is "disabled" and should be "active".",
      "The rules do not hold for the branch "~DEFAULT_BRANCH".",
      "The rules leave out some branches: "exclude" should be empty.",
      "2 accounts or groups may pass by the rules: "bypass_actors" should not name them.",
      "History can be written over by force: the rule "non_fast_forward" is not set.",
      "Too few approvals that the host itself asks for: "required_approving_review_count" is 0 and should be at least 1.",
      "It is not asked that approvals end with a push: "dismiss_stale_reviews_on_push" is false and should be true.",
      "It is not asked that somebody else approves the last push: "require_last_push_approval" is not set and should be true.",
      "It is not asked that every thread of a review is resolved first: "required_review_thread_resolution" is not set and should be true.",
      "A change can be merged without the check "check".",
      "Any program can say that the check "governance" went well: "integration_id" should be 15368.",
    ]
  `);
});

test('What is no ruleset, and one without its list of exceptions, is not taken for a good one', () => {
  expect(differences(WANTED, [])).toMatchInlineSnapshot(`
    [
      "The rules are not enforced: "enforcement" is not set and should be "active".",
      "The rules do not hold for the branch "~DEFAULT_BRANCH".",
      "It is not known who may pass by the rules: "bypass_actors" is missing in what was exported.",
      "The branch can be deleted: the rule "deletion" is not set.",
      "History can be written over by force: the rule "non_fast_forward" is not set.",
      "Changes can be pushed without a pull request: the rule "pull_request" is not set.",
      "A change can be merged without any check: the rule "required_status_checks" is not set.",
    ]
  `);
});
