import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { OLDER, at, file, review } from './fixtures/change.ts';
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
