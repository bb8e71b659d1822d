import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintFiles } from './run.ts';
import { MAP } from '../../tests/run-rule.ts';

const CONTEXT = { today: '2026-11-20', regionsOfTown: () => ['north-west'] };
const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

test('The dataset has the rules and the people in roles, by handle', () => {
  const person = (handle: string) =>
    `# yaml-language-server: $schema=../../../schema/person.schema.json\nhandle: ${handle}\nroles:\n  - role: reviewer\n    from: 2026-01-10\n    until: 2027-01-09\naffiliations: []\nconsent: 2026-01-09\n`;
  const { problems, dataset } = lintFiles(
    files({
      'map.yaml': MAP,
      'governance/people/bea.yaml': person('bea'),
      'governance/people/ana.yaml': person('Ana'),
      'governance/policy.yaml': readFileSync('data/governance/policy.yaml', 'utf8'),
      'governance/left-off.yaml': readFileSync('data/governance/left-off.yaml', 'utf8'),
    }),
    CONTEXT,
  );
  expect(problems).toEqual([]);
  expect(dataset?.people.map(({ handle, roles }) => [handle, roles[0]?.role])).toEqual([
    ['Ana', 'reviewer'],
    ['bea', 'reviewer'],
  ]);
  expect(dataset?.policy?.classes[0]?.id).toBe('governance');
  const none = lintFiles(files({ 'map.yaml': MAP }), CONTEXT).dataset;
  expect([none?.policy, none?.people]).toEqual([undefined, []]);
});
