import type { ReviewReport, TermChange, TermName, Touched } from '../../model.ts';
import { counted, listed, plainly, say } from '../document.ts';
import type { Item, Part, Words } from '../document.ts';

/** Of the entries that a term touches so many are named; the JSON names all. */
const MOST_NAMED = 40;

/** Tells what changes in the closed lists, each with the entries it touches. */
export function taxonomyPart({ taxonomy }: ReviewReport): Part | undefined {
  if (taxonomy.length === 0) return undefined;
  return { title: 'Lists of terms', blocks: [{ sort: 'list', items: taxonomy.map(termItem) }] };
}

function termItem(change: TermChange): Item {
  const { touched } = change;
  const shown = touched.slice(0, MOST_NAMED);
  const left = touched.length - shown.length;
  const below: Item[] = [
    ...wordsBelow(change),
    ...shown.map((one) => ({ words: touchedWords(one, change) })),
    ...(left > 0 ? [{ words: [`and ${counted(left, 'more entry', 'more entries')}`] }] : []),
  ];
  return { words: [...what(change), ...reach(change)], ...(below.length > 0 && { below }) };
}

const labels = (terms: readonly TermName[]): Words => listed(terms.map(({ label }) => label));

function what({ what: happened, title, term, into, stays }: TermChange): Words {
  const at = say`${plainly(title)}: the term ${term.label} (${term.id})`;
  switch (happened) {
    case 'added':
      return [...at, ' is new'];
    case 'removed':
      return into.length === 0
        ? [...at, ' is taken out']
        : [...at, ' is taken out; ', ...labels(into), ' takes its place'];
    case 'replaced':
      return [...at, ' becomes ', ...labels(into)];
    case 'split':
      return stays
        ? [
            ...at,
            ' stays, and ',
            ...labels(into),
            ' is split off it'.replace('is', into.length === 1 ? 'is' : 'are'),
          ]
        : [...at, ' is split into ', ...labels(into)];
    case 'relabelled':
      return [...at, ' is called something else'];
    case 'redefined':
      return [...at, ' is defined in other words'];
    case 'changed':
      return [...at, ' changes in what else is said of it'];
  }
}

function reach({ what: happened, touched }: TermChange): Words {
  if (touched.length === 0)
    return happened === 'removed' ? ['. No entry carried it.'] : ['. No entry carries it.'];
  return [`. It touches ${counted(touched.length, 'entry', 'entries')}:`];
}

function wordsBelow({ what: happened, before, after }: TermChange): Item[] {
  if (before !== undefined && after !== undefined) return [{ words: say`${before} → ${after}` }];
  return happened === 'added' && after !== undefined && after !== ''
    ? [{ words: say`Definition: ${after}` }]
    : [];
}

function touchedWords({ name, id, before, after }: Touched, { what: happened }: TermChange): Words {
  const entry = say`${name} (${id})`;
  if (!['removed', 'replaced', 'split'].includes(happened)) return entry;
  if (after.length === 0) return [...entry, ': none of them now'];
  return before.length === 0
    ? [...entry, ': ', ...labels(after)]
    : [...entry, ': ', ...labels(before), ' → ', ...labels(after)];
}
