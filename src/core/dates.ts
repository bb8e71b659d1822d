/** Days are texts YYYY-MM-DD, which compare as texts do. A date of the data is a year, a month or a day. */

/** The first and the last day that a year, month or day may stand for. */
interface Span {
  readonly earliest: string;
  readonly latest: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Returns a value if it is a day that the calendar has. */
export function realDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !DAY.test(value)) return undefined;
  const date = new Date(startOfDay(value));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** Returns the days that a year, month or day as written in the data may stand for. */
export function spanOf(when: number | string): Span {
  const [year = '', month, day] = String(when).split('-');
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day === undefined)
    return {
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${two(daysInMonth(Number(year), Number(month)))}`,
    };
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

/** Returns the year of a year, month or day as written in the data. */
export function yearOf(when: number | string): number {
  return Number(String(when).slice(0, 4));
}

/** Returns the same day of the month some months later, or the month's last where it is shorter. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [intoYear, intoMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(intoYear).padStart(4, '0')}-${two(intoMonth)}-${two(Math.min(date, daysInMonth(intoYear, intoMonth)))}`;
}

/** Returns the day some days later. */
export function plusDays(day: string, days: number): string {
  return new Date(startOfDay(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Returns how many days lie between two days; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);
}

/** Returns how many whole months lie between two days; 0 where the second is not later. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, plusMonths(from, months) > to ? months - 1 : months);
}

/** Returns the quarter of a day, such as "2026-q4". */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Returns the last day of a term of some months that begins on a day. */
export function lastDayOfTerm(from: string, months: number): string {
  const end = plusMonths(from, months);
  // From 31 August, six months end with February.
  return end.slice(8) === from.slice(8) ? plusDays(end, -1) : end;
}

/** Returns how many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Returns the instant at which a day begins in UTC, in milliseconds. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
