/**
 * The rules of decision-making and the people in roles are applied by a program, which takes them at their word: what they
 * name must exist, or an approval would silently count for nothing, and a rule for nobody.
 */
import { idOfPath } from '../../core/schema/file-types.ts';
import { LEFT_OFF_PATH, POLICY_PATH } from '../../core/governance.ts';
import { dayFault, personFaults } from '../person-faults.ts';
import { knownIds, recordsIn, textOf } from '../guards.ts';
import { policyFaults } from '../policy-faults.ts';
import type { Finding } from '../finding.ts';
import type { DatasetRule, FoundPaper } from '../rule.ts';

export const governance: DatasetRule = {
  name: 'governance',
  scope: 'dataset',
  check(dataset, report, { today }) {
    const known = new Set([...knownIds(dataset), ...Object.keys(dataset.redirects)]);
    const policy = dataset.governance.find(({ file }) => file === POLICY_PATH);
    const people = dataset.governance.filter(({ file }) => idOfPath(file, 'person') !== undefined);
    if (policy) for (const one of policyFaults(policy.data, people, today)) report(POLICY_PATH, one);
    else if (people[0])
      report(people[0].file, { code: 'governance/no-policy', params: { file: POLICY_PATH } });
    for (const person of people)
      for (const one of personFaults(person, policy?.data, known, today)) report(person.file, one);
    const list = dataset.governance.find(({ file }) => file === LEFT_OFF_PATH);
    if (list) for (const one of leftOffFaults(list, today)) report(LEFT_OFF_PATH, one);
  },
};

function leftOffFaults({ data }: FoundPaper, today: string): Finding[] {
  const seen = new Set<string>();
  return recordsIn(data['left_off']).flatMap(({ index, record }): Finding[] => {
    const name = textOf(record['name']);
    const twice = name !== undefined && seen.has(name);
    if (name !== undefined) seen.add(name);
    const fault = dayFault(record['asked'], 'asked', today);
    return [
      ...(fault ? [{ path: ['left_off', index, 'asked'], ...fault }] : []),
      ...(twice
        ? [
            {
              path: ['left_off', index, 'name'],
              code: 'governance/left-off-twice' as const,
              params: {},
            },
          ]
        : []),
    ];
  });
}
