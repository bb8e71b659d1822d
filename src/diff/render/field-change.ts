/** One field's change as items of a list: in full, with long texts word by word. */
import * as words from '#words/diff.ts';
import { schemaWords, plainText } from '../../i18n/phrase.ts';
import type { Phrase, Piece } from '../../i18n/phrase.ts';
import type { FieldChange, Segment, TermName } from '../model.ts';
import { item } from './document.ts';
import type { Item } from './document.ts';
import { date } from '#words/locale.ts';

/** Characters of an unchanged text that are kept beside a change. */
const CONTEXT = 40;

/** Returns a field's change as an item, with changed records below it; of a new entry the values alone. */
export function fieldItem(change: FieldChange, isNew: boolean): Item {
  const { title } = change;
  const line = (phrase: Phrase, below: readonly Item[] = []) =>
    item(words.fieldLine(schemaWords(title), phrase), below);
  if (change.sort === 'text') return line(change.words.map(segmentPiece));
  if (change.sort !== 'records') return line(changePhrase(change, isNew));
  const sets = plusMinus(change.added, change.removed, isNew);
  const below = change.changed.map((record) =>
    item(
      [{ value: record.item }],
      record.fields.map((field) => fieldItem(field, false)),
    ),
  );
  return line(sets.length > 0 ? sets : [words.recordsChanged], below);
}

/** Returns what changed in a field whose values are short enough to be given. */
function changePhrase(
  change: Extract<FieldChange, { sort: 'value' | 'term' | 'set' | 'terms' }>,
  isNew = false,
): Phrase {
  switch (change.sort) {
    case 'value':
      return fromTo(change.before, change.after, isNew);
    case 'term':
      return fromTo(change.before?.label, change.after?.label, isNew);
    case 'set':
      return plusMinus(change.added, change.removed, isNew);
    case 'terms': {
      const labels = (terms: readonly TermName[]) => terms.map(({ label }) => label);
      const sets = plusMinus(labels(change.added), labels(change.removed), isNew);
      if (!change.main) return sets;
      const moved = words.mainTerm(change.main.after.label, change.main.before.label);
      return sets.length === 0 ? moved : [...sets, words.separator, ...moved];
    }
  }
}

/** Returns "a → b", "b, not given before" or "taken out; it was a". Throws where there is neither. */
export function fromTo(before: string | undefined, after: string | undefined, isNew = false): Phrase {
  if (after === undefined) {
    if (before === undefined) throw new Error('A change has neither a value before nor one after.');
    return words.takenOut(before);
  }
  if (before !== undefined) return words.changedFrom(before, after);
  return isNew ? [{ value: after }] : words.givenFirst(after);
}

function plusMinus(added: readonly string[], removed: readonly string[], isNew: boolean): Phrase {
  const signed = [
    ...added.map((value): Phrase => (isNew ? [{ value }] : words.plus([{ value }]))),
    ...removed.map((value) => words.minus([{ value }])),
  ];
  return signed.flatMap((phrase, index) => (index === 0 ? phrase : [words.comma, ...phrase]));
}

function segmentPiece({ what, text }: Segment, index: number, all: readonly Segment[]): Piece {
  if (what === 'gone') return { gone: text };
  return what === 'come' ? { come: text } : { value: shortened(text, index === 0, index === all.length - 1) };
}

/** Returns the unchanged text beside a change, cut between words where it is long. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * CONTEXT) return text;
  const head = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', CONTEXT) + 1 || CONTEXT);
  const tail = isLast ? '' : text.slice(text.indexOf(' ', text.length - CONTEXT) || -CONTEXT);
  return `${head}…${tail}`;
}

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
