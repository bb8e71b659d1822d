import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Person, Policy } from '../../core/governance.ts';
import { parseYaml } from '../../core/yaml.ts';
import { classRules, flowOf, quietWords, seats, urgentWords } from './model.ts';

const rules = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
const settled: Policy = { ...rules, founding: { ...rules.founding, active: false } };
type Class = Policy['classes'][number];
const classWith = (change: Partial<Class>): Class => ({
  id: 'site',
  title: 'a change',
  touches: 'one file',
  match: [{ paths: ['src/**'] }],
  needs: { approvals: 1, organisations: 1, from: ['reviewer'] },
  window_days: 0,
  ...change,
});
const withClass = (change: Partial<Class>, policy = settled): Policy => ({
  ...policy,
  classes: [classWith(change)],
});

test('A class says what it needs', () => {
  const needs = { approvals: 2, organisations: 2, from: ['steward'] };
  expect(classRules(withClass({ needs, window_days: 28, review_after_months: 12 }))).toEqual([
    {
      id: 'site',
      title: 'a change',
      touches: 'one file',
      needs: '**2 approvals from 2 organisations** by stewards',
      open: 'stays open for **28 days**',
      again: 'looked at again after 12 months',
    },
  ]);
});

test('One approval that need not wait, and no review', () => {
  const needs = { approvals: 1, organisations: 1, from: ['reviewer', 'steward'] };
  expect(classRules(withClass({ needs, window_days: 0 }))[0]).toMatchObject({
    needs: '**1 approval** by reviewers or stewards',
    open: 'stays open **until approved**',
    again: undefined,
  });
});

test('All classes together say how many approve and how long a change waits at most', () => {
  const classOf = (approvals: number, days: number) =>
    classWith({ needs: { approvals, organisations: 1, from: ['steward'] }, window_days: days });
  const both: Policy = { ...settled, classes: [classOf(2, 28), classOf(1, 3)] };
  expect(flowOf(both)).toEqual({ approvals: '1 or 2', longest: 28 });
});

test('A role is held from the first day of a term to its last', () => {
  const person = (from: string, until: string) =>
    ({ handle: 'ana', roles: [{ role: 'steward', from, until }] }) as unknown as Person;
  const people = [person('2027-01-01', '2027-12-31'), person('2026-01-01', '2026-12-31')];
  const held = (day: string) => seats(rules, people, day).find(({ id }) => id === 'steward')?.held;
  expect([held('2026-12-31'), held('2027-01-01'), held('2028-01-01')]).toEqual([1, 1, 0]);
});

test('Days on which no time runs, and what may be urgent, are said in words', () => {
  const quiet = (periods: Policy['defaults']['quiet_periods']) =>
    quietWords({ ...rules, defaults: { ...rules.defaults, quiet_periods: periods } });
  expect(quiet([])).toBe(undefined);
  expect(quiet([{ from: '12-20', to: '01-04' }])).toBe('Days do not count from 20 December to 4 January.');
  const lane: Policy['fast_lane'] = {
    ...rules.fast_lane,
    applies_to: ['site'],
    set_by: ['steward'],
    review_within_days: 7,
  };
  expect(urgentWords(withClass({}, { ...settled, fast_lane: lane }))).toBe(
    'A change can be urgent, if a steward says so. Then 1 approval by one of them is enough and nobody waits. It is looked at again within 7 days.',
  );
});
