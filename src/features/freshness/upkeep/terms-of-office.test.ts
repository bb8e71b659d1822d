import { expect, test } from 'vitest';
import { endingTerms, reviewsDue } from './terms-of-office.ts';

const TODAY = '2026-11-26';
const term = (until: string | undefined, role = 'reviewer') => ({
  role,
  from: '2026-01-01',
  ...(until !== undefined && { until }),
});

test('names terms from 45 days before their last day until that day, the first to end first', () => {
  const people = [
    { handle: 'in-45', roles: [term('2027-01-10')] },
    { handle: 'in-46', roles: [term('2027-01-11')] },
    { handle: 'today', roles: [term('2026-11-26')] },
    { handle: 'yesterday', roles: [term('2026-11-25')] },
    { handle: 'endless', roles: [term(undefined)] },
    { handle: 'two-roles', roles: [term('2026-12-31', 'steward'), term('2027-06-30', 'reviewer')] },
  ];
  expect(endingTerms(people, TODAY)).toEqual([
    { handle: 'today', role: 'reviewer', until: '2026-11-26' },
    { handle: 'two-roles', role: 'steward', until: '2026-12-31' },
    { handle: 'in-45', role: 'reviewer', until: '2027-01-10' },
  ]);
  expect(endingTerms(people, TODAY, 0)).toEqual([{ handle: 'today', role: 'reviewer', until: '2026-11-26' }]);
});

test('says nothing of a term that the same person has already renewed, and of that one when it ends', () => {
  const renewed = [
    {
      handle: 'again',
      roles: [term('2026-12-01'), { role: 'reviewer', from: '2026-12-02', until: '2027-12-01' }],
    },
  ];
  expect(endingTerms(renewed, TODAY)).toEqual([]);
  expect(endingTerms(renewed, '2027-11-01')).toEqual([
    { handle: 'again', role: 'reviewer', until: '2027-12-01' },
  ]);
});

test('takes the last day of a month for the end of a term that names the month alone', () => {
  expect(endingTerms([{ handle: 'a', roles: [term('2026-12')] }], TODAY)).toEqual([
    { handle: 'a', role: 'reviewer', until: '2026-12-31' },
  ]);
});

test('names decisions whose review has come, the one that waits longest first', () => {
  const decisions = [
    { id: 'later', title: 'Later', review_due: '2026-11-27' },
    { id: 'today', title: 'Today', review_due: '2026-11-26' },
    { id: 'month', title: 'A month', review_due: '2026-11' },
    { id: 'long-ago', title: 'Long ago', review_due: '2025-01-01' },
    { id: 'never', title: 'Never' },
  ];
  expect(reviewsDue(decisions, TODAY).map(({ id }) => id)).toEqual(['long-ago', 'month', 'today']);
});
