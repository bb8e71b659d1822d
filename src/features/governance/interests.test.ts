import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { file, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const say = (parts: Parts, given: Partial<Given> = {}) => words(judged(parts, { policy, ...given }));

const ENTRY = 'data/organisations/some-body.yaml';
const OK = [review('rev-one', 'APPROVED')];

describe('Interests and those left off', () => {
  test('a missing line', () => {
    expect(say({ pull: { body: 'It moved.' }, reviews: OK })).toMatchInlineSnapshot(`
      [
        "failure: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "fails: The description has no line on interests. Add one that begins with “Interests:” and says what ties you to the entries you touch; “none” is an answer.",
      ]
    `);
    expect(
      judged({ pull: { body: null, user: user('dependabot[bot]') }, reviews: OK }, { policy }).state,
    ).toBe('success');
  });

  test('something on the list of those left off', () => {
    expect(say({ files: [file(ENTRY, 'added')], left_off: true })).toMatchInlineSnapshot(`
      [
        "failure: entry-new, because \`data/organisations/some-body.yaml\` is new",
        "fails: Something here is on the list of bodies that asked to be left off the map. Please do not talk about it here: a steward looks into it.",
        "missing: One approval by a reviewer or steward.",
        "missing: It stays open until 7 March 2027.",
        "earliest: 2027-03-07T00:00:00.000Z",
      ]
    `);
  });

  test('a list that could not be looked up', () => {
    expect(say({ reviews: OK, left_off: null })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "missing: The list of bodies that asked to be left off could not be looked up.",
      ]
    `);
  });

  test('people tied to the far end of a relation that changes, or to what runs the entry, are set aside', () => {
    const before = 'name: Some Body\nstatus: active\nrelations:\n  - type: funds\n    to: body-nine\n';
    const after = `${before}  - type: partner-of\n    to: body-two\n`;
    const ties = [
      { type: 'runs', from: 'body-one', to: 'some-body' },
      { type: 'uses', from: 'body-four', to: 'some-body' },
    ];
    const reviews = [...OK, review('rev-two', 'APPROVED'), review('ste-two', 'APPROVED')];
    expect(say({ texts: { [ENTRY]: { before, after } }, reviews }, { ties })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: ste-two for body-four",
        "set aside (interest): \`@rev-one\` is tied to \`body-one\`, which runs or funds \`some-body\`.",
        "set aside (interest): \`@rev-two\` is tied to \`body-two\`, which this change is about.",
      ]
    `);
  });
});
