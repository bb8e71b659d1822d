import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../model/yaml.ts';
import { OLDER, PEOPLE, at, comment, file, labeled, recorded, review, user } from './fixtures/change.ts';
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
const SCHEMA = { files: [file('schema/organisation.schema.json')] };
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

describe('Windows', () => {
  test('an open window', () => {
    expect(say({ files: [file(ENTRY, 'added')], reviews: OK })).toMatchInlineSnapshot(`
      [
        "pending: entry-new, because \`data/organisations/some-body.yaml\` is new",
        "approved: rev-one for body-one",
        "missing: It stays open until 7 March 2027.",
        "earliest: 2027-03-07T00:00:00.000Z",
      ]
    `);
  });

  test('a window that is over', () => {
    expect(say({ files: [file(ENTRY, 'added')], reviews: OK }, { minutes: 3.6 * DAY }))
      .toMatchInlineSnapshot(`
      [
        "success: entry-new, because \`data/organisations/some-body.yaml\` is new",
        "approved: rev-one for body-one",
        "earliest: 2027-03-07T00:00:00.000Z",
      ]
    `);
  });

  test('a quiet period', () => {
    const created_at = '2027-12-18T22:00:00Z';
    const parts = {
      files: [file(ENTRY, 'added')],
      pull: { created_at },
      check_runs: [{ started_at: created_at }],
    };
    expect(say(parts, { minutes: 291 * DAY }).at(-1)).toMatchInlineSnapshot(
      `"earliest: 2028-01-07T00:00:00.000Z"`,
    );
  });

  test('a draft', () => {
    expect(say({ files: [file(ENTRY, 'added')], pull: { draft: true }, reviews: OK })).toMatchInlineSnapshot(`
      [
        "pending: entry-new, because \`data/organisations/some-body.yaml\` is new",
        "approved: rev-one for body-one",
        "missing: It is a draft. Mark it as ready for review.",
      ]
    `);
  });

  test('it begins when the change is put up for review, or opened again', () => {
    const timeline = [
      { event: 'ready_for_review', created_at: at(DAY) },
      { event: 'reopened', created_at: at(2 * DAY) },
      { event: 'commented', created_at: at(9 * DAY) },
    ];
    expect(say({ files: [file(ENTRY, 'added')], timeline }).at(-1)).toBe(
      'earliest: 2027-03-09T00:00:00.000Z',
    );
  });

  test('a push begins it anew, whatever dates its commits bear; so does an old commit pushed again by force', () => {
    const files = [file(ENTRY, 'added')];
    expect(say({ files, check_runs: [{ started_at: at(2 * DAY) }, { started_at: null }] }).at(-1)).toBe(
      'earliest: 2027-03-09T00:00:00.000Z',
    );
    const timeline = [{ event: 'head_ref_force_pushed', created_at: at(3 * DAY) }];
    expect(say({ files, timeline }).at(-1)).toBe('earliest: 2027-03-10T00:00:00.000Z');
    // Nobody has seen the head before: it is seen now.
    expect(say({ files, check_runs: [] }, { minutes: 4 * DAY }).at(-1)).toBe(
      'earliest: 2027-03-11T00:00:00.000Z',
    );
  });

  test.each([
    ['form', '# A remark.\nname: Some  Body\nstatus: "active"\nnotes: A lone note.\n', true],
    ['a slip in a note', 'name: Some Body\nstatus: active\nnotes: A long note.\n', true],
    ['a number in a note', 'name: Some Body\nstatus: active\nnotes: A lone note 2.\n', false],
    ['a fact', 'name: Some Body\nstatus: ended\nnotes: A lone note.\n', false],
    ['what cannot be read', ': [', false],
  ])('a push that changes %s alone', (_, after, keeps) => {
    const path = 'data/organisations/new-body.yaml';
    const earlier = {
      seen: at(1),
      files: [{ ...file(path, 'added'), sha: 'f'.repeat(40) }],
      after: { [path]: 'name: Some Body\nstatus: active\nnotes: A lone note.\n' },
    };
    const parts = {
      files: [file(path, 'added')],
      texts: { [path]: { after } },
      earlier,
      check_runs: [{ started_at: at(2 * DAY) }],
      // The approval was given on the version before.
      reviews: [review('rev-one', 'APPROVED', 60, OLDER)],
    };
    const verdict = judged(parts, { policy });
    expect(verdict.earliest).toBe(keeps ? '2027-03-07T00:00:00.000Z' : '2027-03-09T00:00:00.000Z');
    expect(verdict.approvals).toEqual([]);
  });

  test('a push that adds a file is not empty', () => {
    const files = [file(ENTRY, 'added'), file('docs/a.md', 'added')];
    const earlier = { seen: at(1), files: files.slice(0, 1), after: {} };
    expect(judged({ files, earlier, check_runs: [{ started_at: at(2 * DAY) }] }, { policy }).earliest).toBe(
      '2027-03-09T00:00:00.000Z',
    );
    const same = { seen: at(1), files, after: {} };
    expect(
      judged({ files, earlier: same, check_runs: [{ started_at: at(2 * DAY) }] }, { policy }).earliest,
    ).toBe('2027-03-07T00:00:00.000Z');
  });
});

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

