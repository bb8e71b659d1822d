import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { OLDER, PEOPLE, at, comment, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged, words } from './fixtures/judged.ts';
import type { Given } from './fixtures/judged.ts';
import type { Policy } from './input.ts';

const founding = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
/** The rules as they will be once founding mode is over. */
const policy: Policy = { ...founding, founding: { ...founding.founding, active: false } };
const say = (parts: Parts, given: Partial<Given> = {}) => words(judged(parts, { policy, ...given }));

const ENTRY = 'data/organisations/some-body.yaml';
const OK = [review('rev-one', 'APPROVED')];

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
