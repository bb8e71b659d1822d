import { isOver } from '../../../core/status.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import type { Cluster } from './clusters.ts';
import type { MapPoint } from './map-points.ts';
import { stateAt } from '../../../catalogue/state-at.ts';
import { list, plural } from '../../../core/words.ts';
import { kindWord } from '../list-view.client.ts';
import type { Scene } from '../view.client.ts';

/** What a mark needs of the scene to be put into words. */
type MarkerScene = Pick<Scene, 'catalogue' | 'query'>;

/** Returns whether all of some entries had closed, by the year that is chosen or by now. */
export function allClosed(items: readonly Item[], { query: { year } }: MarkerScene): boolean {
  return items.every((item) =>
    year === undefined ? isOver(item) : ['closed', 'unsure'].includes(stateAt(item, year)),
  );
}

/** Returns where a point is: "Leeds, Yorkshire and the Humber", "Scotland, town not known". */
export function placeName({ label, rough }: MapPoint): string {
  return rough ? `${label}, town not known` : label;
}

/** Returns what a mark is called to those who cannot see it: one that leads closer says so, the others lead to their entries. */
export function markName({ points, count, partsAt }: Cluster, scene: MarkerScene): string {
  const [first] = points;
  if (!first) return '';
  if (points.length === 1) return pointName(first, scene);
  const entries = plural(count, 'entry', 'entries');
  if (partsAt === undefined) return `${list(points.map(placeName))}: ${entries}`;
  // A town says more of where that is than a region does.
  const town = points.find(({ rough }) => !rough);
  const where = town ? `near ${town.name}` : `in ${list(points.map(({ name }) => name))}`;
  const unknown = points.filter(({ rough }) => rough).reduce((sum, { items }) => sum + items.length, 0);
  const left = town && unknown > 0 ? `, ${unknown} of them with no known town` : '';
  return `${entries} ${where}${left}, zoom in`;
}

function pointName(point: MapPoint, scene: MarkerScene): string {
  const { items } = point;
  const [only, ...others] = items;
  const closed = allClosed(items, scene) ? (others.length === 0 ? ', closed' : ', all closed') : '';
  const named = only && others.length === 0 ? `, ${only.name}, ${kindWord(only, scene).toLowerCase()}` : '';
  return `${placeName(point)}: ${plural(items.length, 'entry', 'entries')}${named}${closed}`;
}
