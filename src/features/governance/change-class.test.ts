import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { comment, file, review, labeled } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Policy } from './input.ts';

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
const OK = [review('rev-one', 'APPROVED')];

describe('Classes', () => {
  test('an entry and the taxonomy take vocabulary', () => {
    const files = [file(ENTRY), file('schema/taxonomy/role.schema.json')];
    expect(say({ files, reviews: OK })).toMatchInlineSnapshot(`
      [
        "pending: vocabulary, because \`schema/taxonomy/role.schema.json\` changes",
        "missing: 2 approvals by stewards, so that they come from 2 organisations.",
        "missing: It stays open until 14 March 2027.",
        "set aside (no-role): \`@rev-one\` is not recorded as a steward.",
        "earliest: 2027-03-14T00:00:00.000Z",
        "review due: 2028-03-04",
      ]
    `);
  });

  test('a rename out of the taxonomy is vocabulary still', () => {
    const files = [file('docs/role.json', 'renamed', 'schema/taxonomy/role.schema.json')];
    expect(say({ files })[0]).toMatchInlineSnapshot(
      `"pending: vocabulary, because \`schema/taxonomy/role.schema.json\` is renamed or moved"`,
    );
  });

  test('dot-folders are matched', () => {
    expect(
      ['.ci/run', '.github/ISSUE_TEMPLATE/a.yml', 'data/governance/people/.x.yaml'].map(
        (path) => judged({ files: [file(path)] }, { policy }).class,
      ),
    ).toEqual(['governance', 'governance', 'governance']);
  });

  test('governance, ready', () => {
    expect(say({ ...RULES, reviews: STEWARDS }, { minutes: 15 * DAY })).toMatchInlineSnapshot(`
      [
        "success: governance, because \`.github/workflows/check.yml\` changes",
        "approved: ste-three for @ste-three",
        "approved: ste-one for body-three",
        "approved: ste-two for body-four",
        "earliest: 2027-03-18T00:00:00.000Z",
        "review due: 2028-03-18",
      ]
    `);
  });

  test('a removal, ready', () => {
    const reviews = [review('rev-one', 'APPROVED'), review('ste-one', 'APPROVED')];
    expect(say({ ...REMOVED, reviews }, { minutes: 8 * DAY })).toMatchInlineSnapshot(`
      [
        "success: removal, because \`data/organisations/some-body.yaml\` is taken out",
        "approved: rev-one for body-one",
        "approved: ste-one for body-three",
        "earliest: 2027-03-11T00:00:00.000Z",
      ]
    `);
  });

  test('moving an entry out of the data is a removal, and into another kind a new entry', () => {
    const away = [file('docs/some-body.yaml', 'renamed', ENTRY)];
    const kind = [file('data/projects/some-body.yaml', 'renamed', ENTRY)];
    expect([away, kind].map((files) => say({ files })[0])).toMatchInlineSnapshot(`
      [
        "pending: removal, because \`data/organisations/some-body.yaml\` is renamed or moved",
        "pending: entry-new, because \`data/projects/some-body.yaml\` is the new name of a file",
      ]
    `);
  });

  test.each([
    ['its status', 'name: Some Body\nstatus: ended\n', 'removal', 'changes `status`'],
    ['its name', 'name: Another Body\nstatus: active\n', 'removal', 'changes `name`'],
    [
      'everything, unreadably',
      `a: ${'['.repeat(2_000)}`,
      'removal',
      'could not be compared field by field, so it is taken for the strictest case',
    ],
    [
      'nothing but form and order',
      '# A remark.\nstatus: "active"\nname:   Some\n  Body\n',
      'entry-edit',
      'changes',
    ],
  ])('an edit that changes %s', (_, after, id, why) => {
    const texts = { [ENTRY]: { before: 'name: Some Body\nstatus: active\n', after } };
    expect(say({ texts })[0]).toBe(`pending: ${id}, because \`${ENTRY}\` ${why}`);
  });

  test('another id counts as a removal', () => {
    const files = [file('data/organisations/other-body.yaml', 'renamed', ENTRY)];
    const text = 'name: Some Body\nstatus: active\n';
    const texts = { 'data/organisations/other-body.yaml': { before: text, after: text } };
    expect(say({ files, texts })[0]).toMatchInlineSnapshot(
      `"pending: removal, because \`data/organisations/other-body.yaml\` changes \`id\`"`,
    );
  });

  test('the statement of scope is vocabulary, the rest of the settings is not', () => {
    const change = (before: string, after: string) =>
      say({ files: [file('data/map.yaml')], texts: { 'data/map.yaml': { before, after } } })[0];
    expect(change('scope:\n  statement: A\n', 'scope:\n  statement: B\n')).toMatchInlineSnapshot(
      `"pending: vocabulary, because \`data/map.yaml\` changes \`scope\`"`,
    );
    expect(change('title: A\nscope: {}\n', 'title: B\nscope: {}\n')).toMatchInlineSnapshot(
      `"pending: entry-edit, because \`data/map.yaml\` changes"`,
    );
  });

  test('what is noted of decisions is a record, unless it is taken out again', () => {
    const path = 'data/governance/decisions/7.yaml';
    expect(say({ files: [file(path, 'added')], reviews: OK })[0]).toMatchInlineSnapshot(
      `"success: record, because \`data/governance/decisions/7.yaml\` is new"`,
    );
    expect(say({ files: [file(path, 'removed')] })[0]).toMatchInlineSnapshot(
      `"pending: governance, because \`data/governance/decisions/7.yaml\` is taken out"`,
    );
    expect(say({ files: [file(path, 'added'), file('README.md')] })[0]).toMatchInlineSnapshot(
      `"pending: site, because \`README.md\` changes"`,
    );
  });

  test('anybody can ask for a stricter class, and nobody for a milder one', () => {
    const comments = [
      comment('passer-by', 'This changes more than it says.\n/class vocabulary'),
      comment('ste-one', '/class entry-edit', 90),
      comment('rev-two', '/class none-such', 95),
      comment('some[bot]', '/class governance', 96),
      comment('passer-by', 'One writes:\n```\n/class governance\n```\n> /class governance', 97),
    ];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "pending: vocabulary, because \`@passer-by\` asked for this stricter class",
        "missing: 2 approvals by stewards, so that they come from 2 organisations.",
        "missing: It stays open until 14 March 2027.",
        "set aside (no-role): \`@rev-one\` is not recorded as a steward.",
        "note: \`@ste-one\` asked for the class \`entry-edit\`, which is milder than \`vocabulary\`. Nobody can ask for a milder one.",
        "note: \`@rev-two\` asked for the class \`none-such\`, which there is not. The classes are \`governance\`, \`vocabulary\`, \`removal\`, \`entry-new\`, \`entry-edit\`, \`site\`, \`record\`.",
        "earliest: 2027-03-14T00:00:00.000Z",
        "review due: 2028-03-04",
      ]
    `);
  });
});

describe('The fast lane', () => {
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
});
