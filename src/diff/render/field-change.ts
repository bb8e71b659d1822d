/** One field's change as items of a list: in full, with long texts word by word. */
import * as words from '#words/diff.ts';
import { schemaWords } from '../../i18n/phrase.ts';
import type { Phrase, Piece } from '../../i18n/phrase.ts';
import type { FieldChange, Segment, TermName } from '../model.ts';
import { item } from './document.ts';
import type { Item } from './document.ts';

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
export function changePhrase(
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
