import * as words from '#words/explore-map.ts';
import type { BoundariesFile } from './boundaries-file.ts';
import { milesOf } from '../../../catalogue/place-search.ts';
import { element, link } from '../../../ui/dom.ts';
import { toolbar } from '../toolbar.client.ts';
import type { Scene } from '../view.client.ts';
import type { MapPicture } from './map-picture.client.ts';
import { nearestIn } from './map-points.ts';

/** Share of the frame by which one press moves the map. */
const STEP = 0.3;

/** What the marks mean: a class of a sample, its number, and its words. */
const MARKS = [
  ['', '6', words.markTown],
  ['several', '12', words.markSeveral],
  ['rough', '4', words.markRough],
  ['closed', '2', words.markClosed],
] as const;

/** What stands around the picture: a way past it, tools to move it, what its marks mean, and whose work it rests on. */
export class MapFrame {
  readonly element = element('div', 'map-view');
  /** Where the picture goes. */
  readonly box = element('div', 'map-picture');
  readonly #stage = element('div', 'map-stage');
  readonly #near = element('p', 'map-near');
  readonly #credits = element('details', 'map-credits');

  /** `side` stands beside the picture, and the way past the picture leads to it. */
  constructor(side: HTMLElement) {
    side.tabIndex = -1;
    side.id = 'map-side';
    const skip = link(`#${side.id}`, words.skip);
    skip.className = 'map-skip';
    // The address stays as it is: it holds the query.
    skip.addEventListener('click', (event) => {
      event.preventDefault();
      side.focus();
    });
    this.#near.hidden = true;
    this.#credits.hidden = true;
    this.#stage.append(skip, this.#near, this.box);
    this.element.append(this.#stage, side, this.#credits);
  }

  /** Puts tools and words around a picture that is there. */
  fill(picture: MapPicture, credits: BoundariesFile['credits']): void {
    this.box.before(
      toolbar(words.move, [
        { text: '+', name: words.zoomIn, press: () => picture.zoomBy(1) },
        { text: '−', name: words.zoomOut, press: () => picture.zoomBy(-1) },
        { text: '←', name: words.moveLeft, press: () => picture.panBy(-STEP, 0) },
        { text: '→', name: words.moveRight, press: () => picture.panBy(STEP, 0) },
        { text: '↑', name: words.moveUp, press: () => picture.panBy(0, -STEP) },
        { text: '↓', name: words.moveDown, press: () => picture.panBy(0, STEP) },
        { text: words.wholeArea, press: () => picture.showRegions() },
      ]),
    );
    const marks = element('ul', 'map-marks');
    marks.append(
      ...MARKS.map(([sort, sample, text]) => {
        const [item, mark] = [element('li'), element('span', `map-mark ${sort}`)];
        mark.setAttribute('aria-hidden', 'true');
        mark.append(element('span', undefined, sample));
        item.append(mark, text);
        return item;
      }),
    );
    const hint = element('p', 'hint', words.hint);
    this.box.after(marks, hint);
    const list = element('ul', 'cite plain');
    list.append(...creditsOf(credits));
    this.#credits.append(element('summary', undefined, words.credits), list);
    this.#credits.hidden = false;
  }

  /** Says what is in view where a place was asked about. */
  show(scene: Scene): void {
    const { origin, result } = scene;
    this.#near.hidden = !origin;
    if (!origin) return;
    const nearest = nearestIn(scene);
    const far = result.distances.get(nearest.at(-1)?.index ?? -1);
    this.#near.textContent =
      far === undefined
        ? words.noneNear(origin.label)
        : words.nearestInView(nearest.length, origin.label, milesOf(far));
  }

  /** Says that there is no picture. */
  giveUp(): void {
    this.#stage.replaceChildren(element('p', 'note note-warn', words.loadFailed));
  }
}

function creditsOf(credits: BoundariesFile['credits']): HTMLElement[] {
  return credits.map(({ what, words: text, url }) => {
    const item = element('li');
    item.append(link(url, what), `: ${text}`);
    return item;
  });
}
