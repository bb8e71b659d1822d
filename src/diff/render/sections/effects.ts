import { phraseList } from '#words/locale.ts';
import * as words from '#words/review.ts';
import type { Phrase } from '../../../i18n/phrase.ts';
import type { Effects, EntryName, GapCell, NetworkComponent, ReviewReport } from '../../model.ts';
import { item } from '../document.ts';
import type { Item, Section } from '../document.ts';

/** Maximum number of things that an effect names; the JSON names all. */
const MOST_NAMED = 25;

/** Tells what follows from the changes. */
export function effectsSection({ effects }: ReviewReport): Section | undefined {
  const items = [...counts(effects), ...network(effects), ...gaps(effects), ...pages(effects)];
  return items.length === 0 ? undefined : { title: words.whatFollows, blocks: [{ sort: 'list', items }] };
}

function counts({ entries, links, unlinked, components }: Effects): Item[] {
  const rows = [
    [words.entryCount, entries],
    [words.linkedPairs, links],
    [words.unlinkedEntries, unlinked],
    [words.components, components],
  ] as const;
  return rows.filter(([, [before, after]]) => before !== after).map(([name, change]) => item(name(change)));
}

function some(values: readonly (string | Phrase)[]): Phrase {
  if (values.length <= MOST_NAMED) return phraseList(values);
  return phraseList([...values.slice(0, MOST_NAMED), words.more(values.length - MOST_NAMED)]);
}

function names(entries: readonly EntryName[]): Phrase {
  return some(entries.map(({ name }) => name));
}

function line<T>(
  all: readonly T[],
  list: (all: readonly T[]) => Phrase,
  say: (list: Phrase) => Phrase,
): Item[] {
  return all.length === 0 ? [] : [item(say(list(all)))];
}

function network({ orphaned, arrivedUnlinked, nowLinked, joined, cut }: Effects): Item[] {
  return [
    ...line(orphaned, names, words.orphaned),
    ...line(arrivedUnlinked, names, words.arrivedUnlinked),
    ...line(nowLinked, names, words.nowLinked),
    ...joined.map((parts) => item(words.joined(components(parts)))),
    ...cut.map((parts) => item(words.cut(components(parts)))),
  ];
}

function components(parts: readonly NetworkComponent[]): Phrase {
  return some(parts.map(({ centre, size }) => words.component(size, centre.name)));
}

function gaps({ gapsClosed, gapsOpened }: Effects): Item[] {
  const told = (
    cells: readonly GapCell[],
    say: (count: number) => Phrase,
    cell: (space: string, region: string, names: Phrase) => Phrase,
  ): Item[] => {
    if (cells.length === 0) return [];
    const below = cells
      .slice(0, MOST_NAMED)
      .map(({ space, region, entries }) => item(cell(space.label, region.label, names(entries))));
    return [item(say(cells.length), below)];
  };
  return [
    ...told(gapsClosed, words.gapsClosed, words.gapClosedBy),
    ...told(gapsOpened, words.gapsOpened, words.gapLeftBy),
  ];
}

function pages({ pagesAdded, pagesRemoved, redirectsAdded, redirectsNeeded }: Effects): Item[] {
  const ids = (entries: readonly EntryName[]) => some(entries.map(({ id }) => id));
  return [
    ...line(pagesAdded, ids, words.pagesAdded),
    ...line(pagesRemoved, ids, words.pagesRemoved),
    ...line(
      redirectsAdded,
      (all) => some(all.map(({ from, to }) => words.redirect(from, to))),
      words.redirectsAdded,
    ),
    ...line(redirectsNeeded, some, words.redirectsNeeded),
  ];
}
