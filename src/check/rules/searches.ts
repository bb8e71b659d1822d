/**
 * A recorded search is quoted by people who decide about money: it must be dated, lead to entries that exist, and not go
 * on saying "found none" once the map lists what was looked for.
 */
import { knownIds, isRecord, listOfTexts, textOf } from '../guards.ts';
import { nearest } from '../similar-names.ts';
import type { Finding } from '../finding.ts';
import type { DatasetRule, FoundEntry, FoundSearch } from '../rule.ts';

export const searches: DatasetRule = {
  name: 'searches',
  scope: 'dataset',
  check(dataset, report, { today }) {
    const known = knownIds(dataset);
    for (const search of dataset.searches) {
      const day = textOf(search.data['searched']);
      if (day !== undefined && day > today)
        report(search.file, { path: ['searched'], code: 'searches/future', params: { day, today } });
      listOfTexts(search.data['entries']).forEach((id, index) => {
        if (!known.has(id))
          report(search.file, {
            path: ['entries', index],
            code: 'searches/unknown-id',
            params: { id, suggestion: nearest(id, known) },
          });
      });
      if (search.data['found'] !== 'none') continue;
      if (search.data['entries'] !== undefined) report(search.file, CONTRADICTION);
      const [first, ...others] = dataset.entries.filter((entry) => fits(entry, search));
      if (first)
        report(search.file, {
          level: 'warning',
          path: ['found'],
          code: 'searches/outdated',
          params: { first: first.id, more: others.length },
        });
    }
  },
};

const CONTRADICTION: Finding = {
  path: ['entries'],
  code: 'searches/contradiction',
  params: {},
  offer: {
    edits: [{ path: ['found'], value: 'some' }],
    otherwise: { code: 'searches/contradiction', params: { advice: 'look' } },
  },
};

/** Which field of an entry answers each part of what was looked for. */
const FIELDS = {
  problem_space: 'problem_spaces',
  role: 'roles',
  support: 'support',
  audience: 'audiences',
} as const;

/** Returns whether an active entry is what was looked for; a value may still be of any shape. */
function fits({ data }: FoundEntry, { data: { for: wanted } }: FoundSearch): boolean {
  if (data['status'] !== 'active' || !isRecord(wanted) || Object.keys(wanted).length === 0) return false;
  const place = isRecord(data['place']) ? data['place'] : {};
  return Object.entries(wanted).every(([part, id]) => {
    if (part === 'region') return place['region'] === id;
    const field = Object.hasOwn(FIELDS, part) ? FIELDS[part as keyof typeof FIELDS] : undefined;
    return field !== undefined && typeof id === 'string' && listOfTexts(data[field]).includes(id);
  });
}
