/** An id is an address: two entries cannot live at one, and not all computers tell capital letters from small ones. */
import type { DatasetRule, FoundEntry } from '../rule.ts';

export const uniqueId: DatasetRule = {
  name: 'unique-id',
  description: 'No two entries, of whatever kind, have the same id.',
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
        message: `The id "${entry.id}" is taken: "${other.file}" has it too. Ids are unique over all kinds, because relations name an entry by its id alone.`,
        tip: `If both are the same thing, keep one of the files. If not, rename this file so that the names differ, for example "${entry.id.toLowerCase()}-${entry.kind}.yaml".`,
      });
    }
  },
};
