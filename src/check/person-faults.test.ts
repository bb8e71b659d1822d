import { expect, test } from 'vitest';
import { dayFault } from './person-faults.ts';
import type { Finding } from './finding.ts';
import { say } from './say.ts';

const said = (finding: Finding | undefined) => finding && say(finding).message;

test('Days are real, and where it is asked for, past', () => {
  expect(said(dayFault('2027-02-29', 'from'))).toBe('"from" is "2027-02-29", which no calendar has.');
  expect(said(dayFault('2027-02-28', 'asked', '2027-02-27'))).toBe(
    '"asked" is "2027-02-28", which is in the future (today is 2027-02-27); only what has happened is recorded.',
  );
  expect([dayFault('2027-02-28', 'from'), dayFault('soon', 'from')]).toEqual([undefined, undefined]);
});
