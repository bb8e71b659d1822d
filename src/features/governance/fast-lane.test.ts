import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { file, labeled, review } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const say = (parts: Parts, given: Partial<Given> = {}) => words(judged(parts, { policy, ...given }));

const ENTRY = 'data/organisations/some-body.yaml';
const REMOVED = { files: [file(ENTRY, 'removed')] };
const OK = [review('rev-one', 'APPROVED')];

describe('Urgent changes', () => {
  const URGENT = { pull: { labels: [{ name: 'urgent' }] }, timeline: [labeled('ste-two', 'urgent')] };

  test('an urgent removal has a review date', () => {
    const reviews = [review('ste-one', 'APPROVED')];
    expect(say({ ...REMOVED, ...URGENT, reviews })).toMatchInlineSnapshot(`
      [
        "success: removal, because \`data/organisations/some-body.yaml\` is taken out, urgent",
        "approved: ste-one for body-three",
        "review due: 2027-03-11",
      ]
    `);
  });

  test('urgent cannot carry taxonomy', () => {
    const files = [file(ENTRY, 'removed'), file('schema/taxonomy/role.schema.json')];
    expect(say({ files, ...URGENT, reviews: [review('ste-one', 'APPROVED')] })).toMatchInlineSnapshot(`
      [
        "pending: vocabulary, because \`schema/taxonomy/role.schema.json\` changes",
        "approved: ste-one for body-three",
        "missing: One approval by a steward, so that they come from 2 organisations.",
        "missing: It stays open until 14 March 2027.",
        "note: The label \`urgent\` changes nothing: \`schema/taxonomy/role.schema.json\` is not a data file.",
        "earliest: 2027-03-14T00:00:00.000Z",
        "review due: 2028-03-04",
      ]
    `);
  });

  test('a new entry is never urgent', () => {
    expect(say({ files: [file(ENTRY, 'added')], ...URGENT, reviews: OK }).at(-2)).toMatchInlineSnapshot(
      `"note: The label \`urgent\` changes nothing: a change of the class \`entry-new\` cannot be urgent."`,
    );
  });

  test('a label set by somebody without the role changes nothing', () => {
    const timeline = [labeled('ste-one', 'urgent', 10), labeled('rev-one', 'urgent', 40)];
    expect(say({ ...REMOVED, ...URGENT, timeline, reviews: OK })).toMatchInlineSnapshot(`
      [
        "pending: removal, because \`data/organisations/some-body.yaml\` is taken out",
        "approved: rev-one for body-one",
        "missing: One approval by a reviewer or steward, so that they come from 2 organisations.",
        "missing: It stays open until 11 March 2027.",
        "note: The label \`urgent\` changes nothing: \`@rev-one\` set it and is not a steward or coordinator.",
        "earliest: 2027-03-11T00:00:00.000Z",
      ]
    `);
  });

  test('a label set by nobody known changes nothing', () => {
    expect(say({ ...REMOVED, ...URGENT, timeline: [] }).at(-2)).toMatchInlineSnapshot(
      `"note: The label \`urgent\` changes nothing: it is not known who set it."`,
    );
  });

  test('people’s files are not data in this sense', () => {
    const files = [file('data/governance/people/ste-one.yaml', 'removed')];
    expect(say({ files, ...URGENT })[0]).toMatchInlineSnapshot(
      `"pending: governance, because \`data/governance/people/ste-one.yaml\` is taken out"`,
    );
  });
});
