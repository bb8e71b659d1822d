import type { BoundariesFile } from './boundaries-file.ts';
import { miles } from '../../../catalogue/place-search.ts';
import { plural } from '../../../core/words.ts';
import { element, link } from '../../../ui/dom.ts';
import { toolbar } from '../toolbar.client.ts';
import type { Scene } from '../view.client.ts';
import type { MapPicture } from './map-picture.client.ts';
import { nearestIn } from './nearest.client.ts';

/** By which part of the frame one press moves the map. */
const STEP = 0.3;

/** What the marks mean: a class of a sample, its number, and its words. */
const MARKS = [
  ['', '6', 'entries in one town'],
  ['several', '12', 'several places close together: press to zoom in'],
  ['rough', '4', 'town not known, only the region'],
  ['closed', '2', 'all have closed'],
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
    const skip = link(`#${side.id}`, 'Skip past the map');
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
      toolbar('Move the map', [
        { text: '+', name: 'Zoom in', press: () => picture.zoomBy(1) },
        { text: '−', name: 'Zoom out', press: () => picture.zoomBy(-1) },
        { text: '←', name: 'Move left', press: () => picture.panBy(-STEP, 0) },
        { text: '→', name: 'Move right', press: () => picture.panBy(STEP, 0) },
        { text: '↑', name: 'Move up', press: () => picture.panBy(0, -STEP) },
        { text: '↓', name: 'Move down', press: () => picture.panBy(0, STEP) },
        { text: 'Whole UK', press: () => picture.showRegions() },
      ]),
    );
    const marks = element('ul', 'map-marks');
    marks.append(
      ...MARKS.map(([sort, sample, words]) => {
        const [item, mark] = [element('li'), element('span', `map-mark ${sort}`)];
        mark.setAttribute('aria-hidden', 'true');
        mark.append(element('span', undefined, sample));
        item.append(mark, words);
        return item;
      }),
    );
    const hint = element(
      'p',
      'hint',
      'A mark stands at the middle of its town, not at an address. One entry alone has the shape of its kind. Press a mark to see its entries. Drag with the mouse or with two fingers; hold Ctrl and turn the wheel to zoom.',
    );
    this.box.after(marks, hint);
    const list = element('ul', 'cite plain');
    list.append(...creditsOf(credits));
    this.#credits.append(element('summary', undefined, 'Whose work this map rests on'), list);
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
        ? `No entry is known to be based near ${origin.label}.`
        : `In view: ${plural(nearest.length, 'entry', 'entries')} nearest to ${origin.label}, the farthest ${miles(far)} away.`;
  }

  /** Says that there is no picture. */
  giveUp(): void {
    this.#stage.replaceChildren(
      element('p', 'note note-warn', 'The map could not be loaded. The table holds the same entries.'),
    );
  }
}

function creditsOf(credits: BoundariesFile['credits']): HTMLElement[] {
  return credits.map(({ what, words, url }) => {
    const item = element('li');
    item.append(link(url, what), `: ${words}`);
    return item;
  });
}
