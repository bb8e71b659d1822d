import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { PEOPLE, file, recorded, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const say = (parts: Parts, given: Partial<Given> = {}) => words(judged(parts, { policy, ...given }));

const ENTRY = 'data/organisations/some-body.yaml';
const SCHEMA = { files: [file('schema/organisation.schema.json')] };
const RULES = { files: [file('.github/workflows/check.yml')] };
const OK = [review('rev-one', 'APPROVED')];

describe('Founding mode', () => {
  test('two are enough, windows are twice as long, reviewers stand in for stewards, and it is provisional', () => {
    const reviews = [review('ste-one', 'APPROVED'), review('rev-one', 'APPROVED')];
    expect(say({ ...RULES, reviews }, { policy: founding, minutes: 20 * DAY })).toMatchInlineSnapshot(`
      [
        "pending: governance, because \`.github/workflows/check.yml\` changes, provisional",
        "approved: ste-one for body-three",
        "approved: rev-one for body-one",
        "missing: It stays open until 1 April 2027.",
        "earliest: 2027-03-31T23:00:00.000Z",
        "review due: 2028-03-23",
      ]
    `);
    expect(say({ ...RULES, reviews }, { policy: founding, minutes: 29 * DAY })).toMatchInlineSnapshot(`
      [
        "success: governance, because \`.github/workflows/check.yml\` changes, provisional",
        "approved: ste-one for body-three",
        "approved: rev-one for body-one",
        "earliest: 2027-03-31T23:00:00.000Z",
        "review due: 2028-04-01",
      ]
    `);
  });

  test('one person does not decide on the vocabulary, nor anybody on their own change', () => {
    const parts = { ...SCHEMA, pull: { user: user('rev-one') }, reviews: OK };
    expect(say(parts, { policy: founding, people: PEOPLE.slice(0, 1) })).toMatchInlineSnapshot(`
      [
        "pending: vocabulary, because \`schema/organisation.schema.json\` changes, provisional",
        "missing: 2 approvals by stewards or reviewers, so that they come from 2 organisations.",
        "missing: It stays open until 24 March 2027.",
        "set aside (author): \`@rev-one\` made this change, and nobody approves their own.",
        "earliest: 2027-03-24T00:00:00.000Z",
        "review due: 2028-03-04",
      ]
    `);
  });

  test('while nobody is recorded, nothing can be approved, and it is said', () => {
    expect(say({ reviews: OK }, { policy: founding, people: [] })).toMatchInlineSnapshot(`
      [
        "pending: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "missing: One approval by a reviewer or steward.",
        "missing: Nobody is recorded as a reviewer or steward today, so no approval can count yet. They are named in \`data/governance/people/\`.",
        "set aside (no-role): \`@rev-one\` is not recorded as a reviewer or steward.",
      ]
    `);
  });
});

describe('Large changes', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => file(`data/projects/p-${index}.yaml`, 'added'));

  test('more than fifty files need a label', () => {
    expect(say({ files: many(51), reviews: OK }, { minutes: 4 * DAY })).toMatchInlineSnapshot(`
      [
        "failure: entry-new, because \`data/projects/p-0.yaml\` is new",
        "approved: rev-one for body-one",
        "fails: The change touches 51 files, and more than 50 need the label \`bulk\`. Split it, or ask for the label.",
        "earliest: 2027-03-07T00:00:00.000Z",
      ]
    `);
    expect(
      judged(
        { files: many(51), pull: { labels: [{ name: 'bulk' }] }, reviews: OK },
        { policy, minutes: 4 * DAY },
      ).state,
    ).toBe('success');
  });

  test('three thousand files do not stop the judge, and files that are not listed are missed', () => {
    const verdict = judged({ files: many(3_000), pull: { changed_files: 3_400 } }, { policy });
    expect(verdict.failures).toMatchInlineSnapshot(`
      [
        "The change touches 3400 files, and the host lists only 3000 of them. Split it into several changes.",
        "The change touches 3400 files, and more than 50 need the label \`bulk\`. Split it, or ask for the label.",
      ]
    `);
  });

  test('no file at all is judged by the strictest rules', () => {
    expect(say({ files: [] })[0]).toMatchInlineSnapshot(
      `"pending: governance, because no other class fits it"`,
    );
  });
});

test('The verdict is a value of its own, whole', () => {
  expect(judged({ reviews: OK }, { policy })).toEqual({
    state: 'success',
    class: 'entry-edit',
    because: `\`${ENTRY}\` changes`,
    fastLane: false,
    provisional: false,
    approvals: ['rev-one'],
    organisations: ['body-one'],
    setAside: [],
    objections: [],
    stoodAside: [],
    missing: [],
    failures: [],
    notes: [],
  });
  expect(recorded().pull.number).toBe(7);
});