describe('Objections', () => {
  const REASON = 'This body was closed by a court in May.';

  test('an objection blocks', () => {
    expect(say({ comments: [comment('rev-two', `I am not sure.\n/object accuracy ${REASON}`)], reviews: OK }))
      .toMatchInlineSnapshot(`
      [
        "failure: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@rev-two\`.",
        "objection (accuracy) by rev-two: This body was closed by a court in May.",
      ]
    `);
  });

  test('the objector withdraws', () => {
    const comments = [comment('rev-two', `/object accuracy ${REASON}`), comment('REV-TWO', '/withdraw', 90)];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "objection (accuracy) by rev-two: This body was closed by a court in May., withdrawn 2027-03-03T11:30:00Z",
      ]
    `);
  });

  test('the author cannot withdraw for another', () => {
    const comments = [comment('rev-two', `/object accuracy ${REASON}`), comment('newcomer', '/withdraw', 90)];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "failure: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@rev-two\`.",
        "objection (accuracy) by rev-two: This body was closed by a court in May.",
        "note: \`@newcomer\` withdrew an objection, and has none that is open. Nobody withdraws for another.",
      ]
    `);
  });

  test('a comment that was changed later lifts nothing', () => {
    const comments = [
      comment('rev-two', `/object accuracy ${REASON}`),
      comment('rev-two', '/withdraw', 90, true),
    ];
    expect(say({ comments, reviews: OK }).slice(1)).toMatchInlineSnapshot(`
      [
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@rev-two\`.",
        "objection (accuracy) by rev-two: This body was closed by a court in May.",
        "note: The \`/withdraw\` of \`@rev-two\` stands in a comment that was changed later, which others can do too. It counts in a new comment.",
      ]
    `);
  });

  test('a passer-by’s is a concern', () => {
    expect(say({ comments: [comment('passer-by', `/object harm ${REASON}`)], reviews: OK }))
      .toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "concern (harm) by passer-by: This body was closed by a court in May.",
      ]
    `);
  });

  test('a listed body has standing', () => {
    const people = [
      ...PEOPLE,
      { handle: 'their-voice', roles: [], affiliations: ['some-body'], consent: '2027-01-09' },
    ];
    expect(say({ comments: [comment('their-voice', `/object harm ${REASON}`)], reviews: OK }, { people }))
      .toMatchInlineSnapshot(`
      [
        "failure: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@their-voice\`.",
        "objection (harm) by their-voice: This body was closed by a court in May.",
      ]
    `);
  });

  test('too short a reason, or no kind, is ignored', () => {
    const comments = [
      comment('rev-two', '/object harm no'),
      comment('rev-two', `/object because ${REASON}`, 70),
    ];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "note: \`@rev-two\` objected without a reason of at least 20 characters, so it does not count yet.",
        "note: \`@rev-two\` objected without a kind that counts. Write \`/object KIND reason\`, where the kind is one of \`harm\`, \`scope\`, \`accuracy\`, \`process\`, \`law\`.",
      ]
    `);
  });

  test('the coordinator records that one was taken in, and gives a link', () => {
    const comments = [
      comment('rev-two', `/object accuracy ${REASON}`),
      comment('coo', '/integrated @rev-two', 80),
      comment('ste-one', '/integrated @rev-two https://example.org/round', 85),
      comment('coo', '/integrated @Rev-Two https://example.org/round', 90),
    ];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "objection (accuracy) by rev-two: This body was closed by a court in May., integrated 2027-03-03T11:30:00Z https://example.org/round",
        "note: \`@coo\` recorded an objection as taken in, which does not count: a link to where it was talked over is missing.",
        "note: \`@ste-one\` recorded an objection as taken in, which does not count: only the coordinator may do so, or a steward while there is no coordinator.",
      ]
    `);
  });

  test('a steward does so while there is no coordinator, and never for their own', () => {
    const people = PEOPLE.filter(({ handle }) => handle !== 'coo');
    const comments = [
      comment('ste-one', `/object accuracy ${REASON}`),
      comment('ste-one', '/integrated @ste-one https://example.org/round', 80),
      comment('ste-two', '/integrated @ste-one https://example.org/round', 90),
    ];
    expect(say({ comments, reviews: OK }, { people })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "objection (accuracy) by ste-one: This body was closed by a court in May., integrated 2027-03-03T11:30:00Z https://example.org/round",
        "note: \`@ste-one\` recorded an objection as taken in, which does not count: nobody does so for their own. Use \`/withdraw\`.",
      ]
    `);
    expect(say({ pull: { user: user('ste-two') }, comments, reviews: OK }, { people }).slice(1))
      .toMatchInlineSnapshot(`
      [
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@ste-one\`.",
        "objection (accuracy) by ste-one: This body was closed by a court in May.",
        "note: \`@ste-one\` recorded an objection as taken in, which does not count: nobody does so for their own. Use \`/withdraw\`.",
        "note: \`@ste-two\` recorded an objection as taken in, which does not count: nobody does so for their own change.",
      ]
    `);
  });

  test('a steward’s “request changes” is an objection, until they look again', () => {
    const asked = review('ste-one', 'CHANGES_REQUESTED', 60, OLDER, 'Name the court.');
    expect(say({ reviews: [...OK, asked] })).toMatchInlineSnapshot(`
      [
        "failure: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "fails: There is an open objection by \`@ste-one\`.",
        "objection (none) by ste-one: Name the court.",
      ]
    `);
    expect(say({ reviews: [...OK, asked, review('ste-one', 'APPROVED', 90)] })[0]).toBe(
      `success: entry-edit, because \`${ENTRY}\` changes`,
    );
  });

  test('somebody else cannot dismiss it away', () => {
    const asked = review('ste-one', 'DISMISSED', 60, OLDER, 'Name the court.');
    const dismissed = (login: string) => ({
      event: 'review_dismissed',
      actor: user(login),
      dismissed_review: { review_id: asked.id, state: 'changes_requested' },
    });
    const state = (login: string) =>
      judged({ reviews: [...OK, asked], timeline: [dismissed(login)] }, { policy }).state;
    expect([state('rev-two'), state('ste-one')]).toEqual(['failure', 'success']);
  });

  test('silence after a change made in answer: asked once, then it may be recorded', () => {
    const parts = {
      comments: [comment('rev-two', `/object accuracy ${REASON}`)],
      check_runs: [{ started_at: at(DAY) }],
      reviews: OK,
    };
    const silence = (days: number, more: Parts = {}) =>
      judged({ ...parts, ...more }, { policy, minutes: days * DAY }).objections[0]?.silence;
    expect([11, 12, 18, 19].map((days) => silence(days))).toEqual([
      undefined,
      'ask',
      'ask',
      'may-be-recorded',
    ]);
    const comments = [...parts.comments, comment('rev-two', 'It is still wrong.', 3 * DAY)];
    expect(silence(30, { comments })).toBeUndefined();
  });

  test('standing aside is noted', () => {
    const comments = [comment('ste-one', '/stand-aside I would have waited.')];
    expect(say({ comments, reviews: OK })).toMatchInlineSnapshot(`
      [
        "success: entry-edit, because \`data/organisations/some-body.yaml\` changes",
        "approved: rev-one for body-one",
        "stood aside: ste-one, I would have waited.",
      ]
    `);
  });
});

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
