import type { Effects, EntryName, GapCell, PartOfNetwork, ReviewReport } from '../../model.ts';
import { counted, inWords, listed, say } from '../document.ts';
import type { Item, Part, Words } from '../document.ts';

/** Of what an effect names so many are shown; the JSON names all. */
const MOST_NAMED = 25;

/** Tells what follows from the changes. */
export function effectsPart({ effects }: ReviewReport): Part | undefined {
  const items = [...numbers(effects), ...network(effects), ...gaps(effects), ...pages(effects)];
  return items.length === 0
    ? undefined
    : { title: 'What follows from it', blocks: [{ sort: 'list', items }] };
}

function numbers({ entries, links, unlinked, components }: Effects): Item[] {
  const rows: (readonly [string, readonly [number, number]])[] = [
    ['Entries', entries],
    ['Linked pairs of entries', links],
    ['Entries without a link', unlinked],
    ['Connected parts of the network', components],
  ];
  return rows
    .filter(([, [before, after]]) => before !== after)
    .map(([name, [before, after]]) => ({ words: [`${name}: ${inWords(before)} → ${inWords(after)}`] }));
}

function names(entries: readonly EntryName[]): Words {
  return some(entries.map(({ name }) => name));
}

function some(values: readonly (string | Words)[]): Words {
  if (values.length <= MOST_NAMED) return listed(values);
  return listed([...values.slice(0, MOST_NAMED), [`${inWords(values.length - MOST_NAMED)} more`]]);
}

function network({ orphaned, arrivedUnlinked, nowLinked, joined, cut }: Effects): Item[] {
  const line = (entries: readonly EntryName[], words: string): Item[] =>
    entries.length === 0 ? [] : [{ words: [`${words}: `, ...names(entries)] }];
  return [
    ...line(orphaned, 'No longer linked to any entry'),
    ...line(arrivedUnlinked, 'New, and not linked to any entry'),
    ...line(nowLinked, 'Linked for the first time'),
    ...joined.map((parts) => ({ words: ['Parts of the network that grow together: ', ...around(parts)] })),
    ...cut.map((parts) => ({ words: ['A part of the network falls apart: ', ...around(parts)] })),
  ];
}

function around(parts: readonly PartOfNetwork[]): Words {
  return some(
    parts.map(({ centre, size }) => say`${[counted(size, 'entry', 'entries')]} around ${centre.name}`),
  );
}

function gaps({ gapsClosed, gapsOpened }: Effects): Item[] {
  const item = (cells: readonly GapCell[], words: string, by: string): Item[] =>
    cells.length === 0
      ? []
      : [
          {
            words: [`${words}: ${inWords(cells.length)}`],
            below: cells.slice(0, MOST_NAMED).map(({ space, region, entries }) => ({
              words: [...say`${space.label} in ${region.label}, ${[by]} `, ...names(entries)],
            })),
          },
        ];
  return [
    ...item(gapsClosed, 'Gaps that close', 'now with'),
    ...item(gapsOpened, 'Gaps that open', 'until now with'),
  ];
}

function pages({ pagesAdded, pagesRemoved, redirectsAdded, redirectsNeeded }: Effects): Item[] {
  const ids = (values: readonly string[], words: string): Item[] =>
    values.length === 0 ? [] : [{ words: [`${words}: `, ...some(values)] }];
  return [
    ...ids(
      pagesAdded.map(({ id }) => id),
      'New pages of entries',
    ),
    ...ids(
      pagesRemoved.map(({ id }) => id),
      'Pages of entries that go',
    ),
    ...(redirectsAdded.length === 0
      ? []
      : [
          {
            words: [
              'New redirects: ',
              ...some(redirectsAdded.map(({ from, to }) => say`${from} leads to ${to}`)),
            ],
          },
        ]),
    ...ids(redirectsNeeded, 'Redirects that are missing, from'),
  ];
}
