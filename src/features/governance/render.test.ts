import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { HEAD, OLDER, PEOPLE, at, comment, file, review } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged } from './fixtures/judged.ts';
import type { Policy } from './input.ts';
import { judgedIn, renderComment, statusLine } from './render.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const JUDGED = { head: HEAD, seen: at(1) };
const say = (parts: Parts, rules = policy, minutes = DAY) =>
  renderComment(judged(parts, { policy: rules, minutes }), rules, JUDGED, 'https://example.org/rules');

test('All that can be said, in one comment', () => {
  const parts: Parts = {
    files: [file('data/organisations/some-body.yaml', 'removed')],
    reviews: [
      review('rev-one', 'APPROVED'),
      review('ste-three', 'APPROVED', 61),
      review('rev-two', 'APPROVED', 62, OLDER),
      review('ste-one', 'CHANGES_REQUESTED', 63, OLDER, 'Say why it closed.'),
    ],
    comments: [
      comment('ste-two', '/object harm Two towns still use it.', 70),
      comment('coo', '/integrated @ste-two https://example.org/round', 80),
      comment('newcomer', '/object scope It was never on topic for us.', 81),
      comment('rev-two', '/stand-aside I would have waited.\n/class entry-edit', 82),
    ],
    check_runs: [{ started_at: at(DAY) }],
  };
  expect(say(parts, policy, 20 * DAY)).toMatchInlineSnapshot(`
    "<!-- governance -->
    <!-- judged aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 2027-03-03T10:01:00Z -->

    ### This cannot be merged as it is

    This is a removal (class \`removal\`), because \`data/organisations/some-body.yaml\` is taken out. Such a change stays open for 7 whole days.

    **What stops it**

    - There is an open objection by \`@ste-one\`.

    **Who approves**

    - \`@ste-three\`, for themselves
    - \`@rev-one\`, counted for \`body-one\`

    **Approvals that do not count**

    - \`@rev-two\` approved an earlier version. A new look at this one is needed.

    **Objections**

    - \`@ste-one\` asks for changes: \`Say why it closed.\` (3 March 2027). Open, without a word since the change was last altered. The answer may be recorded as accepted.
    - \`@ste-two\` says that it would hurt people or the project: \`Two towns still use it.\` (3 March 2027). Recorded as taken into the change on 3 March 2027: \`https://example.org/round\`.

    **Concerns, which do not stop it and want an answer**

    - \`@newcomer\` says that it brings in what fails a scope test, or keeps out what passes: \`It was never on topic for us.\` (3 March 2027). Open.

    **Standing aside**

    - \`@rev-two\`: \`I would have waited.\`

    **What was said and does not count**

    - \`@rev-two\` asked for the class \`entry-edit\`, which is milder than \`removal\`. Nobody can ask for a milder one.

    **What comes next**

    It can be merged from 12 March 2027 on, if nothing else is missing then. A person merges it; then the site is built anew and the decision is put on record.

    <details><summary>How to object, stand aside, ask for a stricter look, or appeal</summary>

    Write one of these in a comment, at the beginning of a line. KIND is one of \`harm\`, \`scope\`, \`accuracy\`, \`process\`, \`law\`.

    - \`/object KIND reason\`: says what is wrong, and why. An objection by reviewers or stewards, or by people tied to what the change is about, stops it. Anybody else’s is a concern.
    - \`/withdraw\`: ends your own objection.
    - \`/integrated @name LINK\`: a coordinator (while there is none, a steward) records that an objection was taken in, and where it was talked over. Nobody does so for their own.
    - \`/stand-aside reason\`: “I would not do this, and I will not stop it.”
    - \`/class ID\`: asks for a stricter class of change. Anybody may. Nobody can ask for a milder one.

    You can appeal against a decision within 30 days, by opening an issue. The rules: https://example.org/rules

    </details>
    "
  `);
});

test('Founding mode is said, and what is decided in it', () => {
  const parts = { files: [file('schema/common.schema.json')] };
  expect(say(parts, founding).split('\n').slice(5, 6)).toMatchInlineSnapshot(`
    [
      "This is a change to the vocabulary (class \`vocabulary\`), because \`schema/common.schema.json\` changes. Such a change stays open for 20 whole days. The project is in founding mode: there are fewer than 3 independent stewards, so fewer people decide and changes stay open for longer. What is decided now is provisional, and is gone through again once five stewards sit.",
    ]
  `);
});

test('The line of the status is one line of at most 140 characters', () => {
  const line = (parts: Parts) => statusLine(judged(parts, { policy, people: PEOPLE }));
  expect(line({ reviews: [review('rev-one', 'APPROVED')] })).toBe('Nothing is missing.');
  expect(line({})).toBe('One approval by a reviewer or steward.');
  const long = line({ pull: { body: '' }, files: [file('data/projects/a.yaml', 'added')] });
  expect(long).toMatchInlineSnapshot(
    `"The description has no line on interests. Add one that begins with “Interests:” and says what ties you to the entries you touch… And 2 more."`,
  );
  expect(long.length).toBeLessThanOrEqual(140);
});

test('The next run reads which version was judged', () => {
  expect(judgedIn(say({}))).toEqual(JUDGED);
  expect(judgedIn(say({}).replaceAll('\n', '\r\n'))).toEqual(JUDGED);
});
