import { number } from '#words/locale.ts';
import type { Cluster } from './clusters.ts';
import { element, mark } from '../../../ui/dom.ts';
import type { Scene } from '../view.client.ts';
import { allClosed, markName } from './marker-names.client.ts';

/** Sizes in pixels: enough for a finger, and not so much that two marks touch. */
const SMALLEST = 26;
const LARGEST = 44;

/** Returns how wide a mark is: a little more each time that the number doubles, since the number itself is on it. */
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
