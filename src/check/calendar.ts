/** Days of files on governance, written as YYYY-MM-DD; the schema says what has another form. */
import { realDay } from '../core/dates.ts';
import type { Finding } from './finding.ts';

/** Says what is wrong with a day: no calendar has it, or, where `today` is given, it lies in the future. */
export function dayFault(value: unknown, field: string, today?: string): Finding | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  if (realDay(value) === undefined) return { code: 'governance/no-such-day', params: { field, value } };
  if (today === undefined || value <= today) return undefined;
  return { code: 'governance/future-day', params: { field, value, today } };
}
