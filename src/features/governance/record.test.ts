import { describe, expect, test } from 'vitest';
import { decisionOf, firstChanges, inOurWords } from './record.ts';
import type { DecidedChange, PullRequest } from './record.ts';
import type { Verdict } from './verdict.ts';

const pull: PullRequest = {
  number: 12,
  title: 'Add a museum',
  html_url: 'https://github.com/example/map/pull/12',
  created_at: '2027-03-02T09:00:00Z',
  merged_at: '2027-03-12T10:00:00Z',
  closed_at: '2027-03-12T10:00:00Z',
  user: { login: 'Author', type: 'User' },
};
const change: DecidedChange = { pull, reviews: [], comments: [], isFirst: false };
const verdict: Verdict = {
  state: 'success',
  class: 'entry-new',
  because: 'data/organisations/a.yaml is a new entry',
  fastLane: false,
  provisional: false,
  approvals: ['ana'],
  organisations: ['open-innovations'],
  setAside: [],
  objections: [],
  stoodAside: [],
  missing: [],
  failures: [],
  notes: [],
};
const hasRole = (login: string) => ['ana', 'ben'].includes(login);

describe('A change that was merged', () => {
  test('without anything special says just what is so', () => {
    expect(decisionOf(change, verdict, hasRole)).toEqual({
      id: '2027-12',
      title: 'Add a museum',
      link: 'https://github.com/example/map/pull/12',
      class: 'entry-new',
      outcome: 'merged',
      opened: '2027-03-02',
      decided: '2027-03-12',
      approvals: 1,
      organisations: { count: 1, entries: ['open-innovations'] },
    });
  });

  test('with everything keeps counts, reasons and organisations, and nobody’s account', () => {
    const full: Verdict = {
      ...verdict,
      state: 'pending',
      class: 'vocabulary',
      fastLane: true,
      provisional: true,
      approvals: ['ana', 'ben'],
      organisations: ['@ana', 'open-innovations'],
      stoodAside: [{ handle: 'cai', reason: 'Not for me.' }],
      reviewDue: '2028-03-12',
      objections: [
        {
          handle: 'dee',
          kind: 'accuracy',
          reason: '@ana is **wrong**:\nsee `the page`',
          blocks: true,
          raised: '2027-03-03T09:00:00Z',
          ended: {
            how: 'integrated',
            when: '2027-03-04T09:00:00Z',
            link: 'https://github.com/example/map/1',
          },
        },
        { handle: 'eve', kind: 'taste', reason: '``', blocks: false, raised: '2027-03-03T09:00:00Z' },
      ],
    };
    const told = {
      ...change,
      isFirst: true,
      reviews: [{ user: { login: 'ben' }, submitted_at: '2027-03-05T09:00:01Z' }],
      comments: [{ user: { login: 'passer-by' }, created_at: '2027-03-02T10:00:00Z' }],
    };
    const decision = decisionOf(told, full, hasRole);
    expect(decision).toEqual({
      id: '2027-12',
      title: 'Add a museum',
      link: 'https://github.com/example/map/pull/12',
      class: 'vocabulary',
      outcome: 'merged',
      opened: '2027-03-02',
      decided: '2027-03-12',
      approvals: 2,
      organisations: { count: 2, entries: ['open-innovations'] },
      objections: [
        {
          kind: 'accuracy',
          reason: 'somebody is wrong: see the page',
          ended: 'integrated',
          link: 'https://github.com/example/map/1',
        },
        { reason: 'No reason was given in words.', concern: true, ended: 'open' },
      ],
      stand_asides: 1,
      fast_lane: true,
      provisional: true,
      against_rules: true,
      review_due: '2028-03-12',
      first_answer: 4,
      newcomer: true,
    });
    expect(JSON.stringify(decision)).not.toMatch(/ana|ben|cai|dee|eve|author/i);
  });

  test('just after midnight in Britain counts for the new day', () => {
    const late = { ...pull, merged_at: '2027-12-31T23:30:00Z' };
    expect(decisionOf({ ...change, pull: late }, verdict, hasRole).id).toBe('2027-12');
    const summer = { ...pull, merged_at: '2027-06-30T23:30:00Z' };
    expect(decisionOf({ ...change, pull: summer }, verdict, hasRole).decided).toBe('2027-07-01');
  });
});

test('The first answer is by somebody else with a role, and before the end', () => {
  const answers = (...comments: DecidedChange['comments']) =>
    decisionOf({ ...change, comments }, verdict, (login) => login !== 'passer-by').first_answer;
  expect(answers({ user: { login: 'author' }, created_at: '2027-03-02T09:01:00Z' })).toBeUndefined();
  expect(answers({ user: { login: 'map[bot]' }, created_at: '2027-03-02T09:01:00Z' })).toBeUndefined();
  expect(
    answers({ user: { login: 'ana', type: 'Bot' }, created_at: '2027-03-02T09:01:00Z' }),
  ).toBeUndefined();
  expect(answers({ user: { login: 'passer-by' }, created_at: '2027-03-02T09:01:00Z' })).toBeUndefined();
  expect(answers({ user: null, created_at: '2027-03-02T09:01:00Z' })).toBeUndefined();
  expect(answers({ user: { login: 'ana' }, created_at: '2027-03-13T09:01:00Z' })).toBeUndefined();
  expect(answers({ user: { login: 'ana' }, created_at: '2027-03-02T09:00:00Z' })).toBe(1);
  expect(
    answers(
      { user: { login: 'ana' }, created_at: '2027-03-09T09:00:00Z' },
      { user: { login: 'ben' }, created_at: '2027-03-05T09:00:00Z' },
    ),
  ).toBe(3);
});

test('What was not merged was withdrawn by its author or refused by others', () => {
  const closed = { ...change, pull: { ...pull, merged_at: null } };
  expect(decisionOf({ ...closed, closedBy: { login: 'author' } }, verdict, hasRole).outcome).toBe(
    'withdrawn',
  );
  expect(decisionOf({ ...closed, closedBy: { login: 'ana' } }, verdict, hasRole).outcome).toBe('refused');
  expect(decisionOf(closed, { ...verdict, state: 'failure' }, hasRole)).not.toHaveProperty('against_rules');
});

test('An open change is not a decision', () => {
  const open = { ...change, pull: { ...pull, merged_at: null, closed_at: null } };
  expect(() => decisionOf(open, verdict, hasRole)).toThrow('change 12 is still open');
});

test('A title without words gives way to the number, as do words that do not pass the checks', () => {
  expect(decisionOf({ ...change, pull: { ...pull, title: '`#`' } }, verdict, hasRole).title).toBe(
    'Change 12',
  );
  const objections = [{ handle: 'a', kind: 'law', reason: 'Ring 020 7946 0000', blocks: true, raised: '' }];
  expect(inOurWords(decisionOf(change, { ...verdict, objections }, hasRole), 12)).toMatchObject({
    title: 'Change 12',
    objections: [{ kind: 'law', reason: 'The reason stands in the change.', ended: 'open' }],
  });
});

test('The first change of an author is the one with the lowest number, whatever the letters’ case', () => {
  const by = (number: number, login?: string) => ({
    ...pull,
    number,
    user: login === undefined ? null : { login },
  });
  expect([...firstChanges([by(5, 'Ana'), by(2, 'ana'), by(3, 'ben'), by(1)])]).toEqual([2, 3]);
});
