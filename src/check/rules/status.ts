/** Who finds something that was merged wants to know where it went. */
import { recordsIn } from '../guards.ts';
import type { EntryRule } from '../rule.ts';

export const status: EntryRule = {
  name: 'status',
  scope: 'entry',
  check({ data }, report) {
    if (data['status'] !== 'merged') return;
    if (recordsIn(data['relations']).some(({ record }) => record['type'] === 'succeeded-by')) return;
    const [path, code] = [['status'], 'status/merged-into-nothing'] as const;
    const otherwise = { code, params: { advice: 'look' as const } };
    report({ path, code, params: {}, offer: { edits: [{ path, value: 'ended' }], otherwise } });
  },
};
