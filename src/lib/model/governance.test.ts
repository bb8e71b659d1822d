import { expect, test } from 'vitest';
import { isGovernance, personOfPath } from './governance.ts';

test.each([
  ['governance/people/ana.yaml', 'ana', true],
  ['governance/people/.yaml', '', true],
  ['governance/people/README.md', undefined, false],
  ['governance/people/old/ana.yaml', undefined, false],
  ['governance/policy.yaml', undefined, true],
  ['governance/left-off.yaml', undefined, true],
  ['governance/decisions/2027-12.yaml', undefined, false],
  ['people/ana.yaml', undefined, false],
])('%s is the file of %s', (path, person, governance) => {
  expect(personOfPath(path)).toBe(person);
  expect(isGovernance(path)).toBe(governance);
});
