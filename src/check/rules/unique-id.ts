/** An id is an address: two entries cannot live at one, and not all computers tell capital letters from small ones. */
import type { DatasetRule, FoundEntry } from '../rule.ts';

export const uniqueId: DatasetRule = {
  name: 'unique-id',
  scope: 'dataset',
  check({ entries }, report) {
    const first = new Map<string, FoundEntry>();
    for (const entry of entries) {
      const key = entry.id.toLowerCase();
      const other = first.get(key);
      if (!other) {
        first.set(key, entry);
        continue;
      }
      report(entry.file, {
        code: 'unique-id/taken',
        params: { id: entry.id, file: other.file, kind: entry.kind },
      });
    }
  },
};
