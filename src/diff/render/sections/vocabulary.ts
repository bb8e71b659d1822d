import * as changeWords from '#words/diff.ts';
import * as words from '#words/review.ts';
import { schemaWords } from '../../../i18n/phrase.ts';
import type { Phrase } from '../../../i18n/phrase.ts';
import type { ReviewReport, TermChange, TermName, Touched } from '../../model.ts';
import { item, upTo } from '../document.ts';
import type { Item, Section } from '../document.ts';

/** Maximum number of entries named that a term touches; the JSON names all. */
const MOST_NAMED = 40;

/** Tells what changes in the closed lists, each with the entries it touches. */
export function vocabularySection({ taxonomy }: ReviewReport): Section | undefined {
  if (taxonomy.length === 0) return undefined;
  return { title: words.listsOfTerms, blocks: [{ sort: 'list', items: taxonomy.map(termItem) }] };
}

function termItem(change: TermChange): Item {
  const { touched } = change;
  const named = upTo(
    MOST_NAMED,
    touched,
    (one) => ({ words: touchedPhrase(one, change) }),
    words.andMoreEntries,
  );
  return item(withReach(phraseOf(change), change), [...definitionItems(change), ...named]);
}

const labels = (terms: readonly TermName[]): string[] => terms.map(({ label }) => label);

function phraseOf({ what, title, term: { label, id }, into, stays }: TermChange): Phrase {
  const list = schemaWords(title);
  switch (what) {
    case 'added':
      return words.termAdded(list, label, id);
    case 'removed':
      return into.length === 0
        ? words.termRemoved(list, label, id)
        : words.termSucceeded(list, label, id, labels(into));
    case 'replaced':
      return words.termReplaced(list, label, id, labels(into));
    case 'split':
      return (stays ? words.termSplitOff : words.termSplit)(list, label, id, labels(into));
    case 'relabelled':
      return words.termRelabelled(list, label, id);
    case 'redefined':
      return words.termRedefined(list, label, id);
    case 'changed':
      return words.termChanged(list, label, id);
  }
}

function withReach(phrase: Phrase, { what, touched }: TermChange): Phrase {
  if (touched.length > 0) return words.touches(phrase, touched.length);
  return what === 'removed' ? words.noEntryCarried(phrase) : words.noEntryCarries(phrase);
}

function definitionItems({ what, before, after }: TermChange): Item[] {
  if (before !== undefined && after !== undefined) return [item(changeWords.changedFrom(before, after))];
  return what === 'added' && after !== undefined && after !== '' ? [item(words.definition(after))] : [];
}

const MOVES: ReadonlySet<TermChange['what']> = new Set(['removed', 'replaced', 'split']);

function touchedPhrase({ name, id, before, after }: Touched, { what }: TermChange): Phrase {
  if (!MOVES.has(what)) return words.touched(name, id);
  if (after.length === 0) return words.touchedWithout(name, id);
  return before.length === 0
    ? words.touchedNow(name, id, labels(after))
    : words.touchedFrom(name, id, labels(before), labels(after));
}
