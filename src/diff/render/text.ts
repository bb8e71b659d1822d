/** One field's change in a line of plain text, for pages where room is short: long values and lists are not repeated. */
import { date } from '#words/locale.ts';
import * as words from '#words/diff.ts';
import { plainText } from '../../i18n/phrase.ts';
import type { FieldChange } from '../model.ts';
import { changePhrase } from './field-change.ts';

/** Longer values are not repeated. */
const LONGEST_VALUE = 60;
/** Longer lists are counted. */
const MOST_NAMED = 4;

/** Returns a change such as "Status: Active → Ended", "Support: + Training" or "Summary: reworded". */
export function fieldText(change: FieldChange): string {
  return plainText(words.fieldLine([change.title], [textOf(change)]), NO_QUOTES);
}

const NO_QUOTES = ['', ''] as const;

function textOf(change: FieldChange): string {
  switch (change.sort) {
    case 'text':
      return words.longReworded;
    case 'records':
      return counted(change.added.length, change.removed.length, change.changed.length);
    case 'value': {
      const { before, after } = change;
      if (isLong(before) || isLong(after)) return longText(before, after);
      const read = {
        ...change,
        ...(before !== undefined && { before: readable(before) }),
        ...(after !== undefined && { after: readable(after) }),
      };
      return plainText(changePhrase(read), NO_QUOTES);
    }
    case 'set':
    case 'terms': {
      const { added, removed } = change;
      const isCounted = added.length > MOST_NAMED || removed.length > MOST_NAMED;
      return isCounted
        ? counted(added.length, removed.length, 0)
        : plainText(changePhrase(change), NO_QUOTES);
    }
    case 'term':
      return plainText(changePhrase(change), NO_QUOTES);
  }
}

function isLong(value: string | undefined): boolean {
  return value !== undefined && value.length > LONGEST_VALUE;
}

function longText(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return words.longGiven;
  return after === undefined ? words.longTakenOut : words.longReworded;
}

/** Returns a year, month or day in words, and any other value as it is. */
function readable(value: string): string {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(value) ? date(value) : value;
}

function counted(added: number, removed: number, changed: number): string {
  return [
    ...(added > 0 ? [words.itemsAdded(added)] : []),
    ...(removed > 0 ? [words.itemsRemoved(removed)] : []),
    ...(changed > 0 ? [words.itemsChanged(changed)] : []),
  ].join(words.comma);
}
