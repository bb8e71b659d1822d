import { isOver } from '../../../core/status.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import type { Cluster } from './clusters.ts';
import type { Spot } from './map-points.ts';
import { stateIn } from '../../../catalogue/state-at.ts';
import { list, plural } from '../../../core/words.ts';
import { kindWord } from '../list-view.client.ts';
import type { Scene } from '../view.client.ts';

/** What a mark needs of the scene to be put into words. */
type Told = Pick<Scene, 'catalogue' | 'question'>;

/** Tells whether all of some entries had closed, by the year that is chosen or by now. */
export function allClosed(items: readonly Item[], { question: { year } }: Told): boolean {
  return items.every((item) =>
    year === undefined ? isOver(item) : ['closed', 'unsure'].includes(stateIn(item, year)),
  );
}

/** Gives where a spot is: "Leeds, Yorkshire and the Humber", "Scotland, town not known". */
export function placeName({ label, rough }: Spot): string {
  return rough ? `${label}, town not known` : label;
}

/** Gives what a mark is called to those who cannot see it: one that leads closer says so, the others lead to their entries. */
export function markName({ spots, count, partsAt }: Cluster, told: Told): string {
  const [first] = spots;
  if (!first) return '';
  if (spots.length === 1) return spotName(first, told);
  const entries = plural(count, 'entry', 'entries');
  if (partsAt === undefined) return `${list(spots.map(placeName))}: ${entries}`;
  // A town says more of where that is than a region does.
  const town = spots.find(({ rough }) => !rough);
  const where = town ? `near ${town.name}` : `in ${list(spots.map(({ name }) => name))}`;
  const unknown = spots.filter(({ rough }) => rough).reduce((sum, { items }) => sum + items.length, 0);
  const left = town && unknown > 0 ? `, ${unknown} of them with no known town` : '';
  return `${entries} ${where}${left}, zoom in`;
}

function spotName(spot: Spot, told: Told): string {
  const { items } = spot;
  const [only, ...others] = items;
  const closed = allClosed(items, told) ? (others.length === 0 ? ', closed' : ', all closed') : '';
  const named = only && others.length === 0 ? `, ${only.name}, ${kindWord(only, told).toLowerCase()}` : '';
  return `${placeName(spot)}: ${plural(items.length, 'entry', 'entries')}${named}${closed}`;
}
