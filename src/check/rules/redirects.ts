/** Old addresses must go on leading somewhere, in one step, for ever. */
import { knownIds } from '../known-ids.ts';
import { nearest } from '../nearest.ts';
import { textOf } from '../guards.ts';
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
        report(FILE, {
          path: [old],
          at: 'key',
          message: `"${old}" is redirected, but there is an entry with this id, "${taken.file}"; nobody could reach it.`,
          tip: 'Take the redirect out, or give the entry another id: an id that was once used is never used again for something else.',
        });
      }
      if (to === undefined || known.has(to)) continue;
      const onward = Object.hasOwn(all, to) ? textOf(all[to]) : undefined;
      const meant = nearest(to, known);
      const plain = 'Write the id of the entry that took its place.';
      if (onward === undefined) {
        report(FILE, {
          path: [old],
          message: `"${old}" is redirected to "${to}", and there is no entry with that id.`,
          tip: `${meant === undefined ? '' : `Did you mean "${meant}"? `}${plain}`,
        });
        continue;
      }
      const message = `"${old}" is redirected to "${to}", which is itself redirected; a redirect leads straight to an entry.`;
      report(FILE, {
        path: [old],
        message,
        tip: `Write "${old}: ${onward}".`,
        offer: { word: onward, otherwise: { code: 'check/sentence', params: { message, tip: plain } } },
      });
    }
  },
};
