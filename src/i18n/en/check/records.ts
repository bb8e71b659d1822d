/** Recorded searches and decisions. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

interface Unknown {
  readonly id: string;
  readonly suggestion?: string | undefined;
}

export const records = {
  'searches/future': words<{ day: string; today: string }>({
    message: ({ day, today }) =>
      `"searched" is ${quote(day)}, which is in the future (today is ${today}); a search is recorded once it is over.`,
    tip: 'Check the day.',
  }),
  'searches/unknown-id': words<Unknown>({
    message: ({ id }) => `There is no entry ${quote(id)}, so nobody could follow what was found.`,
    tip: ({ suggestion }) =>
      suggestion === undefined
        ? 'Add the entry first, or take the id out.'
        : `Did you mean ${quote(suggestion)}?`,
  }),
  'searches/contradiction': words<{
    /** Where "some" would bring another problem. */
    advice?: 'look';
  }>({
    message: '"found" is "none", and "entries" names what was found: one of them is wrong.',
    tip: ({ advice }) =>
      `${advice === 'look' ? 'Correct "found"' : 'Write "found: some"'}, or take "entries" out.`,
  }),
  'searches/outdated': words<{ first: string; more: number }>({
    message: ({ first, more }) =>
      `"found" is "none", and the map now lists ${quote(first)}${more === 0 ? '' : ` and ${more} more`}, which would have been found: the search is out of date.`,
    tip: 'Search again and record it as a search of its own, with "found: some"; then delete this file.',
  }),
  'decisions/file-name': words<{ id: string }>({
    message: ({ id }) =>
      `The file name "${id}.yaml" begins like that of a change, which is its year, a hyphen and its number.`,
    tip: 'Call it for example "2027-12.yaml"; for what was decided outside a change, begin with a word.',
  }),
  'decisions/other-link': words<{ link: string; number: number | string }>({
    message: ({ link, number }) =>
      `"link" is ${quote(link)} and does not end in /${number}, so it does not lead to the change after which the file is named.`,
    tip: 'Correct the link or the file name.',
  }),
  'decisions/other-year': words<{ decided: string; id: string; number: number | string }>({
    message: ({ decided, id }) =>
      `"decided" is ${quote(decided)}, and the file name "${id}.yaml" says ${id.slice(0, 4)}.`,
    tip: ({ decided, number }) =>
      `Name the file after the year of the decision: "${decided.slice(0, 4)}-${number}.yaml".`,
  }),
  'decisions/missing-field': words<{ field: string }>({
    message: ({ field }) => `"${field}" is missing, which the host knows for every change.`,
    tip: ({ field }) => `Add "${field}"; \`npm run record-decision\` does so by itself.`,
  }),
  'decisions/days-out-of-order': words<{
    later: string;
    laterDay: string;
    earlier: string;
    earlierDay: string;
  }>({
    message: ({ later, laterDay, earlier, earlierDay }) =>
      `"${later}" is ${quote(laterDay)}, which is not after "${earlier}", ${quote(earlierDay)}.`,
    tip: 'Check both days.',
  }),
  'decisions/future': words<{ field: string; day: string; today: string }>({
    message: ({ field, day, today }) =>
      `"${field}" is ${quote(day)}, which is in the future (today is ${today}); only what has happened is recorded.`,
    tip: 'Check the day.',
  }),
  'decisions/count-too-small': words<{ count: number; named: number }>({
    message: ({ count, named }) => `"count" is ${count}, and "entries" names ${named} organisations.`,
    tip: 'Count those that are named, and people who belong to none.',
  }),
  'decisions/count-too-large': words<{ count: number; approvals: number }>({
    message: ({ count, approvals }) =>
      `The approvals are said to come from ${count} organisations, and there are only ${approvals}.`,
    tip: 'Correct "approvals" or "count".',
  }),
  'decisions/unknown-id': words<Unknown>({
    message: ({ id }) => `There is no entry ${quote(id)}, so nobody could see whose approval it was.`,
    tip: ({ suggestion }) =>
      suggestion === undefined
        ? 'Take the id out; "count" keeps counting it.'
        : `Did you mean ${quote(suggestion)}?`,
  }),
};
