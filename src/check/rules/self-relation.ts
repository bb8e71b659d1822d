/** A link from an entry to itself says nothing, and the same link said twice would be counted and shown twice. */
import { recordsIn, textOf } from '../guards.ts';
import { foldName } from '../../core/text/normalise.ts';
import type { EntryRule } from '../rule.ts';

export const selfRelation: EntryRule = {
  name: 'self-relation',
  scope: 'entry',
  check({ id, data }, report) {
    const seen = new Map<string, number>();
    for (const { index, record } of recordsIn(data['relations'])) {
      const type = textOf(record['type']);
      const to = textOf(record['to']);
      if (to === id) {
        report({ path: ['relations', index, 'to'], code: 'self-relation/itself', params: { id } });
      }
      const end = endOf(record);
      if (type === undefined || end === undefined) continue;
      const key = `${type} ${end.field} ${end.field === 'to' ? end.value : foldName(end.value)}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        continue;
      }
      report({
        path: ['relations', index, end.field],
        code: 'self-relation/twice',
        params: { type, end: end.value, items: [first + 1, index + 1] },
      });
    }
  },
};

function endOf(record: Readonly<Record<string, unknown>>): { field: string; value: string } | undefined {
  for (const field of ['to', 'to_name', 'from_name']) {
    const value = textOf(record[field]);
    if (value !== undefined) return { field, value };
  }
  return undefined;
}
