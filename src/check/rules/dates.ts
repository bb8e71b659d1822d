/** A date that cannot be is a slip of the keyboard; a visitor would draw wrong conclusions from it. */
import { isOver } from '../../core/status.ts';
import { daysInMonth, spanOf } from '../../core/dates.ts';
import { recordsIn } from '../guards.ts';
import type { Path } from '../../core/problem.ts';
import type { Finding } from '../finding.ts';
import type { EntryRule, FoundEntry } from '../rule.ts';

/** A date as far as it is known: its first and last possible day, as YYYY-MM-DD. */
interface Span {
  readonly value: unknown;
  readonly first: string;
  readonly last: string;
}

export const dates: EntryRule = {
  name: 'dates',
  scope: 'entry',
  check(entry, report, { today }) {
    const look = (holder: Readonly<Record<string, unknown>>, field: string, path: Path): Span | undefined => {
      const value = holder[field];
      const span = readSpan(value);
      const finding: Finding | undefined =
        span === 'none'
          ? { code: 'dates/no-such-day', params: { value } }
          : span && future(span, field, entry, today);
      if (finding) report({ path: [...path, field], ...finding });
      return span === 'none' || finding ? undefined : span;
    };
    const { data } = entry;
    const started = look(data, 'started', []);
    const ended = look(data, 'ended', []);
    look(data, 'as_of', []);
    if (started && ended && ended.last < started.first)
      report({ path: ['ended'], ...reversed('ended', ended, 'started', started) });
    const status = statusFault(data['status'], ended, today);
    // The last date of an event goes by without anybody changing a file: it may not stop the whole map.
    if (status) report({ path: ['status'], ...status, ...(entry.kind === 'event' && { level: 'warning' }) });
    for (const list of ['sources', 'relations']) {
      for (const { index, record } of recordsIn(data[list])) {
        const path = [list, index];
        if (list === 'sources') {
          look(record, 'checked', path);
          continue;
        }
        const since = look(record, 'since', path);
        const until = look(record, 'until', path);
        if (since && until && until.last < since.first) {
          report({ path: [...path, 'until'], ...reversed('until', until, 'since', since) });
        }
      }
    }
  },
};

/** Returns the span of a date; 'none' where no such day exists; undefined where the schema says what is wrong. */
function readSpan(value: unknown): Span | 'none' | undefined {
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  const match = typeof text === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) : null;
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month !== undefined && !(month >= '01' && month <= '12')) return undefined;
  if (day !== undefined && !(day >= '01' && day <= '31')) return undefined;
  if (day !== undefined && Number(day) > daysInMonth(Number(year), Number(month))) return 'none';
  const { earliest, latest } = spanOf(match[0]);
  return { value, first: earliest, last: latest };
}

function future(
  { value, first }: Span,
  field: string,
  { kind, data }: FoundEntry,
  today: string,
): Finding | undefined {
  if (first <= today) return undefined;
  const year = Number(today.slice(0, 4));
  const announced =
    (field === 'started' || field === 'ended') && (kind === 'event' || data['status'] === 'forming');
  if (announced && Number(first.slice(0, 4)) <= year + 1) return undefined;
  return announced
    ? { code: 'dates/too-far-ahead', params: { field, value, lastYear: year + 1 } }
    : { code: 'dates/future', params: { field, value, today } };
}

function reversed(later: string, end: Span, earlier: string, start: Span): Finding {
  return { code: 'dates/reversed', params: { later, end: end.value, earlier, start: start.value } };
}

function statusFault(status: unknown, ended: Span | undefined, today: string): Finding | undefined {
  if (typeof status !== 'string' || !ended || ended.last >= today || isOver({ status })) return undefined;
  if (!['forming', 'active', 'paused', 'unknown'].includes(status)) return undefined;
  const code = 'dates/over' as const;
  const params = { status, ended: ended.value };
  const otherwise = { code, params: { ...params, advice: 'look' as const } };
  return { code, params, offer: { edits: [{ path: ['status'], value: 'ended' }], otherwise } };
}
