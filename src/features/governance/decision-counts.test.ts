import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import type { Decisions } from '../../../tests/dataset.ts';
import { deriveDecisionFigures } from './decision-counts.ts';
import type { Decision } from '../../core/governance.ts';

const figures = (decisions: Decisions) => {
  const dataset = datasetOf(
    { 'organisations/arc': {}, 'organisations/bay': {} },
    { 'old-arc': 'arc' },
    {},
    {},
    decisions,
  );
  return deriveDecisionFigures(dataset.decisions, dataset.redirects);
};
const ids = (decisions: readonly Decision[]) => decisions.map(({ id }) => id);

/** Changes 1, 2, 3 … of which each is given by its fields. */
const changes = (...each: Decisions[string][]): Decisions =>
  Object.fromEntries(each.map((fields, index) => [`2026-${index + 1}`, fields]));

describe('The first answer', () => {
  test('of an even number of changes lies between the middle two; a decision outside a change has none', () => {
    const found = figures({
      ...changes(...[9, 1, 2, 5, 1, 3].map((first_answer) => ({ first_answer })), {}),
      'a-meeting': {},
    });
    expect(found.firstAnswer.median).toBe(2.5);
    expect(ids(found.unanswered)).toEqual(['2026-7']);
  });

  test('of an odd number is the middle one, and of four is not told', () => {
    const days = [9, 1, 2, 5].map((first_answer) => ({ first_answer }));
    expect(figures(changes(...days)).firstAnswer.median).toBeUndefined();
    expect(figures(changes(...days, { first_answer: 2 })).firstAnswer.median).toBe(2);
  });

  test('came in three days for how many newcomers: who waited longer or in vain counts in the whole', () => {
    const given = [1, 3, 4].map((first_answer) => ({ first_answer, newcomer: true }));
    const few = figures(changes(...given, { newcomer: true }, { first_answer: 1 })).newcomers;
    expect([ids(few.all).length, ids(few.such), few.share]).toEqual([4, ['2026-2', '2026-1'], undefined]);
    const more = figures(changes(...given, { newcomer: true }, { newcomer: true })).newcomers;
    expect(more.share).toBe(0.4);
  });
});

test('Approvals are shared out by quarter and organisation, under its present name, above 40% as large', () => {
  const by = (entries: string[], count = entries.length, decided = '2026-11-09') => ({
    approvals: count,
    organisations: { count, ...(entries.length > 0 && { entries }) },
    opened: decided,
    decided,
  });
  const found = figures(
    changes(by(['arc'], 2), by(['old-arc']), by(['bay']), by([], 1), by(['arc'], 1, '2026-09-30'), {
      ...by([], 0),
      approvals: 0,
    }),
  ).quarters;
  const opened = found.map(({ id, approvals, organisations, others }) => ({
    id,
    approvals,
    others,
    organisations: organisations.map((one) => [one.id, ids(one.decisions).length, one.share, one.isLarge]),
  }));
  expect(opened).toEqual([
    {
      id: '2026-q4',
      approvals: 5,
      others: 2,
      organisations: [
        ['arc', 2, 0.4, false],
        ['bay', 1, 0.2, false],
      ],
    },
    { id: '2026-q3', approvals: 1, others: 0, organisations: [['arc', 1, undefined, false]] },
  ]);
  const large = figures(changes(by(['arc']), by(['arc']), by(['arc']), by(['bay']), by(['bay'])));
  expect(large.quarters[0]?.organisations.map(({ isLarge }) => isLarge)).toEqual([true, false]);
});

test('Each class has its decisions and, where five say it, the middle of the days they took', () => {
  const took = (opened: string) => ({ class: 'removal', opened, decided: '2026-11-10' }) as const;
  const found = figures({
    ...changes(
      took('2026-11-01'),
      took('2026-11-02'),
      took('2026-11-03'),
      took('2026-11-08'),
      took('2026-11-10'),
      { class: 'site' },
    ),
    'a-meeting': { class: 'removal' },
  });
  const told = found.classes.map(({ id, decisions, timed, median }) => [id, decisions.length, timed, median]);
  expect(told).toEqual([
    ['governance', 0, 0, undefined],
    ['vocabulary', 0, 0, undefined],
    ['removal', 6, 5, 7],
    ['claim', 0, 0, undefined],
    ['entry-new', 0, 0, undefined],
    ['entry-edit', 0, 0, undefined],
    ['record', 0, 0, undefined],
    ['site', 1, 1, undefined],
  ]);
  expect([found.decisions.length, found.isEnough]).toEqual([7, true]);
});

test('Objections and concerns are told apart, and urgent uses and broken rules are named', () => {
  const found = figures(
    changes(
      {
        fast_lane: true,
        objections: [
          { kind: 'law', reason: 'It is not allowed.', ended: 'integrated' },
          { reason: 'It is odd.', concern: true, ended: 'open' },
        ],
      },
      { against_rules: true },
    ),
  );
  expect(found.objections.map(({ objection, decision }) => [objection.kind, decision.id])).toEqual([
    ['law', '2026-1'],
  ]);
  expect(found.concerns.map(({ objection }) => objection.reason)).toEqual(['It is odd.']);
  expect([ids(found.urgent), ids(found.againstRules)]).toEqual([['2026-1'], ['2026-2']]);
  expect(found.isEnough).toBe(false);
});

test('Without decisions nothing is counted', () => {
  const found = figures({});
  expect([found.quarters, found.firstAnswer.median, found.newcomers.share, found.isEnough]).toEqual([
    [],
    undefined,
    undefined,
    false,
  ]);
});
