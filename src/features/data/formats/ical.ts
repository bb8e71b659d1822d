import * as words from '#words/formats.ts';
import { plusDays, spanOf, startOfDay } from '../../../core/dates.ts';
import ical from 'ical-generator';
import type { Entry } from '../../../core/entry.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportFile, Format, ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';
import { present } from '../../../core/present.ts';

/** Events for calendars. */
export const icalendar: Format = {
  id: 'ical',
  label: 'iCalendar',
  about: words.about.ical,
  files: ({ entries, ...context }) => {
    const events = entries.filter((entry) => entry.kind === 'event');
    const dated = events.filter(({ started }) => started !== undefined);
    return dated.length === 0 ? [] : [calendar({ entries, ...context }, dated, events.length - dated.length)];
  },
};

/** How exact a date is, after how many parts it has. */
const EXACTNESS = ['', words.onlyYear, words.onlyMonth, ''];

/**
 * A calendar must hold something, so the file is made only where a date is known. Most dates are known to the year: such an
 * event stands over that whole year, marked as free time, and says that only the year is known. Of a series it is the
 * year in which it began.
 */
function calendar(context: ExportContext, events: readonly Entry[], without: number): ExportFile {
  const { dataset, version, home } = context;
  const { title, licences } = dataset.map;
  const host = new URL(home).host;
  const about = words.events(events.length, without);
  const all = ical({
    name: words.calendarName(title),
    description: `${about} ${words.sheet.dataAsOf(version)}, ${licences.data.name}. ${home}`,
    prodId: { company: host, product: title, language: 'EN' },
    url: `${home}data/events.ics`,
  });
  for (const entry of events) {
    const { earliest, latest } = spanOf(present(entry.started, `the beginning of "${entry.id}"`));
    const place = placeOf(entry, dataset.gazetteer);
    const event = all.createEvent({
      id: `${entry.id}@${host}`,
      stamp: dayAt(version),
      start: dayAt(earliest),
      // The end of whole days is the first day that no longer belongs to them.
      end: dayAt(latest, 1),
      allDay: true,
      timezone: 'UTC',
      summary: wording(entry),
      description: [
        entry.summary,
        EXACTNESS[String(entry.started).split('-').length] ?? '',
        pageOf(context, entry),
      ]
        .filter((line) => line !== '')
        .join('\n\n'),
      url: pageOf(context, entry),
      transparency: 'TRANSPARENT' as never,
      categories: entry.problem_spaces.map((id) => ({ name: term('problem-space', id).label })),
    });
    if (place.kind !== 'none') event.location(place.label);
  }
  return {
    path: 'events.ics',
    type: 'text/calendar; charset=utf-8',
    about,
    content: `${all.toString()}\r\n`,
  };
}

/** A year that may be the first of many reads differently from a day on which something took place. */
function wording({ name, started, ended }: Entry): string {
  const parts = String(started).split('-').length;
  if (parts === 3) return name;
  return ended !== undefined && String(ended) === String(started)
    ? words.eventIn(name, String(started))
    : words.eventSince(name, String(started));
}

function dayAt(day: string, later = 0): Date {
  return new Date(startOfDay(plusDays(day, later)));
}
