/** What judges changes can be changed only by the strictest class, and so by the rules that held before. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { classOf } from '../src/features/governance/change-class.ts';
import type { Policy } from '../src/features/governance/input.ts';
import { parseYaml } from '../src/core/yaml.ts';

const policy = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
const classOfPath = (path: string) =>
  classOf(policy, { files: [{ path, status: 'modified', before: 'a: 1\n', after: 'a: 2\n' }] }, []).class.id;

/** Every file that a program is made of: itself, and what it imports, directly or not; types alone do nothing. */
function partsOf(program: string): readonly string[] {
  const parts = new Set<string>();
  const waiting = [program];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (parts.has(file)) continue;
    parts.add(file);
    if (!file.endsWith('.ts')) continue;
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)\b[^;]*?from '((?:\.|#words\/)[^']+)'/gm,
    ))
      waiting.push(
        target.startsWith('#words/')
          ? target.replace('#words/', 'src/i18n/en/')
          : join(dirname(file), target),
      );
  }
  return [...parts];
}

test('Every part of the judgement is of the class governance, and every schema at least of vocabulary', () => {
  const parts = partsOf('scripts/govern.ts');
  expect(parts).toEqual(
    expect.arrayContaining([
      'src/features/governance/judge.ts',
      'src/github/client.ts',
      'src/i18n/en/github.ts',
    ]),
  );
  const milder = parts.filter((path) => !path.startsWith('schema/'));
  expect(milder.filter((path) => classOfPath(path) !== 'governance')).toEqual([]);
  const schemas = parts.filter((path) => path.startsWith('schema/'));
  expect(schemas.filter((path) => !['governance', 'vocabulary'].includes(classOfPath(path)))).toEqual([]);
});

test.each([
  'data/governance/policy.yaml',
  'data/governance/people/ana.yaml',
  'data/governance/left-off.yaml',
  'data/governance/ruleset.json',
  '.github/workflows/govern.yml',
  '.github/CODEOWNERS',
  'scripts/govern.ts',
])('%s is of the class governance', (path) => {
  expect(classOfPath(path)).toBe('governance');
});
