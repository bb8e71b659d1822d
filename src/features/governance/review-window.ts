/** How long a change stays open: whole days of one time zone, without those of quiet periods. */
import { plusDays, startOfDay } from '../../core/dates.ts';
import type { Policy } from './input.ts';

const MOST_DAYS = 3_660;

/** Returns the day (YYYY-MM-DD) of an instant in a time zone. */
export function dayOf(instant: string, timezone: string): string {
  return local(Date.parse(instant), timezone).slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a clock takes long, and the same few are read thousands of times. Of its language only the digits are read. */
function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timezone, made);
  return made;
}

/** Returns an instant as it is read on a clock in a time zone: "2026-11-26T06:40:00". */
function local(time: number, timezone: string): string {
  const parts = clockOf(timezone).formatToParts(time);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** Returns the instant at which a day begins in a time zone. */
function startOf(day: string, timezone: string): string {
  const wanted = startOfDay(day);
  // A second look is right where the clock changes between the guess and the answer.
  let time = wanted;
  for (let look = 0; look < 2; look++) time = wanted - (Date.parse(`${local(time, timezone)}Z`) - time);
  return new Date(time).toISOString();
}

/** Tells whether windows stand still on a day; a period may run over the end of the year. */
function isQuiet(day: string, { defaults }: Policy): boolean {
  const date = day.slice(5);
  return defaults.quiet_periods.some(({ from, to }) =>
    from <= to ? from <= date && date <= to : date >= from || date <= to,
  );
}

/**
 * Returns the instant at which a window ends that opened at an instant: the day of opening does not count, whatever the hour, then
 * come as many whole days as the window has. A window of no days is over when it opens.
 */
export function windowEnd(opened: string, days: number, policy: Policy): string {
  if (days === 0) return opened;
  let day = dayOf(opened, policy.timezone);
  let left = days;
  for (let step = 0; left > 0 && step < MOST_DAYS; step++) {
    day = plusDays(day, 1);
    if (!isQuiet(day, policy)) left -= 1;
  }
  return startOf(plusDays(day, 1), policy.timezone);
}

/** Returns the later of two instants. */
export function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
