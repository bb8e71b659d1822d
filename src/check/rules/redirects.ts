/** Old addresses must go on leading somewhere, in one step, for ever. */
import { knownIds, textOf } from '../guards.ts';
import { nearest } from '../similar-names.ts';
import type { DatasetRule } from '../rule.ts';

const FILE = 'redirects.yaml';

export const redirects: DatasetRule = {
  name: 'redirects',
  scope: 'dataset',
  check(dataset, report) {
    const { redirects: all, byId } = dataset;
    const known = knownIds(dataset);
    for (const [old, value] of Object.entries(all)) {
      const to = textOf(value);
      const taken = byId.get(old);
      if (taken) {
        const params = { id: old, file: taken.file };
        report(FILE, { path: [old], at: 'key', code: 'redirects/taken', params });
      }
      if (to === undefined || known.has(to)) continue;
      const onward = Object.hasOwn(all, to) ? textOf(all[to]) : undefined;
      if (onward === undefined) {
        const params = { id: old, to, suggestion: nearest(to, known) };
        report(FILE, { path: [old], code: 'redirects/unknown-id', params });
        continue;
      }
      report(FILE, { path: [old], code: 'redirects/chain', params: { id: old, to, suggestion: onward } });
    }
  },
};
