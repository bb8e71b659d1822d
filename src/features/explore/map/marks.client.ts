import { number } from '#words/locale.ts';
import type { Cluster } from './clusters.ts';
import { element, mark } from '../../../ui/dom.ts';
import type { Scene } from '../view.client.ts';
import * as words from '#words/explore-map.ts';
import { isOver } from '../../../core/status.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import type { MapPoint } from './map-points.ts';
import { stateAt } from '../../../catalogue/state-at.ts';
import { kindWord } from '../list-view.client.ts';

/** Sizes in pixels: enough for a finger, and not so much that two marks touch. */
const SMALLEST = 26;
const LARGEST = 44;

/** Returns the width of a mark in px. It grows little with the number, which is written on it. */
export function sizeOf({ count }: Cluster): number {
  return Math.min(LARGEST, Math.round(SMALLEST + 2.4 * Math.log2(Math.max(count, 1))));
}

/**
 * Makes the button that stands for a cluster: a disc with the number; a disc in a ring where it holds several places; a
 * dashed square where the region alone is known; the kind's own shape for one entry. It is hollow where all is closed.
 */
export function markButton(cluster: Cluster, scene: Scene): HTMLButtonElement {
  const { points, count } = cluster;
  const items = points.flatMap((point) => point.items);
  const [only] = items;
  const [first] = points;
  const made = element('button', 'map-mark');
  made.type = 'button';
  made.setAttribute('aria-label', markName(cluster, scene));
  if (allClosed(items, scene)) made.classList.add('closed');
  if (points.length > 1) made.classList.add('several');
  else if (first?.rough === true) made.classList.add('rough');
  else if (only && count === 1) {
    made.classList.add('one', `kind-${only.kind}`);
    made.append(mark(only.kind));
  }
  made.append(element('span', undefined, number(count)));
  return made;
}

/** The parts of a scene that name a mark. */
type MarkerScene = Pick<Scene, 'catalogue' | 'query'>;

/** Returns whether all of some entries had closed, by the year that is chosen or by now. */
function allClosed(items: readonly Item[], { query: { year } }: MarkerScene): boolean {
  return items.every((item) =>
    year === undefined ? isOver(item) : ['closed', 'unsure'].includes(stateAt(item, year)),
  );
}

/** Returns where a point is: "Leeds, Yorkshire and the Humber", "Scotland, town not known". */
export function placeName({ label, rough }: MapPoint): string {
  return rough ? words.roughPlace(label) : label;
}

/** Returns what a mark is called to those who cannot see it: one that leads closer says so, the others lead to their entries. */
export function markName({ points, count, partsAt }: Cluster, scene: MarkerScene): string {
  const [first] = points;
  if (!first) throw new Error('a mark stands for no place');
  if (points.length === 1) return pointName(first, scene);
  if (partsAt === undefined) return words.placesMark(points.map(placeName), count);
  // A town says more of where that is than a region does.
  const town = points.find(({ rough }) => !rough);
  if (!town)
    return words.regionsMark(
      count,
      points.map(({ name }) => name),
    );
  const unknown = points.filter(({ rough }) => rough).reduce((sum, { items }) => sum + items.length, 0);
  return words.nearMark(count, town.name, unknown);
}

function pointName(point: MapPoint, scene: MarkerScene): string {
  const { items } = point;
  const [only, ...others] = items;
  const closed = allClosed(items, scene);
  return only && others.length === 0
    ? words.entryMark(placeName(point), only.name, kindWord(only, scene), closed)
    : words.pointMark(placeName(point), items.length, closed);
}
