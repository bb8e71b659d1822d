/** Saying that two entries are not the same quiets a warning; said of an entry that is not there it quiets nothing. */
import { knownIds, textOf } from '../guards.ts';
import { nearest } from '../similar-names.ts';
import type { DatasetRule } from '../rule.ts';

export const distinctFrom: DatasetRule = {
  name: 'distinct-from',
  scope: 'dataset',
  check(dataset, report) {
    const { entries, redirects } = dataset;
    const all = [...knownIds(dataset)];
    const known = new Set(all);
    for (const { file, id, data } of entries) {
      const list: unknown = data['distinct_from'];
      if (!Array.isArray(list)) continue;
      for (const [index, value] of list.entries()) {
        const other = textOf(value);
        if (other === undefined || (other !== id && known.has(other))) continue;
        const path = ['distinct_from', index];
        if (other === id) {
          report(file, { path, code: 'distinct-from/itself', params: { id } });
          continue;
        }
        const moved = Object.hasOwn(redirects, other) ? textOf(redirects[other]) : undefined;
        const suggestion =
          moved ??
          nearest(
            other,
            all.filter((one) => one !== id),
          );
        report(file, {
          path,
          code: 'distinct-from/unknown-id',
          params: { id: other, suggestion: suggestion === id ? undefined : suggestion },
        });
      }
    }
  },
};
