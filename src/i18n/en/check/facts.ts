/** Dates, status, place and figures. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

interface Dated {
  readonly field: string;
  readonly value: unknown;
}

/** Why a date of each field cannot lie in the future. */
const FUTURE: Readonly<Record<string, string>> = {
  started: 'only events and what is forming may be announced ahead',
  ended: 'it says that something is over',
  since: 'it says since when a link has been there',
  until: 'it says that a link is over',
  as_of: 'it says of what time the facts are true',
  checked: 'it says when someone last read the page',
};

export const facts = {
  'dates/no-such-day': words<{ value: unknown }>({
    message: ({ value }) => `${quote(value)} is not a day in the calendar: that month has fewer days.`,
    tip: 'Look the day up on the source, or write the month only, for example "2019-02".',
  }),
  'dates/too-far-ahead': words<Dated & { lastYear: number }>({
    message: ({ field, value, lastYear }, name) =>
      `${name(field)} is ${quote(value)}, more than a year ahead; what is announced can be listed up to the end of next year (${lastYear}).`,
    tip: 'Check the year, or add the entry nearer to the time.',
  }),
  'dates/future': words<Dated & { today: string }>({
    message: ({ field, value, today }, name) =>
      `${name(field)} is ${quote(value)}, which is in the future (today is ${today}); ${FUTURE[field] ?? 'it says what has been'}.`,
    tip: 'Check the year; if it has not come yet, leave the line out and say it in "notes".',
  }),
  'dates/reversed': words<{
    later: string;
    end: unknown;
    earlier: string;
    start: unknown;
  }>({
    message: ({ later, end, earlier, start }, name) =>
      `${name(later)} is ${quote(end)}, before ${name(earlier)}, which is ${quote(start)}; nothing ends before it begins.`,
    tip: 'Check both on the source; perhaps they have been swapped.',
  }),
  'dates/over': words<{
    status: string;
    ended: unknown;
    /** Where "ended" would bring another problem. */
    advice?: 'look';
  }>({
    message: ({ status, ended }, name) =>
      `${name('status')} is "${status}", but ${name('ended')} is ${quote(ended)}; what is over has the status "ended", or "merged" if it goes on inside something else.`,
    tip: ({ advice }, name) =>
      `${advice === 'look' ? `Correct ${name('status')}` : 'Write "status: ended"'}, or take ${name('ended')} out if it still goes on.`,
  }),
  'status/merged-into-nothing': words<{ advice?: 'look' }>({
    message: (_, name) =>
      `${name('status')} is "merged", but nothing says into what: a visitor would not know where the work goes on.`,
    tip: ({ advice }) =>
      `Add a relation with "type: succeeded-by", the id of the entry that carries it on after "to:" (or its name after "to_name:"), and a source.${advice === 'look' ? '' : ' If nothing carries it on, write "status: ended".'}`,
  }),
  'place/unknown-town': words<{ town: string; suggestion?: string | undefined }>({
    message: ({ town }) =>
      `The gazetteer does not know a town ${quote(town)}, so the entry will not be shown as a point on the map.`,
    tip: ({ suggestion }) =>
      `${suggestion === undefined ? '' : `Did you mean ${quote(suggestion)}? `}Check the spelling; if it is right, use the nearest larger town, or leave it as it is and the entry is shown by region only.`,
  }),
  'place/other-region': words<{
    region: string;
    town: string;
    regions: readonly { id: string; label: string }[];
    /** Where the first of the regions would bring another problem. */
    advice?: 'look';
  }>({
    message: ({ region, town, regions }) =>
      `The region is ${quote(region)}, but the gazetteer knows ${quote(town)} only in ${regions.map(({ id, label }) => `"${id}" (${label})`).join(' or ')}.`,
    tip: ({ regions, advice }) =>
      advice === 'look'
        ? 'Correct the region or the town.'
        : `Write "region: ${regions[0]?.id ?? ''}", or correct the town.`,
  }),
  'figures/future-year': words<{ year: number; today: string }>({
    message: ({ year, today }) =>
      `"year" is ${year}, which is in the future (today is ${today}); figures say what has been.`,
    tip: 'Check the year on the source. A forecast is not a figure about a region.',
  }),
  'figures/not-a-share': words<{ value: number }>({
    message: ({ value }) =>
      `${value} is not a share: "unit" begins with %, so the figure lies between 0 and 100.`,
    tip: 'Check the number and its decimal point on the source. If it is not a share, write another unit.',
  }),
  'figures/wrong-sum': words<{ sum: number; uk: number; apart: number }>({
    message: ({ sum, uk, apart }) =>
      `The twelve regions add up to ${sum}, and "uk" is ${uk}: they are ${apart} apart, more than rounding can explain.`,
    tip: 'Check each number on the source. If the regions cannot be added up, as ages and shares cannot, take "per" out.',
  }),
};
