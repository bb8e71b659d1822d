/**
 * A recorded search is quoted by people who decide about money: it must be dated, lead to entries that exist, and not go
 * on saying "found none" once the map lists what was looked for.
 */
import { knownIds } from '../known-ids.ts';
import { nearest } from '../nearest.ts';
import { isRecord, listOfTexts, textOf } from '../reading.ts';
import { quote } from '../quote.ts';
import type { DatasetRule, Finding, FoundEntry, FoundSearch } from '../rule.ts';

export const searches: DatasetRule = {
  name: 'searches',
  description: 'A recorded search lies in the past, names entries that exist, and fits what the map lists.',
  scope: 'dataset',
  check(dataset, report, { today }) {
    const known = knownIds(dataset);
    for (const search of dataset.searches) {
      const day = textOf(search.data['searched']);
      if (day !== undefined && day > today)
        report(search.file, { path: ['searched'], ...toCome(day, today) });
      listOfTexts(search.data['entries']).forEach((id, index) => {
        if (!known.has(id))
          report(search.file, { path: ['entries', index], ...unknown(id, nearest(id, known)) });
      });
      if (search.data['found'] !== 'none') continue;
      if (search.data['entries'] !== undefined) report(search.file, { path: ['entries'], ...contrary() });
      const fitting = dataset.entries.filter((entry) => fits(entry, search));
      if (fitting.length > 0) report(search.file, { path: ['found'], ...outdated(fitting) });
    }
  },
};

function toCome(day: string, today: string): Finding {
  return {
    message: `"searched" is ${quote(day)}, which is in the future (today is ${today}); a search is recorded once it is over.`,
    tip: 'Check the day.',
  };
}

function unknown(id: string, guess: string | undefined): Finding {
  return {
    message: `There is no entry ${quote(id)}, so nobody could follow what was found.`,
    tip: guess === undefined ? 'Add the entry first, or take the id out.' : `Did you mean ${quote(guess)}?`,
  };
}

function contrary(): Finding {
  return {
    message: '"found" is "none", and "entries" names what was found: one of them is wrong.',
    tip: 'Write "found: some", or take "entries" out.',
  };
}

function outdated(entries: readonly FoundEntry[]): Finding {
  const [first, ...others] = entries.map(({ id }) => quote(id));
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    level: 'warning',
    message: `"found" is "none", and the map now lists ${first ?? ''}${more}, which would have been found: the search is out of date.`,
    tip: 'Search again and record it as a search of its own, with "found: some"; then delete this file.',
  };
}

/** Which field of an entry answers each part of what was looked for. */
const FIELDS = {
  problem_space: 'problem_spaces',
  role: 'roles',
  support: 'support',
  audience: 'audiences',
} as const;

/** Tells whether an active entry is what was looked for; a value may still be of any shape. */
function fits({ data }: FoundEntry, { data: { for: wanted } }: FoundSearch): boolean {
  if (data['status'] !== 'active' || !isRecord(wanted) || Object.keys(wanted).length === 0) return false;
  const place = isRecord(data['place']) ? data['place'] : {};
  return Object.entries(wanted).every(([part, id]) => {
    if (part === 'region') return place['region'] === id;
    const field = Object.hasOwn(FIELDS, part) ? FIELDS[part as keyof typeof FIELDS] : undefined;
    return field !== undefined && typeof id === 'string' && listOfTexts(data[field]).includes(id);
  });
}
