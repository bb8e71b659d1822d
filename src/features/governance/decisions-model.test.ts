import { expect, test } from 'vitest';
import type { Decision } from '../../core/governance.ts';
import type { Site } from '../../core/site.ts';
import {
  approvalWords,
  decisionName,
  decisionPath,
  decisionsOf,
  decisionYearsIn,
  newestIn,
  objectionWords,
  outcomeWords,
  remarksOn,
  reviewsIn,
  reviewWords,
} from './decisions-model.ts';

const decision = (id: string, more: Partial<Decision> = {}): Decision =>
  ({
    id,
    title: 'Add a museum',
    outcome: 'merged',
    decided: '2027-03-12',
    class: 'minor',
    ...more,
  }) as Decision;
const siteOf = (decisions: readonly Decision[], day = '2027-06-01') =>
  ({ dataset: { decisions, redirects: {}, byId: new Map() }, day }) as unknown as Site;

test('Up to 50 decisions stand on one page, and more have a page for each year', () => {
  const first = decision('2026-7', { decided: '2026-12-31' });
  const few = siteOf([first]);
  expect(decisionYearsIn(few)).toEqual([]);
  expect(decisionPath(few, first)).toBe('decisions/#decision-2026-7');

  const many = siteOf([...Array.from({ length: 50 }, (_, index) => decision(`2027-${index + 10}`)), first]);
  expect(decisionYearsIn(many)).toEqual(['2027', '2026']);
  expect(decisionPath(many, first)).toBe('decisions/2026/#decision-2026-7');
  expect(newestIn(many)).toHaveLength(50);
  expect(decisionsOf(many, '2026')).toEqual([first]);
});

test('What is to be reviewed stands in the order in which it is due, until it was reviewed', () => {
  const late = decision('2027-1', { review_due: '2027-05-31' });
  const today = decision('2027-2', { review_due: '2027-06-01' });
  const later = decision('2027-3', { review_due: '2027-06-02' });
  const done = decision('2027-4', { review_due: '2027-05-01', reviewed: '2027-04-30' });
  expect(reviewsIn(siteOf([later, done, today, late, decision('2027-5')]))).toEqual([
    { decision: late, due: '2027-05-31', isDue: true },
    { decision: today, due: '2027-06-01', isDue: true },
    { decision: later, due: '2027-06-02', isDue: false },
  ]);
  expect([late, later, done, decision('2027-5')].map((one) => reviewWords(one, '2027-06-01'))).toEqual([
    'Due for review since 31 May 2027.',
    'To be looked at again by 2 June 2027.',
    'Looked at again on 30 April 2027.',
    undefined,
  ]);
});

test('A decision is named so that no other has its name', () => {
  expect(decisionName(decision('2027-12'))).toBe('Add a museum (change 12)');
  expect(decisionName(decision('2027-12', { title: 'Change 12' }))).toBe('Change 12');
  expect(decisionName(decision('2027-founding', { title: 'The first rules' }))).toBe('The first rules');
});

test('What became of it is told with the time that it took, and with its approvals', () => {
  expect(outcomeWords(decision('2027-1'))).toBe('Merged on 12 March 2027');
  expect(outcomeWords(decision('2027-1', { opened: '2027-03-12', outcome: 'refused' }))).toBe(
    'Refused on 12 March 2027, on the day on which it was proposed',
  );
  expect(outcomeWords(decision('2027-1', { opened: '2027-03-11', outcome: 'withdrawn' }))).toBe(
    'Withdrawn on 12 March 2027, 1 day after it was proposed',
  );
  expect(approvalWords(decision('2027-1'))).toBe('How many approved is not recorded');
  expect(approvalWords(decision('2027-1', { approvals: 0 }))).toBe('No approval counted');
  expect(approvalWords(decision('2027-1', { approvals: 1 }))).toBe('1 approval');
  expect(approvalWords(decision('2027-1', { approvals: 2, organisations: { count: 1 } }))).toBe(
    '2 approvals from 1 organisation',
  );
});

test('Objections and what is out of the ordinary are named', () => {
  expect(objectionWords({ reason: 'No.', ended: 'open', kind: 'accuracy' })).toBe('Objection (accuracy)');
  expect(objectionWords({ reason: 'No.', ended: 'open', concern: true })).toBe('Concern');
  expect(remarksOn(decision('2027-1'))).toEqual([]);
  expect(remarksOn(decision('2027-1', { stand_asides: 1, fast_lane: true, newcomer: true }))).toEqual([
    'Urgent: decided at once, because somebody could have been harmed.',
    'The first change of whoever proposed it.',
    'One person stood aside: they would not do this, and did not stop it.',
  ]);
  expect(remarksOn(decision('2027-1', { stand_asides: 2 }))).toEqual([
    '2 people stood aside: they would not do this, and did not stop it.',
  ]);
});
