/** Days of files on governance, written as YYYY-MM-DD; the schema says what has another form. */
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gives a value if it is a day that the calendar has. */
export function realDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !DAY.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** Says what is wrong with a day: no calendar has it, or, where `today` is given, it lies in the future. */
export function dayFault(value: unknown, field: string, today?: string): Finding | undefined {
  if (typeof value !== 'string' || !DAY.test(value)) return undefined;
  if (realDay(value) === undefined)
    return { message: `"${field}" is ${quote(value)}, which no calendar has.`, tip: 'Check the day.' };
  if (today === undefined || value <= today) return undefined;
  return {
    message: `"${field}" is ${quote(value)}, which is in the future (today is ${today}); only what has happened is recorded.`,
    tip: 'Check the day.',
  };
}

/** Gives the last day of a term of some months that begins on a day. */
export function lastDayOf(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + months, day));
  // From 31 August, six months end with February.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  else end.setUTCDate(day - 1);
  return end.toISOString().slice(0, 10);
}
